import { firstOf } from "../compile/limit.ts";
import type { FieldMapping } from "../compile/mapping.ts";
import { listOf, textOf, valueShaper } from "../compile/shape.ts";
import { type Dimension, personDimensions } from "./dimensions.ts";

/** A value as a reader is told it: a term of the project, or a thing by its names. */
export const namedValue = (
  termOf: Dimension["termOf"],
  code: string,
  [nameRu, nameEn]: readonly unknown[],
) => ({
  term: termOf?.(code) ?? {
    code,
    labelRu: textOf(nameRu ?? nameEn ?? code),
    labelEn: textOf(nameEn ?? nameRu ?? code),
  },
  entity: termOf === undefined ? code : null,
});

/** Districts that contain another of those told are not told beside it. */
const narrowest = (thing: string): string =>
  `NOT EXISTS { (part:District)-[:PART_OF*1..3]->(${thing}) WHERE part.id IN codes }`;

const named = (
  entities: Dimension["entities"],
  first: string,
  result: string,
): readonly string[] => {
  if (entities === undefined)
    return [
      "UNWIND codes AS code",
      `WITH code ORDER BY code LIMIT ${first}`,
      `RETURN collect([code]) AS ${result}`,
    ];
  const where = entities === "District" ? ` WHERE ${narrowest("thing")}` : "";
  return [
    `UNWIND codes AS code MATCH (thing:${entities} {id: code})${where}`,
    `WITH thing ORDER BY coalesce(thing.sortRu, thing.sortKey) LIMIT ${first}`,
    `RETURN collect([thing.id, coalesce(thing.nameRu, thing.shownTitle, thing.title), coalesce(thing.nameEn, thing.shownTitle, thing.title)]) AS ${result}`,
  ];
};

/** `told`: the values by which `facets` counts the person, in one respect. */
export const toldOfPerson: FieldMapping = (frame, selected) => {
  const { plan, vars } = frame;
  const asked = personDimensions.find(
    ({ facet }) => facet === selected.args["facet"],
  );
  if (asked === undefined)
    throw new Error(`${String(selected.args["facet"])} has no dimension`);
  const { codes, entities, termOf } = asked;
  const result = plan.variable("r");
  const first = plan.parameter(firstOf(selected));
  const shape = valueShaper(plan, selected);
  const text = [
    `CALL (${vars.self}) {`,
    `WITH ${codes(frame)} AS codes`,
    ...named(entities, first, result),
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: result,
    shape: (raw) =>
      shape(
        listOf(raw).map((value) => {
          const [code, ...names] = listOf(value);
          return namedValue(termOf, textOf(code), names);
        }),
      ),
  };
};
