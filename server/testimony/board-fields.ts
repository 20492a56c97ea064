import type { Plan } from "../compile/plan.ts";
import { objectSelection, type Selected } from "../compile/selection.ts";
import { valueShaper } from "../compile/shape.ts";
import type { BoardRows } from "./board-rows.ts";

/** Turns a value of the board into what the answer shows of it. */
export type Shape<Value> = (value: Value, rows: BoardRows) => unknown;

/** How one field of a value is read: what of the statement it needs is added to a pool. */
export type Reader<Value> = (field: Selected) => Shape<Value>;

/** How a type is read, by field. */
export type Readers<Value> = Readonly<Record<string, Reader<Value>>>;

/** Ways to read the fields of one operation. */
export const shapingFor = (plan: Plan) => {
  const objectOf = <Value>(
    type: string,
    { sets }: Pick<Selected, "sets">,
    readers: Readers<Value>,
  ): Shape<Value> => {
    const fields = objectSelection(plan.scope, type, sets).map((field) => {
      const reader = readers[field.name];
      if (reader === undefined)
        throw new Error(`${type}.${field.name} has no mapping to the graph`);
      return { key: field.key, shape: reader(field) };
    });
    return (value, rows) => ({
      __typename: type,
      ...Object.fromEntries(
        fields.map(({ key, shape }) => [key, shape(value, rows)]),
      ),
    });
  };

  /** A value, or a value object that its domain knows how to show. */
  const plain =
    <Value>(read: (value: Value, rows: BoardRows) => unknown): Reader<Value> =>
    (field) => {
      const shape = valueShaper(plan, field);
      return (value, rows) => shape(read(value, rows));
    };

  /** A list of objects of one type. */
  const each =
    <Value, Inner>(
      type: string,
      read: (value: Value) => readonly Inner[],
      readers: Readers<Inner>,
    ): Reader<Value> =>
    (field) => {
      const shape = objectOf(type, field, readers);
      return (value, rows) => read(value).map((inner) => shape(inner, rows));
    };

  return { objectOf, plain, each };
};

export type Shaping = ReturnType<typeof shapingFor>;
