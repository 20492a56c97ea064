import type { z } from "zod";

import { instanceOfLevel } from "../../../shared/cases/instances.ts";
import type { DateBounds } from "../../../shared/dates/historical-date.ts";
import { boundsOfClaims } from "../../../shared/dates/waiting.ts";
import { countWitnesses } from "../../../shared/readings/witnesses.ts";
import { countSides, type Coverage } from "../../reading/coverage.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { Body, Cohort, Person, Step, Thing } from "./cohort.ts";
import { besideOf, type Presence, type Stay } from "./deciders.ts";
import type { Text } from "./formulae.ts";
import type { NearTie } from "./judged-own.ts";
import {
  type statedBounds,
  type StatisticsRow as Raw,
  statisticsRow,
} from "./statistics-row.ts";

type NamedRow = readonly [string, string, string, string, boolean];

/** A thing out of the columns that `named` gives. */
export const thingOf = ([
  id,
  nameRu,
  nameEn,
  sort,
  constructed,
]: NamedRow): Thing => ({
  id,
  nameRu: nameRu || nameEn || id,
  nameEn: nameEn || nameRu || id,
  sort,
  constructed,
});

/** Claims about the step itself date it; without any, those about its session do. */
const datedBy = (stated: readonly z.output<typeof statedBounds>[]) => {
  const own = stated.filter(([isOwn]) => isOwn);
  const bounds = (own.length > 0 ? own : stated).map(
    ([, beginFrom, beginTo, endFrom, endTo]) => ({
      beginFrom,
      beginTo,
      endFrom,
      endTo,
    }),
  );
  const lastDay = bounds.reduce((last, { beginTo }) => {
    const day = beginTo === "" ? "9999" : beginTo;
    return day > last ? day : last;
  }, "");
  return { bounds: boundsOfClaims(bounds), lastDay };
};

const stepOf = (
  [
    id,
    kind,
    procedure,
    procedureKind,
    caseId,
    caseKind,
    person,
    body,
    meeting,
    stated,
    claims,
    links,
  ]: Raw["steps"][number],
  bodies: ReadonlyMap<string, Body>,
): Step => ({
  id,
  kind,
  procedure,
  isAppeal: procedureKind === "APPEAL",
  caseId,
  isCampaign: caseKind === "REREGISTRATION",
  person,
  body,
  meeting,
  instance: bodies.get(body ?? "")?.instance ?? null,
  ...datedBy(stated),
  claims: claims.map(([claim, claimKind, value, isAffirmed, isCertain]) => ({
    id: claim,
    kind: claimKind,
    value,
    isAffirmed,
    isCertain,
  })),
  links: links.map(([link, to]) => ({ kind: link, to })),
});

const byId = <T extends Thing>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((one) => [one.id, one]));

/** Sources joined by copying count as one witness: the least id among them stands for all. */
const witnessesOf = (copies: Raw["copies"]) => {
  const newer = groupBy(copies, ([copy]) => copy);
  return (source: string): string =>
    [
      source,
      ...(newer.get(source) ?? []).map(([, older]) => older),
    ].toSorted()[0] ?? source;
};

const textsIn = ({ texts, copies }: Raw): readonly Text[] => {
  const witnessOf = witnessesOf(copies);
  return texts.map(
    ([
      claim,
      ,
      verbatim,
      writer,
      source,
      leaf,
      person,
      step,
      from,
      to,
      sourceFrom,
      sourceTo,
    ]) => ({
      claim,
      verbatim,
      writer,
      isNamed: writer !== source,
      source,
      witness: witnessOf(source),
      leaf,
      // What a decision says is of its day; what is told of the years before is of the paper's day.
      earliest: step === null || from === "" ? sourceFrom : from,
      latest: step === null || to === "" ? sourceTo : to,
      person,
      step,
      inDecision: step !== null,
    }),
  );
};

const cohortIn = ({ steps, bodies, districts, people }: Raw): Cohort => {
  const known = byId(
    bodies.map(
      ([id, nameRu, nameEn, sort, constructed, level, district]): Body => ({
        ...thingOf([id, nameRu, nameEn, sort, constructed]),
        instance: instanceOfLevel(level),
        district,
      }),
    ),
  );
  return {
    steps: steps.map((row) => stepOf(row, known)),
    bodies: known,
    districts: byId(districts.map(thingOf)),
    people: byId(
      people.map(([id, ru, en, sort, constructed, sexes, alleged]): Person => ({
        ...thingOf([id, ru, en, sort, constructed]),
        sexes: [...new Set(sexes)],
        alleged: alleged.map(([claim, code, told, toldBy]) => ({
          claim,
          code,
          told,
          toldBy,
        })),
      })),
    ),
  };
};

const coverageIn =
  ({ cover, dependences }: Raw) =>
  (steps: ReadonlySet<string>): Coverage => {
    const rows = [
      ...new Map(
        cover
          .filter(([step]) => steps.has(step))
          .map((row) => [row[1] + String(row[2]), row]),
      ).values(),
    ];
    const kept = rows.filter(([, , survives]) => survives);
    const count = (holds: (row: (typeof kept)[number]) => boolean): number =>
      kept.filter(holds).length;
    const sources = [
      ...new Set(kept.flatMap(([, , , id]) => (id === "" ? [] : [id]))),
    ];
    const leftOut = countSides(rows.flatMap((row) => row[9] ?? []));
    const undated = leftOut.find(({ side }) => side === "UNDATED")?.count ?? 0;
    const byReading = rows.length - kept.length - undated;
    return {
      persons: new Set(kept.flatMap((row) => row[8])).size,
      claims: kept.length,
      witnesses: countWitnesses(sources, dependences),
      sources: sources.length,
      undated: count((row) => row[4]),
      unsourced: count((row) => row[3] === ""),
      contested: count((row) => row[5]),
      unjudged: count((row) => row[6]),
      constructed: count((row) => row[7]),
      omitted: [
        { what: "claims", why: "reading", count: byReading },
        { what: "claims", why: "undated", count: undated },
      ].filter((omission) => omission.count > 0),
      leftOut,
    };
  };

/** When each district was liberated, by all claims that date it. */
const liberatedIn = ({ liberations }: Raw): ReadonlyMap<string, DateBounds> =>
  new Map(
    [...groupBy(liberations, ([district]) => district)].map(
      ([district, told]) => [
        district,
        boundsOfClaims(
          told.map(([, beginFrom, beginTo, endFrom, endTo]) => ({
            beginFrom,
            beginTo,
            endFrom,
            endTo,
          })),
        ),
      ],
    ),
  );

/** Parses what the statement brought. Throws when it is not what it was made to bring: a mistake of ours. */
export function readStatistics(raw: unknown) {
  const row = statisticsRow.parse(raw);
  const cohort = cohortIn(row);
  const things = new Map<string, Thing>([
    ...cohort.bodies,
    ...cohort.districts,
    ...byId([...row.writers, ...row.judges, ...row.shared].map(thingOf)),
    ...cohort.people,
  ]);
  return {
    cohort,
    moreCases: row.foundCases - row.cases,
    constructedSteps: new Set(
      row.steps.flatMap((step) => (step[12] ? [step[0]] : [])),
    ),
    presences: row.presences.map(([person, at, value]): Presence => ({
      person,
      at,
      isChair: value === "chaired",
      beside: besideOf(value),
    })),
    liberated: liberatedIn(row),
    stays: row.stays.map(([person, claim, kind, value]): Stay => ({
      person,
      claim,
      kind,
      value,
    })),
    near: row.near.map(
      ([
        person,
        kind,
        to,
        beginFrom,
        beginTo,
        endFrom,
        endTo,
        claims,
      ]): NearTie => ({
        person,
        kind,
        to,
        bounds: { beginFrom, beginTo, endFrom, endTo },
        claims,
      }),
    ),
    texts: textsIn(row),
    thing: (id: string): Thing =>
      things.get(id) ?? {
        id,
        nameRu: id,
        nameEn: id,
        sort: id,
        constructed: false,
      },
    coverageOf: coverageIn(row),
  };
}

export type Statistics = ReturnType<typeof readStatistics>;
