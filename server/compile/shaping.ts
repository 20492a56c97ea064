import type { Plan } from "./plan.ts";
import { objectSelection, type Selected } from "./selection.ts";
import { valueShaper } from "./shape.ts";

/** Turns a value that is put together here into what the answer shows of it. `rows` is what the statement brought. */
export type Shape<Value, Rows> = (value: Value, rows: Rows) => unknown;

/** How one field of a value is read: what of the statement it needs is added to a pool. */
export type Reader<Value, Rows> = (field: Selected) => Shape<Value, Rows>;

/** How a type is read, by field. */
export type Readers<Value, Rows> = Readonly<
  Record<string, Reader<Value, Rows>>
>;

/** Ways to read the fields of one operation. */
export const shapingFor = <Rows>(plan: Plan) => {
  const objectOf = <Value>(
    type: string,
    { sets }: Pick<Selected, "sets">,
    readers: Readers<Value, Rows>,
  ): Shape<Value, Rows> => {
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
    <Value>(read: (value: Value, rows: Rows) => unknown): Reader<Value, Rows> =>
    (field) => {
      const shape = valueShaper(plan, field);
      return (value, rows) => shape(read(value, rows));
    };

  /** A list of objects of one type. */
  const each =
    <Value, Inner>(
      type: string,
      read: (value: Value) => readonly Inner[],
      readers: Readers<Inner, Rows>,
    ): Reader<Value, Rows> =>
    (field) => {
      const shape = objectOf(type, field, readers);
      return (value, rows) => read(value).map((inner) => shape(inner, rows));
    };

  return { objectOf, plain, each };
};

export type Shaping<Rows> = ReturnType<typeof shapingFor<Rows>>;
