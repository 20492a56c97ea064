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

/** Parameters of a statement, some of which are still to come. */
export type OpenParameters = Readonly<Record<string, Parameter | LateValue>>;

/** The parameters with the values that an execution gives to its variables. */
export const putIn = (
  parameters: OpenParameters,
  variableValues: Readonly<Record<string, unknown>>,
): Parameters =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      value instanceof LateValue
        ? String(variableValues[value.variable])
        : value,
    ]),
  );
