import { z } from "zod";

import type { Frame } from "../compile/mapping.ts";
import type { Pool } from "../compile/pool.ts";
import { listOf, rowOf } from "../compile/shape.ts";
import { groupBy } from "../reading/group-by.ts";
import type { Course, Split } from "./flow.ts";
import type { Named } from "./life.ts";
import {
  coverageOfLives,
  type Lives,
  mostLives,
  peopleLeft,
} from "./lives.cypher.ts";

/** The most people that a list of an answer shows. */
const mostShown = 200;

type Asked = {
  readonly filter: unknown;
  /** What is shown of people: read only where a field shows them. */
  readonly people: Pool;
  readonly isCovered: boolean;
  /** Which of what is kept of a person: see `placesOf`. */
  readonly places: readonly number[];
  readonly split: Split | null;
};

/** The names of the districts or bodies that part the bands. Expects `rows`; binds `named`. */
const readNamed = (split: Split | null, place: number): string => {
  if (split !== "DISTRICT" && split !== "BODY") return "WITH rows, [] AS named";
  const label = split === "DISTRICT" ? "District" : "PartyOrganization";
  return `CALL (rows) {
UNWIND rows AS row WITH DISTINCT row[0][${String(place)}] AS id
MATCH (o:${label} {id: id})
RETURN collect([o.id, o.nameRu, o.nameEn]) AS named
}`;
};

const isEverybody = (filter: unknown): boolean =>
  filter === null ||
  filter === undefined ||
  (typeof filter === "object" && Object.keys(filter).length === 0);

/**
 * How many people have each key. Of everybody, where no split parts them, it is counted out of the index of whole flows, without looking at anybody:
 * whoever has none is merged into somebody else.
 */
const countKeys = (
  x: string,
  { filter, places, split }: Pick<Asked, "filter" | "places" | "split">,
  left: string,
  key: string,
): string =>
  split === null && isEverybody(filter)
    ? `MATCH (${x}:Person) USING INDEX ${x}:Person(flowKey)
WHERE ${x}.flowKey IS NOT NULL
WITH ${x}.flowKey AS whole, count(*) AS alike
WITH split(whole, '\n') AS told, alike
WITH [${places.map((place) => `told[${String(place)}]`).join(", ")}] AS key, sum(alike) AS persons`
    : `${left}
WITH ${key} AS key, count(*) AS persons`;

/** The people whom a filter leaves, grouped by what is kept of them for a flow: `result` holds what `readKept` parses. */
export const findKept = (
  frame: Pick<Frame, "plan" | "lens">,
  { filter, people, isCovered, places, split }: Asked,
): { readonly call: string; readonly result: string } => {
  const { plan } = frame;
  const [x, result] = [plan.variable("n"), plan.variable("r")];
  const key = `[${places.map((place) => `${x}.flowCodes[${String(place)}]`).join(", ")}]`;
  const left = peopleLeft(frame, x, filter);
  const shown =
    people.expression() === "[]"
      ? "WITH *, [] AS shown"
      : [
          "CALL () {",
          `${left}\nWITH ${x} ORDER BY ${x}.sortRu\nWITH ${key} AS key, collect(${x})[..${String(mostShown)}] AS few`,
          `UNWIND few AS ${people.self}`,
          ...people.calls(),
          `RETURN collect([key, ${people.self}.sortRu, ${people.expression()}]) AS shown`,
          "}",
        ].join("\n");
  const covered = isCovered
    ? `CALL () {
${left}
WITH ${x} ORDER BY ${x}.sortRu LIMIT ${plan.parameter(mostLives)}
RETURN collect(${x}) AS people
}
${coverageOfLives(frame, "people")}`
    : "WITH *, null AS coverage";
  const text = `CALL () {
CALL () {
${countKeys(x, { filter, places, split }, left, key)}
RETURN collect([key, persons]) AS rows
}
${readNamed(split, places.length - 1)}
${shown}
${covered}
RETURN [rows, named, shown, coverage] AS ${result}
}`;
  return { call: text, result };
};

const keyRow = z.array(z.string());
const keptRow = z.tuple([keyRow, z.int()]);
const namedRow = z.tuple([z.string(), z.string(), z.string()]);
const shownRow = z.tuple([keyRow, z.string(), z.array(z.unknown())]);

const joined = (key: readonly string[]): string => key.join("\n");

/** Parses what `findKept` brought. @param steps how many steps the flow has: a code of the split may follow them */
export const readKept = (
  raw: unknown,
  steps: number,
): Omit<Lives, "lives"> & {
  readonly courses: readonly Course[];
  readonly named: ReadonlyMap<string, Named>;
} => {
  const [rows, names, sent, coverage] = listOf(raw);
  const shown = z
    .array(shownRow)
    .parse(sent)
    .toSorted(([, one], [, other]) => (one < other ? -1 : 1));
  const membersOf = groupBy([...shown.keys()], (place) =>
    joined(shown[place]?.[0] ?? []),
  );
  const courses = z
    .array(keptRow)
    .parse(rows)
    .map(([key, persons]): Course => ({
      codes: key.slice(0, steps),
      part: key[steps] ?? null,
      persons,
      members: membersOf.get(joined(key)) ?? [],
    }));
  const all = courses.reduce((sum, { persons }) => sum + persons, 0);
  return {
    courses,
    named: new Map(
      z
        .array(namedRow)
        .parse(names)
        .map(([id, nameRu, nameEn]) => [id, { id, nameRu, nameEn }]),
    ),
    shown: shown.map(([, , values]) => values),
    coverage: rowOf(coverage),
    omitted:
      all > mostLives
        ? [{ what: "people", why: "budget", count: all - mostLives }]
        : [],
  };
};
