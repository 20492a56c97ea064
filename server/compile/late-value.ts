import type { Parameter, Parameters } from "../database/statement.ts";

/**
 * The place of a variable whose value neither the statement's text nor the answer's shape depends on: it is put in
 * when the operation runs. Reading it while compiling is a mistake of ours.
 */
export class LateValue {
  readonly variable: string;

  constructor(variable: string) {
    this.variable = variable;
  }

  toString(): never {
    throw new Error(`$${this.variable} is read before it is there`);
  }

  toJSON(): never {
    return this.toString();
  }
}

/** The text of an argument that may come late. */
export const maybeLate = (value: unknown): string | LateValue =>
  value instanceof LateValue ? value : String(value);

/**
 * Something that must be known before the statement can be run: a subquery of an earlier statement, and what its
 * column means. All that an operation must know first is asked in one statement.
 */
export class FirstAsked {
  /** `CALL () { … RETURN … AS column }`. */
  readonly text: string;
  readonly column: string;
  /** The parameter that the column gives. */
  readonly read: (raw: unknown) => Parameter;

  constructor(text: string, column: string, read: (raw: unknown) => Parameter) {
    this.text = text;
    this.column = column;
    this.read = read;
  }
}

/** Parameters of a statement, some of which are still to come. */
export type OpenParameters = Readonly<
  Record<string, Parameter | LateValue | FirstAsked>
>;

/** What has to be asked first, by the name of its parameter. */
export const firstAsked = (
  parameters: OpenParameters,
): readonly (readonly [string, FirstAsked])[] =>
  Object.entries(parameters).flatMap(([name, value]) =>
    value instanceof FirstAsked ? [[name, value] as const] : [],
  );

/** The parameters with the values that an execution gives to its variables; what is asked first is not among them. */
export const putIn = (
  parameters: OpenParameters,
  variableValues: Readonly<Record<string, unknown>>,
): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => {
      if (value instanceof FirstAsked) return [];
      return [
        [
          name,
          value instanceof LateValue
            ? String(variableValues[value.variable])
            : value,
        ],
      ];
    }),
  );
