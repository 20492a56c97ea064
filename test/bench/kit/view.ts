type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of an object of an answer; none when it is something else. */
export const fieldsOf = (value: unknown): Fields =>
  isObject(value) ? value : {};

/** A list of an answer; empty when it is something else. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

/** Numbers of a list of an answer. */
export const numbersOf = (value: unknown): readonly number[] =>
  listOf(value).map(Number);
