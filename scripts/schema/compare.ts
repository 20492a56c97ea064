import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

import type { DeclaredBreak } from "./declared-breaks.ts";

/** A change that breaks those who use the API as published. */
export type Break = {
  readonly change: string;
  readonly path: string;
  readonly message: string;
};

export type Comparison = {
  /** Breaking changes that nobody declared. */
  readonly undeclared: readonly Break[];
  /** Declarations of changes that were not made. */
  readonly idle: readonly DeclaredBreak[];
  /** How many changes break nothing. */
  readonly harmless: number;
};

/** Compares the schema with the published one, both as text. */
export async function compareSchemas(
  published: string,
  current: string,
  declared: readonly DeclaredBreak[],
): Promise<Comparison> {
  const changes = await diff(buildSchema(published), buildSchema(current));
  const breaks = changes
    .filter(
      ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
    )
    .map(({ type, path, message }): Break => ({
      change: String(type),
      path: path ?? "",
      message,
    }));
  const isSame = (one: DeclaredBreak, other: Break): boolean =>
    one.change === other.change && one.path === other.path;
  return {
    undeclared: breaks.filter(
      (each) => !declared.some((one) => isSame(one, each)),
    ),
    idle: declared.filter((one) => !breaks.some((each) => isSame(one, each))),
    harmless: changes.length - breaks.length,
  };
}
