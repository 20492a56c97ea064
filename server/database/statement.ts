/** A named, parametrised Cypher statement. The name goes to logs and error reports; the text never holds a value of the user's. */
export type Statement = { readonly name: string; readonly text: string };

/** What may be bound to a parameter: JSON values. Whole numbers travel as integers, so LIMIT and SKIP accept them. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };

/** The parameters of one statement by name. */
export type Parameters = { readonly [name: string]: Parameter };

/** One row of an answer: columns as plain values (numbers, strings, booleans, lists, maps), never nodes of the database. */
export type Row = { readonly [column: string]: unknown };

/** Names a statement. The text is kept as written, so that equal shapes share one plan in the database. */
export const statement = (name: string, text: string): Statement => ({
  name,
  text,
});

/** Our own codes as a list in a text; never words of a user's. */
export const codeList = (codes: readonly string[]): string =>
  `[${codes.map((code) => `'${code}'`).join(", ")}]`;
