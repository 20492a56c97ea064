import { z } from "zod";

import { outcomeKinds } from "../../factoid/kinds/declarations.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { StepClaim } from "./cohort.ts";
import {
  type Decision,
  decisionsOf,
  type Dimension,
  dimensions,
  noValues,
} from "./decisions.ts";
import { readStatistics } from "./rows.ts";
import type { Counted } from "./share.ts";

/** How the row of a decision is written: fields, values within one, and what leads a value that is certain. */
const signs = { field: "\t", value: "\n", certain: "!", row: "\r" };

/** Stands for a decision of which no claim tells. */
const untoldRow = "?";

const certainValues = (claims: readonly StepClaim[]): ReadonlySet<string> =>
  new Set(
    claims
      .filter(({ isCertain, isAffirmed }) => isCertain && isAffirmed)
      .map(({ kind, value }) =>
        kind === "ground" ? value : `${kind}:${value}`,
      ),
  );

/** Only of these can a doubtful claim be the reason. */
const canBeDoubted = (dimension: Dimension): boolean =>
  dimension === "GROUND" || dimension === "OUTCOME";

/** Which of a decision's values a claim about it tells. */
const toldBy = (
  { isAffirmed, kind, value }: StepClaim,
  values: Decision["values"],
): Dimension | undefined => {
  if (!isAffirmed) return undefined;
  if (kind === "ground" && values.GROUND.includes(value)) return "GROUND";
  return values.OUTCOME.includes(`${kind}:${value}`) ? "OUTCOME" : undefined;
};

const bit = (holds: boolean): string => (holds ? "1" : "0");

/** What there is of claims about a decision, so that doubt can be weighed as if they were at hand: whether any is certain; tells a ground; tells an outcome; tells neither. */
const claimBits = ({ step: { claims }, values }: Decision): string => {
  const told = claims.map((claim) => toldBy(claim, values));
  return [
    claims.some(({ isCertain }) => isCertain),
    told.includes("GROUND"),
    told.includes("OUTCOME"),
    told.includes(undefined),
  ]
    .map(bit)
    .join("");
};

/** A decision as it is kept on the person: what there is of claims about it, whether it is invented, then its values in each respect. */
const writeRow = (decision: Decision, isConstructed: boolean): string => {
  const { step, values } = decision;
  const certain = certainValues(step.claims);
  return [
    claimBits(decision),
    bit(isConstructed),
    ...dimensions.map((dimension) =>
      values[dimension]
        .map((code) =>
          canBeDoubted(dimension) && certain.has(code)
            ? signs.certain + code
            : code,
        )
        .toSorted()
        .join(signs.value),
    ),
  ].join(signs.field);
};

/** The rows of what `walkCases` brought, by person, in order. */
export function decisionRowsOf(
  raw: unknown,
): ReadonlyMap<string, readonly string[]> {
  const { cohort, constructedSteps } = readStatistics(raw);
  return new Map(
    [...groupBy(cohort.steps, ({ person }) => person)].map(
      ([person, steps]) => {
        const own = decisionsOf({ ...cohort, steps }, outcomeKinds);
        const rows = own.decisions.map((decision) =>
          writeRow(decision, constructedSteps.has(decision.step.id)),
        );
        return [
          person,
          [...rows, ...Array<string>(own.untold).fill(untoldRow)].toSorted(),
        ];
      },
    ),
  );
}

/** The respects in which an index tells decisions: few people differ in them. */
export const dimensionsInKey = [
  "GROUND",
  "OUTCOME",
] as const satisfies readonly Dimension[];

/** Stands for rows that are longer than a key of an index may be (8 kB): they are read from the person. */
export const tooLongKey = "…";
const longestKey = 2_000;

/**
 * The rows of a person, in the respects that an index tells, as one text: those who agree in all of it are counted out of the index.
 * '' of whoever has no decision.
 */
export const decisionKeyOf = (rows: readonly string[]): string => {
  const key = rows
    .map((row) => {
      const [bits = "", constructed = "", ...values] = row.split(signs.field);
      const told = dimensionsInKey.map(
        (one) => values[dimensions.indexOf(one)] ?? "",
      );
      return [bits, constructed, ...told].join(signs.field);
    })
    .toSorted()
    .join(signs.row);
  return key.length > longestKey ? tooLongKey : key;
};

/** The rows of a key, as `askedOfRows` reads them. */
export const rowsInKey = (key: string): string => `split(${key}, '\\r')`;

/** Reads, of each row in the list `rows`, what is asked for: a list of fields a decision. @param written the respects that the rows tell */
export const askedOfRows = (
  rows: string,
  asked: readonly Dimension[],
  written: readonly Dimension[] = dimensions,
): string => {
  const places = [0, 1, ...asked.map((one) => written.indexOf(one) + 2)];
  return `[row IN ${rows} | [f IN [split(row, '\\t')] | [${places.map((place) => `coalesce(f[${String(place)}], '')`).join(", ")}]][0]]`;
};

const groups = z.array(z.tuple([z.array(z.array(z.string())), z.int()]));

const readValue = (dimension: Dimension, value: string) =>
  canBeDoubted(dimension) && value.startsWith(signs.certain)
    ? { code: value.slice(1), isCertain: true }
    : { code: value, isCertain: false };

/** As a claim that tells the value, so that it is counted as one. */
const claimOf = (
  dimension: Dimension,
  { code, isCertain }: ReturnType<typeof readValue>,
): StepClaim => {
  const at = code.indexOf(":");
  return {
    id: "",
    kind: dimension === "GROUND" ? "ground" : code.slice(0, at),
    value: dimension === "GROUND" ? code : code.slice(at + 1),
    isAffirmed: true,
    isCertain,
  };
};

const someClaim = (isCertain: boolean): StepClaim => ({
  id: "",
  kind: "",
  value: "",
  isAffirmed: false,
  isCertain,
});

/** A claim that tells none of the values asked for stands for all such. */
const othersOf = (bits: string, asked: readonly Dimension[]): StepClaim[] => {
  const [certain, ground, outcome, other] = bits;
  const isThere =
    other === "1" ||
    (ground === "1" && !asked.includes("GROUND")) ||
    (outcome === "1" && !asked.includes("OUTCOME"));
  return isThere ? [someClaim(certain === "1")] : [];
};

/**
 * Decisions out of groups of people whose rows agree in what is asked: pairs of what `askedOfRows` gives and how many people.
 * @returns one decision for as many people as have it, and how many decisions no claim tells of
 */
export function readGroups(raw: unknown, asked: readonly Dimension[]) {
  const all = groups.parse(raw).flatMap(([rows, people], group) =>
    rows.map(([bits = "", constructed = "", ...fields], place) => ({
      people,
      isUntold: bits === untoldRow,
      isConstructed: constructed === "1",
      step: {
        id: `${String(group)} ${String(place)}`,
        person: String(group),
        claims: [
          ...othersOf(bits, asked),
          ...fields.flatMap((field, at) =>
            (field === "" ? [] : field.split(signs.value)).flatMap((value) => {
              const dimension = asked[at];
              return dimension !== undefined && canBeDoubted(dimension)
                ? [claimOf(dimension, readValue(dimension, value))]
                : [];
            }),
          ),
        ],
      },
      values: {
        ...noValues,
        ...Object.fromEntries(
          asked.map((dimension, at) => [
            dimension,
            (fields[at] ?? "")
              .split(signs.value)
              .filter((value) => value !== "")
              .map((value) => readValue(dimension, value).code),
          ]),
        ),
      },
    })),
  );
  const untold = all.filter(({ isUntold }) => isUntold);
  return {
    decisions: all.filter(
      ({ isUntold }) => !isUntold,
    ) satisfies readonly Counted[],
    untold: untold.reduce((sum, { people }) => sum + people, 0),
  };
}
