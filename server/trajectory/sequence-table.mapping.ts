import { z } from "zod";

import type { RootMapping } from "../compile/mapping.ts";
import type { Plan } from "../compile/plan.ts";
import type { Pool } from "../compile/pool.ts";
import { shapingFor } from "../compile/shaping.ts";
import { tooCostly } from "../http/errors.ts";
import { askDistances, type Asking } from "../sequence-analysis/analyse.ts";
import { distanceOf } from "../sequence-analysis/distances.ts";
import {
  type CodedLife,
  writeDistances,
  writeDss,
  writeIndicators,
  writeSpells,
  writeSts,
} from "../sequence-analysis/formats.ts";
import { indicatorsOf } from "../sequence-analysis/indicators.ts";
import { rowOf } from "../sequence-analysis/sequences.ts";
import { type SequenceAsk, tableArguments } from "./sequence-ask.ts";
import { commonFields, type Compared, comparingLives } from "./sequenced.ts";

/** The most lives of which all distances are written: a million numbers. */
const mostInMatrix = 1_000;

const whose = z.tuple([z.string(), z.boolean()]);

/** A pool that shows nothing but whose life it is, and whether it is invented. */
const idsOnly = (plan: Plan): Pool => {
  const self = plan.variable("n");
  return {
    self,
    show: () => () => null,
    calls: () => [],
    expression: () => `[${self}.id, coalesce(${self}.constructed, false)]`,
  };
};

type Prepared = Omit<Compared<string>, "answer">;

const peopleIn = ({ sequenced, lives }: Prepared) =>
  sequenced.places.map((place) => whose.parse(lives.shown[place]));

type Described = CodedLife & {
  readonly indicators: ReturnType<typeof indicatorsOf>;
};

const codedLives = (prepared: Prepared): readonly Described[] =>
  peopleIn(prepared).flatMap(([id, constructed], life) =>
    prepared.sequenced.channels.map(({ channel, sequences, codes }) => ({
      id,
      constructed,
      channel,
      codes: Array.from(rowOf(sequences, life), (state) => codes[state] ?? ""),
      indicators: indicatorsOf(rowOf(sequences, life), sequences.alphabet),
    })),
  );

const distanceTable = async (
  prepared: Prepared,
  ask: SequenceAsk,
  asking: Asking,
): Promise<string> => {
  const ids = peopleIn(prepared).map(([id]) => id);
  if (ids.length > mostInMatrix)
    throw tooCostly(
      `sequenceTable: the distances of ${ids.length.toLocaleString("en")} lives are more than those of ${mostInMatrix.toLocaleString("en")}. Narrow the filter.`,
    );
  const { channels } = prepared.sequenced;
  const values = await askDistances({ ...ask, channels }, asking);
  const distances = { count: ids.length, values };
  return writeDistances(ids, (one, other) => distanceOf(distances, one, other));
};

/** `sequenceTable`: lives as sequences of months, as CSV. */
export const sequenceTableRoot: RootMapping = (plan, selected) => {
  const { args } = selected;
  const { format, job } = tableArguments.parse(args);
  const shaping = shapingFor<Compared<string>>(plan);
  const shape = shaping.objectOf<Compared<string>>("SequenceTable", selected, {
    ...commonFields(shaping),
    text: shaping.plain(({ answer }) => answer),
  });
  return comparingLives<string>(plan, selected, {
    type: "SequenceTable",
    lens: plan.lens(args["reading"]),
    people: idsOnly(plan),
    shape,
    work: (prepared, ask, means) => {
      if (format === "DISTANCES")
        return distanceTable(prepared, ask, { means, ticket: job });
      const lives = codedLives(prepared);
      const positions = prepared.sequenced.months.map(({ from, to }) => ({
        name: from.slice(0, 7),
        from,
        to,
      }));
      if (format === "DSS") return Promise.resolve(writeDss(lives));
      if (format === "INDICATORS")
        return Promise.resolve(writeIndicators(lives));
      return Promise.resolve(
        format === "STS"
          ? writeSts(lives, positions)
          : writeSpells(lives, positions),
      );
    },
  });
};
