import { isObjectType } from "graphql";

import type { FieldMapping, ValueMapping } from "../compile/mapping.ts";
import type { Plan } from "../compile/plan.ts";
import { objectSelection, type Selected } from "../compile/selection.ts";
import { listOf, rowOf, textOf, valueShaper } from "../compile/shape.ts";
import { term } from "../factoid/kinds/term.ts";
import { kindExpression } from "../search/search-kind.ts";

/** What is read of each member `x`, and of each tie `t` by the mapping that lists show it by. */
type Part = { readonly of: "shown" | "ties"; readonly needs: string };

const member = (needs: string): Part => ({ of: "shown", needs });
const tie = (needs: string): Part => ({ of: "ties", needs });

/** Parts that are an expression of their own, over `x` or `t`. */
const expressions: Readonly<Record<string, string>> = {
  id: "x.id",
  kind: kindExpression("x"),
  ru: "coalesce(x.nameRu, x.nameEn)",
  en: "coalesce(x.nameEn, x.nameRu)",
  tieId: "t.id",
  start: "t.startId",
  end: "t.endId",
  tieKind: "[type(t), t.kind]",
};

/** What each column needs. */
const partsOf: Readonly<Record<string, readonly Part[]>> = {
  ids: [member("id")],
  kinds: [member("kind")],
  displayNames: [member("ru"), member("en")],
  tieIds: [tie("tieId")],
  kindsOfTies: [tie("tieKind")],
  tieKinds: [tie("tieKind")],
  from: [member("id"), tie("start")],
  to: [member("id"), tie("end")],
  claims: [tie("claims")],
  contested: [tie("contested")],
  doubted: [tie("doubted")],
  denied: [tie("affirmed")],
};

type Columns = Readonly<Record<string, unknown>>;

/** Where in a column the values are that pass. */
const placesOf = (
  column: unknown,
  passes: (value: unknown) => boolean,
): readonly number[] =>
  listOf(column).flatMap((value, index) => (passes(value) ? [index] : []));

/** The places, among the members, of the ends of ties. Every tie shown ends in members. */
const endsOf = ({ id }: Columns, ends: unknown): readonly number[] => {
  const places = new Map(listOf(id).map((each, index) => [each, index]));
  return listOf(ends).map((end) => {
    const place = places.get(end);
    if (place === undefined)
      throw new Error(
        `A tie of the network ends outside it, in ${textOf(end)}`,
      );
    return place;
  });
};

const kindKey = (raw: unknown): string => {
  const [type, kind] = listOf(raw).map(textOf);
  return type === "TIED_TO"
    ? `FACTOID_KIND ${kind ?? ""}`
    : `TIE_KIND ${type ?? ""}`;
};

/** The kinds of ties that occur, in the order of their first tie. */
const dictionaryOf = ({ tieKind }: Columns): readonly string[] => [
  ...new Set(listOf(tieKind).map(kindKey)),
];

const termOfKey = (key: string): unknown => {
  const [scheme, code = ""] = key.split(" ");
  return term(scheme === "FACTOID_KIND" ? scheme : "TIE_KIND", code);
};

/** How each column is made of its parts. */
export const networkColumns: ValueMapping = {
  type: "NetworkColumns",
  fields: {
    ids: ({ id }: Columns) => id,
    kinds: ({ kind }: Columns) => kind,
    displayNames: ({ ru, en }: Columns, { lang }) => (lang === "EN" ? en : ru),
    tieIds: ({ tieId }: Columns) => tieId,
    kindsOfTies: (columns: Columns) => dictionaryOf(columns).map(termOfKey),
    tieKinds: (columns: Columns) => {
      const places = new Map(
        dictionaryOf(columns).map((key, index) => [key, index]),
      );
      return listOf(columns["tieKind"]).map((raw) => places.get(kindKey(raw)));
    },
    from: (columns: Columns) => endsOf(columns, columns["start"]),
    to: (columns: Columns) => endsOf(columns, columns["end"]),
    claims: ({ claims }: Columns) => claims,
    contested: ({ contested }: Columns) =>
      placesOf(contested, (value) => value === true),
    doubted: ({ doubted }: Columns) =>
      placesOf(doubted, (value) => value === true),
    denied: ({ affirmed }: Columns) =>
      placesOf(affirmed, (value) => value === false),
  },
};

/** A field of a tie as if it were selected of the list of ties. */
const fieldOfTie = (plan: Plan, name: string): Selected | undefined => {
  const type = plan.scope.schema.getType("NetworkTie");
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field && { key: name, name, args: {}, type: field.type, sets: [] };
};

/**
 * `columns`: the members and ties of a network as index-aligned lists, of which only what is selected is read.
 * @param tieFields how the lists show a tie, so that columns can show nothing else
 */
export const columnsOf =
  (tieFields: Readonly<Record<string, FieldMapping>>): FieldMapping =>
  (frame, selected) => {
    const { plan, lens } = frame;
    const asked = objectSelection(plan.scope, "NetworkColumns", selected.sets);
    const parts = new Map(
      asked
        .flatMap(({ name }) => partsOf[name] ?? [])
        .map((part) => [part.needs, part]),
    );
    const tieFrame = { plan, lens, vars: { self: "t" } };
    const pieces = [...parts.values()].map(({ of, needs }) => {
      const field = fieldOfTie(plan, needs);
      const piece = field && tieFields[needs]?.(tieFrame, field);
      const each = expressions[needs] ?? piece?.expression;
      if (each === undefined) throw new Error(`A tie has no ${needs}`);
      const [x, list] =
        of === "shown"
          ? ["x", frame.vars["shown"] ?? "shown"]
          : ["t", frame.vars["ties"] ?? "ties"];
      return {
        needs,
        text: `${needs}: [${x} IN ${list} | ${each}]`,
        shape: needs in expressions ? undefined : piece?.shape,
      };
    });
    const shape = valueShaper(plan, selected);
    return {
      calls: [],
      expression: `{${pieces.map(({ text }) => text).join(", ")}}`,
      shape: (raw) => {
        const sent = rowOf(raw);
        const columns = pieces.map(
          ({ needs, shape: read }) =>
            [
              needs,
              read === undefined
                ? sent[needs]
                : listOf(sent[needs]).map((value) => read(value)),
            ] as const,
        );
        return shape(Object.fromEntries(columns));
      },
    };
  };
