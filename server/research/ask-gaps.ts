import { z } from "zod";

import { isGathered } from "../case-study/gathered.ts";
import { withLens } from "../compile/plan.ts";
import { rowOf } from "../compile/shape.ts";
import { labelled } from "../factoid/kinds/declaration.ts";
import { factsRow } from "../not-known/facts.ts";
import { findFacts } from "../not-known/not-known.cypher.ts";
import { type NotKnown, notKnownOf } from "../not-known/not-known.ts";
import { type Respect, respectsOf } from "../not-known/of-people.ts";
import { isListed } from "../person/person-conditions.ts";
import { wordsOfValue } from "../re-registration/statistics/value-terms.ts";
import {
  claimsInvolving,
  coverageOfClaims,
} from "../reading/coverage.cypher.ts";
import { coverageOf } from "../reading/coverage.ts";
import { choose } from "../reading/lens-text.ts";
import { type Ask, type Asking, omissions } from "./answering.ts";
import { readCaseRaions } from "./facts.cypher.ts";
import { layOut, numberOf, type Unit } from "./lay-out.ts";
import { namesOf, subjectRow } from "./names.ts";
import { type Found, words } from "./question.ts";
import { namedAmong, peopleUnit } from "./questions/common.ts";

/** The most people who are looked at. */
const mostPeople = 1_500;

const row = z.object({
  found: z.int(),
  lookedAt: z.int(),
  facts: factsRow,
  subjects: z.array(subjectRow),
});

type OfRespect = Unit & { readonly kind: string; readonly count: number };
type Stage = Unit & { readonly instance: string; readonly standing: string };

const respectTerms = [
  labelled("STAGE", "инстанции без документа", "stages not attested"),
  labelled(
    "ONE_WITNESS",
    "сведения одного свидетеля",
    "claims resting on one witness",
  ),
  labelled(
    "INTERESTED",
    "сведения только заинтересованных",
    "claims of interested witnesses only",
  ),
  labelled(
    "UNSEEN",
    "источники, которых не видели",
    "files cited but not seen",
  ),
  labelled(
    "SILENCE",
    "вопросы, на которые источник не отвечает",
    "questions that a source leaves open",
  ),
  labelled("SPAN", "промежутки без сведений", "spans without a claim"),
];

const unitsOf = (
  respects: readonly Respect[],
  raionOf: (id: string) => string | null,
): readonly OfRespect[] =>
  respects.flatMap(({ kind, people }) =>
    people.map(({ person, count }) => ({
      id: `${kind} ${person}`,
      person,
      raion: raionOf(person),
      behind: [person],
      kind,
      count,
    })),
  );

const stagesOf = (
  known: readonly NotKnown[],
  raionOf: (id: string) => string | null,
): readonly Stage[] =>
  known.flatMap(({ person, stages }) =>
    stages.map(({ instance, standing, procedure }) => ({
      id: `${procedure} ${instance}`,
      person,
      raion: raionOf(person),
      behind: [person],
      instance,
      standing,
    })),
  );

const found = (
  known: readonly NotKnown[],
  names: ReturnType<typeof namesOf>,
  atLeast: number,
): Found => {
  const respects = respectsOf(known, atLeast);
  const units = unitsOf(respects, names.raionOf);
  const stages = stagesOf(known, names.raionOf);
  const people = known.map(({ person }) => ({
    id: person,
    person,
    raion: names.raionOf(person),
    behind: [person],
  }));
  const weak = respects.filter(({ of }) => of !== null);
  return {
    units: people,
    tables: [
      layOut<OfRespect>({
        key: "respects",
        title: words(
          "Чего мы не знаем, и о ком",
          "What we do not know, and of whom",
        ),
        rowsAre: words("Чего не знаем", "What is not known"),
        unit: peopleUnit,
        units,
        rowsOf: ({ kind }) => [kind],
        named: namedAmong(respectTerms),
        order: respectTerms.map(({ code }) => code),
        columns: [
          {
            key: "count",
            words: words("сколько всего", "how many in all"),
            value: (own) => own.reduce((sum, { count }) => sum + count, 0),
          },
          {
            key: "share",
            words: words("% людей", "% of the people"),
            value: (own) => (100 * own.length) / Math.max(1, people.length),
          },
        ],
      }),
      layOut<Stage>({
        key: "stages",
        title: words(
          "Инстанции, о которых нет документа",
          "Instances of which there is no document",
        ),
        rowsAre: words("Инстанция", "Instance"),
        unit: words("дел", "cases"),
        note: words(
          "«Отсутствует» — на шаг ссылается другой документ; иначе он лишь не засвидетельствован: бумаги гибнут.",
          "Missing: another document refers to the step; else it is merely not attested: files are lost.",
        ),
        units: stages,
        rowsOf: ({ instance }) => [instance],
        named: (instance) => {
          const { labelRu, labelEn } = wordsOfValue(
            { dimension: "INSTANCE", code: instance },
            names.nameOf,
          );
          return { words: words(labelRu, labelEn) };
        },
        columns: [
          {
            key: "missing",
            words: words("отсутствует", "missing"),
            has: ({ standing }) => standing === "MISSING",
          },
          {
            key: "unattested",
            words: words("не засвидетельствована", "not attested"),
            has: ({ standing }) => standing === "NOT_ATTESTED",
          },
        ],
        drawn: "missing",
      }),
    ],
    statistics: weak.map(({ kind, count, of }) => ({
      ...numberOf(
        kind.toLowerCase(),
        kind === "ONE_WITNESS"
          ? words(
              "сведений, которые держатся на одном свидетеле",
              "claims that rest on one witness",
            )
          : words(
              "сведений, за которыми только заинтересованные",
              "claims behind which interested voices stand alone",
            ),
        count,
      ),
      of,
    })),
    counter: [
      numberOf(
        "seen",
        words(
          "сведений подтверждены независимым свидетелем",
          "claims borne out by an independent witness",
        ),
        weak
          .filter(({ kind }) => kind === "ONE_WITNESS")
          .reduce((sum, { count, of }) => sum + (of ?? 0) - count, 0),
      ),
    ],
  };
};

/** Question 10: what is not known of people, by the rules of `server/not-known`. */
export function askGaps({ frame, chosen, isCovered, studies }: Ask): Asking {
  const { plan, lens } = frame;
  const ofCases =
    chosen["people"] === "ALL"
      ? ""
      : " AND EXISTS { (x)<-[:SAME_AS*0..3]-()<-[:OF_PERSON]-(:Procedure) }";
  const among = studies === undefined ? "" : ` AND ${isGathered("x", studies)}`;
  // Nothing is known of invented people under a reading without them: that is no gap.
  const ofLayers = withLens(
    lens,
    choose("everyLayer", "true", "NOT coalesce(x.constructed, false)"),
  );
  const claims = `UNWIND people AS person ${claimsInvolving("person")}`;
  return {
    calls: [
      `MATCH (x:Person) WHERE x.sortRu > '' AND ${isListed("x")} AND ${ofLayers}${ofCases}${among}
WITH x ORDER BY x.sortRu
WITH collect(x) AS everybody
WITH everybody[..${plan.parameter(mostPeople)}] AS people, size(everybody) AS inAll`,
      findFacts(frame, { people: "people" }),
      readCaseRaions,
      isCovered
        ? `CALL (people) {${withLens(lens, coverageOfClaims(claims))}\n}`
        : "WITH *, null AS coverage",
    ],
    columns: {
      found: "inAll",
      lookedAt: "size(people)",
      facts: "facts",
      subjects: "subjectRows",
      coverage: "coverage",
    },
    read: (raw) => {
      const read = row.parse(raw);
      const names = namesOf(read.subjects);
      const omitted = omissions([
        { what: "people", why: "budget", count: read.found - read.lookedAt },
      ]);
      return {
        found: found(
          notKnownOf(read.facts),
          names,
          Number(chosen["days"] ?? "180"),
        ),
        thing: names.nameOf,
        omitted,
        coverage: () => coverageOf(rowOf(rowOf(raw)["coverage"]), omitted),
      };
    },
  };
}
