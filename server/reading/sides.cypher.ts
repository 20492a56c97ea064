import { codeList } from "../database/statement.ts";
import { refusingVerdicts, verdictPrecedence } from "./judgement.ts";
import { choose, type Side } from "./lens-text.ts";

/** Verdicts that decide whether a claim is refused, the strongest first. */
const deciding = verdictPrecedence.slice(
  0,
  verdictPrecedence.findLastIndex((verdict) =>
    refusingVerdicts.includes(verdict),
  ) + 1,
);
/** The outcomes of these that do not refuse it; '' when nobody said any. */
const sparing = [
  ...deciding.filter((verdict) => !refusingVerdicts.includes(verdict)),
  "",
];

const openList = {
  capacities: "everyCapacity",
  mediations: "everyMediation",
  sources: "everySource",
  fonds: "everyFond",
  interpretedBy: "byAnyone",
} as const satisfies Record<string, Side>;

/** Whether a value is among those that a side asks for. */
export const among = (list: keyof typeof openList, value: string): string =>
  choose(openList[list], "true", `${value} IN $lens.${list}`);

/** Whether a version, or a judgement, stands at the revision asked about. */
export const lives = (since: string, until: string): string =>
  choose(
    "now",
    `${until} = 0`,
    `(${since} <= $lens.asOf AND NOT 0 < ${until} <= $lens.asOf)`,
  );

/** Where the parts of a claim are that a reading asks of: expressions. */
export type Fields = {
  readonly [
    field in
      | "since"
      | "until"
      | "constructed"
      | "capacity"
      | "mediation"
      | "sourceId"
      | "fondId"
      | "beginFrom"
      | "beginTo"
      | "endFrom"
      | "endTo"
  ]: string;
} & { readonly judging: Judging };

/** Judgements that count under a reading: a list, and what an element `k` of it says. */
type Judging = {
  /** When the stored ones can be read instead. */
  readonly unless: Side;
  readonly stored: { readonly credence: string; readonly verdict: string };
  readonly weighed: string;
  readonly credence: string;
  readonly verdict: string;
};

const holds = ({ beginFrom, beginTo, endFrom, endTo }: Fields): string => {
  // The bounds are tightened: a day of any is one of these two.
  const isDated = `${beginTo} + ${endFrom} <> ''`;
  return choose(
    "anyTime",
    "true",
    choose(
      "certainly",
      // Either bound that is asked for leaves out the undated.
      `(${choose("toAnyDay", choose("fromAnyDay", isDated, "true"), `'' < ${beginTo} <= $lens.to`)}
AND ${choose("fromAnyDay", "true", `${endFrom} >= $lens.from`)})`,
      // The undated meet both conditions.
      `(${choose("undatedToo", "true", isDated)}
AND ${choose("toAnyDay", "true", `${beginFrom} <= $lens.to`)}
AND ${choose("fromAnyDay", "true", `(${endTo} = '' OR ${endTo} >= $lens.from)`)})`,
    ),
  );
};

/** Whether a credence is as high as asked. */
const isSure = (credence: string): string =>
  choose(
    "howeverSure",
    "true",
    choose(
      "unjudgedToo",
      `(${credence} = 0 OR ${credence} >= $lens.minCredence)`,
      // Unjudged is 0, and so is no credence asked for.
      choose(
        "anyCredence",
        `${credence} > 0`,
        `${credence} >= $lens.minCredence`,
      ),
    ),
  );

/** Whether what counts of a claim's judgements is as sure as asked and, where only the accepted are read, no refusal: written once, since it is long. */
const isWeighedEnough = ({
  unless,
  stored,
  weighed,
  credence,
  verdict,
}: Judging): string =>
  choose(
    "unweighed",
    "true",
    choose(
      unless,
      `(${isSure(stored.credence)}
AND ${choose("whateverVerdict", "true", `NOT ${stored.verdict} IN ${codeList(refusingVerdicts)} AND ${stored.credence} <> 1`)})`,
      `any(told IN [${weighed}] WHERE any(sure IN [reduce(best = 0, k IN told | CASE WHEN ${credence} > best THEN ${credence} ELSE best END)] WHERE ${isSure("sure")}
AND ${choose("whateverVerdict", "true", `sure <> 1 AND ([v IN ${codeList(deciding)} WHERE v IN [k IN told | ${verdict}]] + '')[0] IN ${codeList(sparing)}`)}))`,
    ),
  );

type Asked = readonly (readonly [condition: string, side: string])[];

/** What each side of a reading asks, in the order of `readingSides`, and what a claim that fails it is counted under; but for what judgements say. */
export const askedOfClaim = (f: Fields): Asked => {
  const undated = `${f.beginTo} + ${f.endFrom} = ''`;
  return [
    [choose("everyLayer", "true", `NOT ${f.constructed}`), "'CONSTRUCTED'"],
    [among("capacities", f.capacity), "'CAPACITY'"],
    [among("mediations", f.mediation), "'MEDIATION'"],
    [among("sources", f.sourceId), "'SOURCE'"],
    [among("fonds", f.fondId), "'FOND'"],
    [holds(f), `CASE WHEN ${undated} THEN 'UNDATED' ELSE 'PERIOD' END`],
  ];
};

/** What is asked of the credence and the verdict that count of a claim. */
export const askedOfJudgements = (credence: string, verdict: string): Asked => [
  [
    `any(sure IN [${credence}] WHERE ${isSure("sure")})`,
    `CASE WHEN ${credence} = 0 THEN 'UNJUDGED' ELSE 'CREDENCE' END`,
  ],
  [
    choose(
      "whateverVerdict",
      "true",
      `NOT ${verdict} IN ${codeList(refusingVerdicts)} AND ${credence} <> 1`,
    ),
    "'VERDICT'",
  ],
];

/** Whether a claim meets every side, and its version stands. */
export const predicate = (fields: Fields): string =>
  `(${[
    lives(fields.since, fields.until),
    ...askedOfClaim(fields).map(([condition]) => condition),
    isWeighedEnough(fields.judging),
  ].join("\nAND ")})`;
