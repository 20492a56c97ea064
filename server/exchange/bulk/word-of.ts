import type { Parameters } from "../../database/statement.ts";

/** A property that is a text; '' when there is none. */
export const wordOf = (properties: Parameters, key: string): string => {
  const value = properties[key];
  return typeof value === "string" ? value : "";
};
