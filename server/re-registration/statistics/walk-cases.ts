import type { Frame } from "../../compile/mapping.ts";
import {
  findCases,
  findSteps,
  readBodies,
  readCoverage,
  readLiberations,
  readNear,
  readPeople,
  readPresences,
  readStays,
  readSteps,
  readTexts,
} from "./statistics.cypher.ts";

/** The most cases that are counted, and texts that are compared. */
const most = { cases: 10_000, texts: 20_000 };

/** What is read beside the decisions: each costs a walk of its own. */
export type CaseParts = {
  /** The parameter of the ids of studies: only cases of whom their collections hold. */
  readonly studies?: string | undefined;
  readonly certainty?: boolean;
  readonly sex?: boolean;
  readonly conduct?: boolean;
  readonly judges?: boolean;
  readonly liberations?: boolean;
  readonly stays?: boolean;
  readonly near?: boolean;
  readonly texts?: boolean;
  readonly coverage?: boolean;
};

type Part = readonly [
  boolean | undefined,
  () => string,
  Readonly<Record<string, string>>,
];

/**
 * Walks through the steps of all cases: the calls, and which column of what `readStatistics` parses each variable is.
 * @param cases what finds the cases, when they are not all
 */
export function walkCases(
  frame: Frame,
  asked: CaseParts,
  cases?: string,
): {
  readonly calls: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
} {
  const { plan } = frame;
  const parts: readonly Part[] = [
    [
      asked.judges,
      () => readPresences(frame),
      { presences: "presenceRows", judges: "judgeRows" },
    ],
    [
      asked.liberations,
      () => readLiberations(frame),
      { liberations: "liberationRows" },
    ],
    [asked.stays, () => readStays(frame), { stays: "stayRows" }],
    [
      asked.near,
      () => readNear(frame),
      { near: "nearRows", shared: "sharedRows" },
    ],
    [
      asked.texts,
      () => readTexts(frame, plan.parameter(most.texts)),
      { texts: "textRows", writers: "writerRows", copies: "copyRows" },
    ],
    [
      asked.coverage,
      () => readCoverage(frame),
      { cover: "coverRows", dependences: "dependences" },
    ],
  ];
  const read = parts.filter(([isAsked]) => isAsked === true);
  return {
    calls: [
      cases ?? findCases(plan.parameter(most.cases), asked.studies),
      findSteps,
      readSteps(frame, { certainty: asked.certainty === true }),
      readBodies,
      readPeople(frame, {
        sex: asked.sex === true,
        conduct: asked.conduct === true,
      }),
      ...read.map(([, call]) => call()),
    ],
    columns: {
      foundCases: "foundCases",
      cases: "size(cases)",
      steps: "stepRows",
      bodies: "bodyRows",
      districts: "districtRows",
      people: "personRows",
      ...Object.fromEntries(
        read.flatMap(([, , named]) => Object.entries(named)),
      ),
    },
  };
}
