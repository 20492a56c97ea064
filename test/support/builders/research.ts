import type { Decision } from "../../../server/re-registration/statistics/decisions.ts";
import { noValues } from "../../../server/re-registration/statistics/decisions.ts";
import {
  type Facts,
  readFacts,
  type Told,
} from "../../../server/research/facts.ts";
import type { Count } from "../../../server/research/lay-out.ts";
import type { Chosen, Found } from "../../../server/research/question.ts";
import { questions } from "../../../server/research/questions/questions.ts";
import { unknownBounds } from "../../../shared/dates/historical-date.ts";
import { boundsOf } from "./claim.ts";

const boundsOn = (edtf: string | undefined) =>
  edtf === undefined ? unknownBounds : boundsOf(edtf);

let counter = 0;
const next = (): string => {
  counter += 1;
  return String(counter).padStart(4, "0");
};

/** What a claim tells of a person, by themselves unless told otherwise. */
export const tells = (
  person: string,
  kind: string,
  value: string,
  {
    on,
    ...rest
  }: Partial<Omit<Told, "person" | "kind" | "value" | "bounds">> & {
    /** As EDTF; without it the claim has no date. */
    readonly on?: string;
  } = {},
): Told => ({
  claim: `factoid/${next()}`,
  person: `person/${person}`,
  kind,
  value,
  isAffirmed: true,
  bounds: boundsOn(on),
  capacity: "SELF",
  source: "source/x",
  roles: [],
  speakers: [],
  raions: [],
  ...rest,
});

/** A decision on a person, of a district committee and an expulsion unless told otherwise. */
export const decides = (
  person: string,
  {
    on,
    step,
    ...values
  }: Partial<Decision["values"]> & {
    readonly on?: string;
    readonly step?: Partial<Decision["step"]>;
  } = {},
): Decision => {
  const id = next();
  const bounds = boundsOn(on);
  return {
    step: {
      id: `event/${id}`,
      kind: "decision",
      procedure: `procedure/${id}`,
      isAppeal: false,
      caseId: `procedure/${id}`,
      isCampaign: true,
      person: `person/${person}`,
      body: "organization/raikom",
      meeting: null,
      instance: "DISTRICT_COMMITTEE",
      bounds,
      lastDay: bounds.beginTo || "9999",
      claims: [],
      links: [],
      ...step,
    },
    values: { ...noValues, OUTCOME: ["penalty:expelled"], ...values },
  };
};

/** Facts in which nothing is told but what is given. */
export const factsWith = ({
  statistics,
  ...given
}: Partial<Omit<Facts, "statistics">> & {
  readonly statistics?: Partial<Facts["statistics"]>;
}): Facts => {
  const none = readFacts({
    foundCases: 0,
    cases: 0,
    steps: [],
    bodies: [],
    districts: [],
    people: [],
  });
  return {
    ...none,
    ...given,
    statistics: { ...none.statistics, ...statistics },
  };
};

/** A question answered from facts, what is chosen as usual unless told otherwise. */
export function answerFrom(
  number: number,
  facts: Parameters<typeof factsWith>[0],
  chosen: Chosen = {},
): Found {
  const question = questions.find((one) => one.number === number);
  if (question?.answer.from !== "cases")
    throw new Error(`Question ${String(number)} is not answered from facts`);
  const usual = question.definitions.flatMap((definition) =>
    "values" in definition
      ? [[definition.key, definition.values[0].code] as const]
      : [],
  );
  return question.answer.find(factsWith(facts), {
    ...Object.fromEntries(usual),
    ...chosen,
  });
}

/** The people behind a count, without the word before their ids. */
export const whoIn = (count: Count): readonly string[] =>
  [
    ...new Set(
      count.units.flatMap(({ person, also = [] }) => [person, ...also]),
    ),
  ]
    .map((id) => id.replace("person/", ""))
    .toSorted();

const found = <T extends { readonly key: string }>(
  all: readonly T[],
  key: string,
): T => {
  const one = all.find((each) => each.key === key);
  if (one === undefined) throw new Error(`No ${key}`);
  return one;
};

/** A count of what speaks against a hasty answer. */
export const against = ({ counter: all }: Found, key: string): Count =>
  found(all, key);

/** The count in a table at a row and a column; without a column, of the whole row. */
export const countAt = (
  { tables }: Found,
  table: string,
  row: string,
  column?: string,
): Count => {
  const line = found(found(tables, table).rows, row);
  return column === undefined
    ? line.all
    : found(line.cells, `${table}|${row}|${column}`);
};
