import { z } from "zod";

import { Later, type Means } from "../compile/later.ts";
import type { Piece } from "../compile/mapping.ts";
import type { Lens, Plan } from "../compile/plan.ts";
import type { Pool } from "../compile/pool.ts";
import { objectSelection, type Selected } from "../compile/selection.ts";
import {
  type Reader,
  type Readers,
  type Shape,
  type Shaping,
} from "../compile/shaping.ts";
import { tooCostly } from "../http/errors.ts";
import { coverageOf, type Omission } from "../reading/coverage.ts";
import type { Differing } from "../sequence-analysis/analyse.ts";
import { indicatorsOf } from "../sequence-analysis/indicators.ts";
import { rowOf } from "../sequence-analysis/sequences.ts";
import {
  type LivesAsSequences,
  livesAsSequences,
  sequenceRule,
} from "./as-sequences.ts";
import { courseRule } from "./channel-states.ts";
import { stateTerm } from "./lane.ts";
import { findLives, type Lives, readLives } from "./lives.cypher.ts";
import { readSequenceAsk, type SequenceAsk } from "./sequence-ask.ts";

/** The most lives that are compared at once: two million pairs. */
const mostCompared = 2_000;

/** Lives that were compared, with what the statement brought of them. */
export type Compared<Answer> = {
  readonly answer: Answer;
  readonly sequenced: LivesAsSequences;
  readonly lives: Lives;
  readonly omitted: readonly Omission[];
};

/** Refuses more lives than are compared. */
const refuseMany = (field: string, { lives, omitted }: Lives): void => {
  const beyond = omitted.find(({ why }) => why === "budget")?.count ?? 0;
  const total = lives.length + beyond;
  if (total > mostCompared)
    throw tooCostly(
      `${field}: ${total.toLocaleString("en")} lives are more than the ${mostCompared.toLocaleString("en")} that are compared at once. Narrow the filter.`,
    );
};

/** Prepares lives for a thread; whoever has no told month is told in `omitted`. */
const prepareLives = (
  field: string,
  lives: Lives,
  { channels, span }: SequenceAsk,
): Omit<Compared<null>, "answer"> => {
  refuseMany(field, lives);
  const sequenced = livesAsSequences(lives.lives, channels, span);
  const untold = lives.lives.length - sequenced.places.length;
  return {
    sequenced,
    lives,
    omitted:
      untold === 0 ? [] : [{ what: "people", why: "undated", count: untold }],
  };
};

type Comparing<Answer> = {
  readonly type: string;
  readonly lens: Lens;
  readonly people: Pool;
  readonly asked?: string;
  readonly shape: Shape<Compared<Answer>, Compared<Answer>>;
  /** Null: nothing can be answered. */
  readonly work: (
    prepared: Omit<Compared<Answer>, "answer">,
    ask: SequenceAsk,
    means: Means,
  ) => Promise<Answer | null>;
};

/** A root field that compares lives: one statement brings them, a thread compares them. */
export const comparingLives = <Answer>(
  plan: Plan,
  selected: Selected,
  { type, lens, people, asked, shape, work }: Comparing<Answer>,
): Piece => {
  const { args, sets } = selected;
  const ask = readSequenceAsk(args["as"]);
  const isCovered = objectSelection(plan.scope, type, sets).some(
    ({ name }) => name === "coverage",
  );
  const { call, result } = findLives(
    { plan, lens },
    {
      filter: args["filter"],
      people,
      isFlow: false,
      isCovered,
      most: mostCompared,
      ...(asked === undefined ? {} : { asked }),
    },
  );
  return {
    calls: [call],
    expression: result,
    shape: (raw) =>
      raw === null || raw === undefined
        ? null
        : new Later(async (means) => {
            const lives = readLives(raw);
            const prepared = prepareLives(selected.name, lives, ask);
            const answer = await work(prepared, ask, means);
            if (answer === null) return null;
            const compared = { ...prepared, answer };
            return shape(compared, compared);
          }),
  };
};

/** The place among the lives read of a sequence's life. */
const placeOf = <Answer>(
  { sequenced }: Compared<Answer>,
  sequence: number,
): number => sequenced.places[sequence] ?? -1;

/** The field `person` of whatever is told of one life, by the number of its sequence. */
export const personOf =
  <Value, Answer>(
    pool: Pool,
    read: (value: Value) => number,
  ): Reader<Value, Compared<Answer>> =>
  (field) => {
    const show = pool.show(["Person"], field);
    return (value, compared) =>
      show(compared.lives.shown[placeOf(compared, read(value))]);
  };

const first = z.int().min(1).max(2_000);

/** How many of a list are shown: lives are compared by the thousand, so it goes further than that of other lists. */
export const shownOf = ({ key, args }: Selected): number =>
  first.parse(args["first"], {
    error: () => `${key}: first: not a number from 1 to 2,000`,
  });

/** The field `differences`. */
export const differencesOf =
  <Answer>({
    objectOf,
    plain,
  }: Shaping<Compared<Answer>>): Reader<
    { readonly differences: readonly Differing[] },
    Compared<Answer>
  > =>
  (field) => {
    const most = shownOf(field);
    const channelOf = (
      { channel }: Differing,
      { sequenced }: Compared<Answer>,
    ) => sequenced.channels[channel];
    const dayOf = (
      { sequenced }: Compared<Answer>,
      at: number,
      end: "from" | "to",
    ) => sequenced.months[at]?.[end] ?? "";
    const readers: Readers<Differing, Compared<Answer>> = {
      channel: plain((one, all) => channelOf(one, all)?.channel),
      from: plain((one, all) => dayOf(all, one.from, "from")),
      to: plain((one, all) => dayOf(all, one.to, "to")),
      state: plain((one, all) =>
        stateTerm(channelOf(one, all)?.codes[one.state] ?? ""),
      ),
      otherState: plain((one, all) =>
        stateTerm(channelOf(one, all)?.codes[one.otherState] ?? ""),
      ),
      sharing: plain((one) => one.sharing),
    };
    const shape = objectOf<Differing>("LifeDifference", field, readers);
    return ({ differences }, compared) =>
      differences.slice(0, most).map((one) => shape(one, compared));
  };

type Indicated = ReturnType<typeof indicatorsOf> & { readonly channel: string };

/** The field `indicators`, by the number of a life's sequence. */
export const indicatorsIn =
  <Value, Answer>(
    { objectOf, plain }: Shaping<Compared<Answer>>,
    read: (value: Value) => number,
  ): Reader<Value, Compared<Answer>> =>
  (field) => {
    const readers: Readers<Indicated, Compared<Answer>> = {
      channel: plain(({ channel }) => channel),
      transitions: plain(({ transitions }) => transitions),
      states: plain(({ states }) => states),
      entropy: plain(({ entropy }) => entropy),
      turbulence: plain(({ turbulence }) => turbulence),
      complexity: plain(({ complexity }) => complexity),
    };
    const shape = objectOf<Indicated>("LifeIndicators", field, readers);
    return (value, compared) =>
      compared.sequenced.channels.map(({ channel, sequences }) => {
        const row = rowOf(sequences, read(value));
        const indicators = indicatorsOf(row, sequences.alphabet);
        return shape({ channel, ...indicators }, compared);
      });
  };

/** The fields that every comparison has. */
export const commonFields = <Answer>({
  plain,
}: Shaping<Compared<Answer>>): Readers<Compared<Answer>, Compared<Answer>> => ({
  rule: plain(() => `${courseRule} ${sequenceRule}`),
  persons: plain(({ sequenced }) => sequenced.places.length),
  coverage: plain(({ lives, omitted }) => coverageOf(lives.coverage, omitted)),
  omitted: plain(({ omitted }) => omitted),
});
