import { badInput } from "../http/errors.ts";

/** What a cursor carries: which list it belongs to, and the sort key after which to go on. */
type Cursor = { readonly list: string; readonly key: string };

const isCursor = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((part) => typeof part === "string");

/** @param list a digest of order, filter and reading: another list refuses the cursor */
export const writeCursor = ({ list, key }: Cursor): string =>
  Buffer.from(JSON.stringify([list, key])).toString("base64url");

const parse = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
};

/** The sort key that a cursor of this list carries. A made-up cursor, or one of another list, is the client's mistake. */
export const readCursor = (cursor: string, list: string): string => {
  const parts = parse(cursor);
  if (!isCursor(parts))
    throw badInput(
      `after: "${cursor.slice(0, 80)}" is not a cursor of this server`,
    );
  if (parts[0] !== list) {
    throw badInput(
      "after: this cursor belongs to a list with another order, filter or reading. Start that list from its beginning.",
    );
  }
  return parts[1];
};
