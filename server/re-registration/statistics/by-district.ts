import type { Frame } from "../../compile/mapping.ts";
import { outcomeKinds } from "../../factoid/kinds/declarations.ts";
import { claimLabel } from "../../reading/claims.ts";
import { groupBy } from "../../reading/group-by.ts";
import { axisOf, type Count, countOf } from "./cross-table.ts";
import { decisionsOf, districtsOfCases } from "./decisions.ts";
import { readStatistics } from "./rows.ts";
import { codesOf, isDoubtful, type Share, shareOf } from "./share.ts";
import {
  coverRows,
  findCases,
  findSteps,
  readBodies,
  readPeople,
  readSteps,
} from "./statistics.cypher.ts";
import { wordsOfValue } from "./value-terms.ts";

/** An outcome in a district, among all its decisions. */
export type DistrictOutcome = Count &
  Share & {
    readonly outcome: {
      readonly dimension: "OUTCOME";
      readonly code: string | null;
      readonly labelRu: string;
      readonly labelEn: string;
      readonly entity: null;
    };
  };

/** The cases of one district, of which some surviving claim tells. */
export type DistrictCases = {
  readonly cases: number;
  readonly persons: number;
  readonly procedures: number;
  readonly decisions: number;
  readonly outcomes: readonly DistrictOutcome[];
};

const noCases: DistrictCases = {
  cases: 0,
  persons: 0,
  procedures: 0,
  decisions: 0,
  outcomes: [],
};

/** The columns that `countByDistrict` reads, by the variables that `readCasesByDistrict` binds. */
export const casesColumns =
  "foundCases: foundCases, cases: size(cases), steps: stepRows, bodies: bodyRows, districts: districtRows, people: personRows";

/** All cases with their steps, as many as may be counted, or those of some collections. Binds what `casesColumns` names. */
export const readCasesByDistrict = (
  frame: Frame,
  most: string,
  studies: string | undefined,
): string =>
  [
    findCases(most, studies),
    findSteps,
    readSteps(frame, { certainty: true }),
    readBodies,
    readPeople(frame, { sex: false, conduct: false }),
  ].join("\n");

/**
 * Rows of the coverage of claims about the steps, and of claims that involve other things. Expects `steps`; binds `coverRows` and
 * `dependences`. One walk for both: rows of two that are put together would each carry the list of all steps.
 * @param others the list of the other things
 * @param isMeant which claims `f` about such a thing `e` are meant
 */
export const coverCasesAnd = (
  frame: Frame,
  others: string,
  isMeant: string,
): string =>
  [
    `WITH *, [s IN steps | s[0]] + ${others} AS covered`,
    coverRows(
      frame,
      "covered",
      `UNWIND covered AS e
  MATCH (e)<-[:ABOUT|INVOLVES|INVOLVED]-(f:${claimLabel(frame)}) WHERE e:CaseEvent OR (${isMeant})`,
    ),
  ].join("\n");

/**
 * Counts cases and decisions by the district of the lowest body that dealt with a case, as `verificationStatistics` does.
 * @param raw the row of `casesColumns`, with `cover` and `dependences` when the coverage is read
 */
export function countByDistrict(raw: unknown) {
  const rows = readStatistics(raw);
  const { cohort, thing, moreCases } = rows;
  const districtOf = districtsOfCases(cohort);
  const told = cohort.steps.filter(({ claims }) => claims.length > 0);
  const { decisions, untold } = decisionsOf(cohort, outcomeKinds);
  const steps = groupBy(told, ({ caseId }) => districtOf.get(caseId) ?? "");
  const decided = groupBy(
    decisions,
    ({ step }) => districtOf.get(step.caseId) ?? "",
  );
  const outcomesIn = (own: typeof decisions): readonly DistrictOutcome[] =>
    axisOf(own, "OUTCOME").values.map(({ value, ...count }) => ({
      ...count,
      outcome: {
        dimension: "OUTCOME",
        code: value.code,
        ...labels(wordsOfValue(value, thing)),
        entity: null,
      },
      ...shareOf(
        own.filter((one) => codesOf(one, "OUTCOME").includes(value.code)),
        own,
        own.filter(isDoubtful),
        [value],
      ),
    }));
  const of = (district: string): DistrictCases => {
    const own = steps.get(district) ?? [];
    if (own.length === 0) return noCases;
    const found = decided.get(district) ?? [];
    const distinct = (read: (step: (typeof own)[number]) => string) =>
      new Set(own.map(read)).size;
    return {
      cases: distinct(({ caseId }) => caseId),
      persons: distinct(({ person }) => person),
      procedures: distinct(({ procedure }) => procedure),
      decisions: countOf(found).decisions,
      outcomes: outcomesIn(found),
    };
  };
  return {
    of,
    /** Cases without a body that is in any district. */
    unplaced: of("").cases,
    omitted: [
      { what: "decisions", why: "reading", count: untold },
      { what: "cases", why: "budget", count: moreCases },
    ].filter(({ count }) => count > 0),
    /** The coverage of the claims about the cases of some districts, and of the districts themselves. */
    coverageOf: (districts: ReadonlySet<string>) =>
      rows.coverageOf(
        new Set([
          ...districts,
          ...cohort.steps
            .filter(({ caseId }) => districts.has(districtOf.get(caseId) ?? ""))
            .map(({ id }) => id),
        ]),
      ),
  };
}

const labels = ({ labelRu, labelEn }: ReturnType<typeof wordsOfValue>) => ({
  labelRu,
  labelEn,
});
