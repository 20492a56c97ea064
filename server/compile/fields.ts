import type { PropertyKey as Key } from "../database/property-keys.ts";
import type { FieldMapping, Frame } from "./mapping.ts";
import { listOf, valueShaper } from "./shape.ts";

/** Properties of a row by key; missing ones are null. */
export type Properties = Readonly<Partial<Record<Key, unknown>>>;

type Args = Readonly<Record<string, unknown>>;

/** Properties by position, as the database sends them. */
const valuesOf = (variable: string, keys: readonly Key[]): string =>
  `[${keys.map((key) => `${variable}.${key}`).join(", ")}]`;

const propertiesOf = (keys: readonly Key[], raw: unknown): Properties => {
  const values = listOf(raw);
  const row: Partial<Record<Key, unknown>> = {};
  keys.forEach((key, index) => {
    row[key] = values[index];
  });
  return row;
};

/** A property as it is stored. @param otherwise what a missing one means (null when not given) */
export const stored =
  (key: Key, otherwise: unknown = null): FieldMapping =>
  ({ vars }) => ({
    calls: [],
    expression: `${vars.self}.${key}`,
    shape: (raw) => (raw === "" ? null : (raw ?? otherwise)),
  });

/** A value made from properties by a pure function of them and the field's arguments. */
export const computed =
  (
    needs: readonly Key[],
    make: (row: Properties, args: Args) => unknown,
    of = "self",
  ): FieldMapping =>
  ({ plan, vars }, selected) => {
    const shape = valueShaper(plan, selected);
    return {
      calls: [],
      expression: valuesOf(vars[of] ?? vars.self, needs),
      shape: (raw) => shape(make(propertiesOf(needs, raw), selected.args)),
    };
  };

/** A value made from any expression over the variables at hand. */
export const expressed =
  (
    expression: (frame: Frame) => string,
    make: (raw: unknown, args: Args) => unknown = (raw) => raw,
  ): FieldMapping =>
  (frame, selected) => {
    const shape = valueShaper(frame.plan, selected);
    return {
      calls: [],
      expression: expression(frame),
      shape: (raw) => shape(make(raw, selected.args)),
    };
  };

/** A text kept in both languages, chosen by the argument `lang`; the other language where one is missing. */
export const bilingual =
  (ru: Key, en: Key): FieldMapping =>
  ({ vars: { self } }, { args: { lang } }) => {
    const [asked, other] = lang === "EN" ? [en, ru] : [ru, en];
    return {
      calls: [],
      expression: `coalesce(${self}.${asked}, ${self}.${other})`,
      shape: (raw) => raw ?? null,
    };
  };
