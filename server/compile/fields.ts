import type { PropertyKey as Key } from "../database/vocabulary.ts";
import type { FieldMapping, Frame } from "./mapping.ts";
import { rowOf, valueShaper } from "./shape.ts";

/** Properties of a row by key; missing ones are null. */
export type Properties = Readonly<Partial<Record<Key, unknown>>>;

type Args = Readonly<Record<string, unknown>>;

const mapOf = (variable: string, keys: readonly Key[]): string =>
  `{${keys.map((key) => `${key}: ${variable}.${key}`).join(", ")}}`;

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
      expression: mapOf(vars[of] ?? vars.self, needs),
      shape: (raw) => shape(make(rowOf(raw), selected.args)),
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
export const bilingual = (ru: Key, en: Key): FieldMapping =>
  computed(
    [ru, en],
    (row, { lang }) =>
      (lang === "EN" ? (row[en] ?? row[ru]) : (row[ru] ?? row[en])) ?? null,
  );
