import { z } from "zod";

import { expressed } from "../compile/fields.ts";
import { firstOf } from "../compile/limit.ts";
import type {
  FieldMapping,
  RootMapping,
  TypeMapping,
} from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { besideSelf } from "../compile/relations.ts";
import { rowsIn } from "../compile/rows-in.ts";
import { labelsAsked } from "../search/search-kind.ts";
import { askedPeriod } from "./ask.ts";
import { findEnd } from "./centre.cypher.ts";
import { presenceTypes, presentAt } from "./co-presence.cypher.ts";
import { answerFields, tiesIn } from "./network-fields.ts";
import { begin } from "./question.ts";

const places = labelsAsked(["DISTRICT", "SETTLEMENT"]);
const bodies = labelsAsked(["INSTITUTION", "PARTY_ORGANIZATION"]);

const coPresenceArguments = z
  .object({
    place: z.string().nullish(),
    institution: z.string().nullish(),
    kinds: z
      .array(
        z.enum(presenceTypes, {
          error: ({ input }) =>
            `${String(input)} does not put a person anywhere; ${presenceTypes.join(", ")} do`,
        }),
      )
      .nullish(),
    during: askedPeriod,
    people: z
      .int()
      .min(2, "people starts at 2")
      .max(300, "people is at most 300"),
  })
  .refine(
    ({ place, institution }) =>
      (typeof place === "string") !== (typeof institution === "string"),
    "name one of place and institution",
  );

/** The arguments of `coPresence`, checked; without a period, any day counts on which two could have been there. */
const readCoPresenceAsk = (args: unknown) => {
  const { place, institution, kinds, during, people } =
    coPresenceArguments.parse(args);
  const mode = during.mode === "" ? ("POSSIBLY" as const) : during.mode;
  return {
    id: place ?? institution ?? "",
    labels: typeof place === "string" ? places : bodies,
    types:
      kinds === null || kinds === undefined || kinds.length === 0
        ? presenceTypes
        : presenceTypes.filter((type) => kinds.includes(type)),
    ask: { ...during, mode, people },
  };
};

const listedPairs = rowsIn(
  "listed",
  ["one", "other", "overlap", "earliest", "latest"],
  "CoPresentPair",
);

/** The first pairs. */
const pairs: FieldMapping = (frame, selected) => {
  const { plan } = frame;
  const listed = plan.variable("n");
  const first = plan.parameter(firstOf(selected));
  const piece = listedPairs(
    { ...frame, vars: { ...frame.vars, listed } },
    selected,
  );
  return {
    ...piece,
    calls: [`WITH *, pairs[0..${first}] AS ${listed}`, ...piece.calls],
  };
};

const entry = (name: string): FieldMapping =>
  expressed(({ vars }) => vars[name] ?? "");

/** How the answer, a presence and a pair are read. */
export const coPresenceTypes: readonly TypeMapping[] = [
  {
    type: "CoPresence",
    fields: {
      ...answerFields,
      at: besideSelf("at"),
      people: rowsIn("people", ["person", "ties"], "Presence"),
      pairs,
      pairCount: expressed(() => "size(pairs)"),
      certainCount: expressed(
        () => "size([pair IN pairs WHERE pair.overlap = 'CERTAIN'])",
      ),
    },
  },
  {
    type: "Presence",
    fields: { person: besideSelf("person"), ties: tiesIn("ties") },
  },
  {
    type: "CoPresentPair",
    fields: {
      one: besideSelf("one"),
      other: besideSelf("other"),
      overlap: entry("overlap"),
      earliest: entry("earliest"),
      latest: entry("latest"),
    },
  },
];

/** `coPresence`: who was at a place or in a body at the same time as whom. */
export const coPresenceRoot: RootMapping = (plan, selected) => {
  const { id, labels, types, ask } = readCoPresenceAsk(selected.args);
  const { lens, question, piece, result } = begin(plan, selected, {
    ask,
    type: "CoPresence",
    vars: ["at", "people", "pairs", "ties", "omitted"],
  });
  const text = [
    "CALL () {",
    findEnd(plan.parameter(id), "at", labels),
    "WITH at WHERE at IS NOT NULL",
    withLens(lens, presentAt(question, types)),
    "WITH at, at AS centre, people, pairs, ties, omitted",
    ...piece.calls,
    `RETURN collect(${piece.expression}) AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: `${result}[0]`,
    shape: (raw) => piece.shape(raw ?? null),
  };
};
