import { z } from "zod";

import { type DayRange, daysFromTo } from "../../shared/dates/day-range.ts";
import type { DateBounds } from "../../shared/dates/historical-date.ts";
import { boundsOfClaims } from "../../shared/dates/waiting.ts";
import { outcomeKinds } from "../factoid/kinds/declarations.ts";
import type { Thing } from "../re-registration/statistics/cohort.ts";
import {
  type Decision,
  decisionsOf,
  districtsOfCases,
} from "../re-registration/statistics/decisions.ts";
import {
  readStatistics,
  type Statistics,
} from "../re-registration/statistics/rows.ts";
import { groupBy } from "../reading/group-by.ts";
import type { Words } from "./lay-out.ts";
import { homeOf } from "./names.ts";

/** A claim that tells something of a person, beside the claims about steps. */
export type Told = {
  readonly claim: string;
  readonly person: string;
  readonly kind: string;
  readonly value: string;
  readonly isAffirmed: boolean;
  readonly bounds: DateBounds;
  /** In what capacity the first voice speaks. */
  readonly capacity: string;
  readonly source: string;
  /** Who or what else it names, by role. */
  readonly roles: readonly { readonly role: string; readonly id: string }[];
  readonly speakers: readonly string[];
  /** Raions and cities of the places that it names. */
  readonly raions: readonly string[];
};

/** A raion or city. */
export type Raion = Thing & {
  /** The autonomous oblast of which it was a part. */
  readonly oblast: Thing | null;
  /** Days from occupation to liberation, by subtraction; null when one of the days is not told. */
  readonly days: DayRange | null;
  /** Who liberated it, as claims name them: the Russian and the English name, a line each. */
  readonly forces: readonly string[];
};

/** All that most questions are answered from. */
export type Facts = {
  readonly statistics: Statistics;
  readonly decisions: readonly Decision[];
  readonly told: readonly Told[];
  readonly raions: ReadonlyMap<string, Raion>;
  /** Where a person's case began, else the raion to which ties lead. */
  readonly raionOf: (person: string) => string | null;
  readonly thing: (id: string) => Thing;
  /** The kind of an institution or the level of a body. */
  readonly kindOf: (id: string) => string;
  /** Fonds of the papers in which a step is told. */
  readonly fondsOf: (step: string) => readonly string[];
  /** What sources state of how many there were, by what it is a number of. */
  readonly summaries: readonly {
    readonly claim: string;
    readonly value: string;
    readonly words: Words;
    /** Where it is stated. */
    readonly source: Thing | null;
    readonly leaf: string | null;
  }[];
  /** Decisions of which no claim tells, cases and claims beyond what may be read. */
  readonly left: {
    readonly decisions: number;
    readonly cases: number;
    readonly claims: number;
  };
};

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");
const thing = [z.string(), text, text, text, z.boolean()] as const;

const factsRow = z.object({
  /** Claims beside those about steps, and how many of them were looked at. */
  foundTold: z.int().default(0),
  lookedAtTold: z.int().default(0),
  toldRows: z
    .array(
      z.tuple([
        z.string(),
        z.string(),
        z.string(),
        text,
        z.boolean(),
        text,
        text,
        text,
        text,
        text,
        text,
        z.array(z.tuple([text, z.string()])),
        z.array(z.string()),
      ]),
    )
    .default([]),
  /** Person, type of the tie, the raion or city to which it leads. */
  homes: z.array(z.tuple([z.string(), z.string(), z.string()])).default([]),
  /** Something, and the raion or city in which it is. */
  places: z.array(z.tuple([z.string(), z.string()])).default([]),
  raions: z
    .array(
      z.tuple([
        ...thing,
        z.tuple(thing).nullish(),
        z.array(z.tuple([z.string(), text, text, text, text])),
        z.array(z.string()),
      ]),
    )
    .default([]),
  others: z.array(z.tuple([...thing, text])).default([]),
  archives: z.array(z.tuple([z.string(), z.string()])).default([]),
  fonds: z.array(z.tuple([...thing, text])).default([]),
  summaries: z
    .array(
      z.tuple([z.string(), text, text, text, z.tuple(thing).nullish(), text]),
    )
    .default([]),
});

type Row = z.output<typeof factsRow>;

const thingOf = ([id, ru, en, sort, constructed]: readonly [
  string,
  string,
  string,
  string,
  boolean,
  ...(readonly unknown[]),
]): Thing => ({
  id,
  nameRu: ru || en || id,
  nameEn: en || ru || id,
  sort,
  constructed,
});

type Places = ReadonlyMap<string, readonly string[]>;

const toldOf =
  (places: Places) =>
  ([
    claim,
    person,
    kind,
    value,
    isAffirmed,
    beginFrom,
    beginTo,
    endFrom,
    endTo,
    capacity,
    source,
    roles,
    speakers,
  ]: Row["toldRows"][number]): Told => ({
    claim,
    person,
    kind,
    value,
    isAffirmed,
    bounds: { beginFrom, beginTo, endFrom, endTo },
    capacity,
    source,
    roles: roles.map(([role, id]) => ({ role, id })),
    speakers,
    raions: [...new Set(roles.flatMap(([, id]) => places.get(id) ?? []))],
  });

const byDay = (one: Told, other: Told): number => {
  const [mine, theirs] = [one, other].map(
    ({ bounds: { beginFrom, beginTo }, claim }) =>
      `${beginFrom || beginTo || "9999"} ${claim}`,
  );
  return (mine ?? "") < (theirs ?? "") ? -1 : 1;
};

/** The raion of each person whose ties lead to one. */
const homesIn = ({ homes }: Row): ReadonlyMap<string, string | null> =>
  new Map(
    [...groupBy(homes, ([person]) => person)].map(([person, own]) => [
      person,
      homeOf(own.map(([, way, raion]) => [way, raion] as const)),
    ]),
  );

const daysIn = (dates: Row["raions"][number][6]): DayRange | null => {
  const of = (wanted: string): readonly DateBounds[] =>
    dates
      .filter(([kind]) => kind === wanted)
      .map(([, beginFrom, beginTo, endFrom, endTo]) => ({
        beginFrom,
        beginTo,
        endFrom,
        endTo,
      }));
  const [occupied, liberated] = [of("place-occupied"), of("place-liberated")];
  if (occupied.length === 0 || liberated.length === 0) return null;
  return daysFromTo(boundsOfClaims(occupied), boundsOfClaims(liberated));
};

const raionOfRow = (row: Row["raions"][number]): Raion => ({
  ...thingOf(row),
  oblast: row[5] == null ? null : thingOf(row[5]),
  days: daysIn(row[6]),
  forces: [...new Set(row[7])],
});

/** Parses what the statement brought. Throws when it is not what it was made to bring: a mistake of ours. */
export function readFacts(raw: unknown): Facts {
  const row = factsRow.parse(raw);
  const statistics = readStatistics(raw);
  const { decisions, untold } = decisionsOf(statistics.cohort, outcomeKinds);
  const things = new Map(
    [
      ...row.others,
      ...row.raions,
      ...row.raions.flatMap((raion) => (raion[5] == null ? [] : [raion[5]])),
      ...row.fonds,
    ].map((one) => [one[0], thingOf(one)] as const),
  );
  const kinds = new Map(row.others.map((one) => [one[0], one[5]]));
  const ofCases = districtsOfCases(statistics.cohort);
  const places: Places = new Map(
    [...groupBy(row.places, ([at]) => at)].map(([at, all]) => [
      at,
      all.map(([, raion]) => raion),
    ]),
  );
  const homes = homesIn(row);
  const begun = new Map(
    statistics.cohort.steps.flatMap(({ person, caseId }) => {
      const district = ofCases.get(caseId);
      return district === undefined ? [] : [[person, district] as const];
    }),
  );
  const fonds = groupBy(row.archives, ([step]) => step);
  return {
    statistics,
    decisions,
    told: row.toldRows.map(toldOf(places)).toSorted(byDay),
    raions: new Map(row.raions.map((one) => [one[0], raionOfRow(one)])),
    raionOf: (person) => begun.get(person) ?? homes.get(person) ?? null,
    thing: (id) => things.get(id) ?? statistics.thing(id),
    kindOf: (id) => kinds.get(id) ?? "",
    fondsOf: (step) => (fonds.get(step) ?? []).map(([, fond]) => fond),
    summaries: row.summaries
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([claim, value, ru, en, source, leaf]) => ({
        claim,
        value,
        words: { ru: ru || en, en: en || ru },
        source: source == null ? null : thingOf(source),
        leaf: leaf || null,
      })),
    left: {
      decisions: untold,
      cases: statistics.moreCases,
      claims: row.foundTold - row.lookedAtTold,
    },
  };
}
