import type { ChannelOfLives } from "../sequence-analysis/job.ts";
import { sequencesOf } from "../sequence-analysis/sequences.ts";
import { inTableOrder } from "./channel-states.ts";
import type { Span } from "./course.ts";
import { laneOf } from "./lane.ts";
import type { LaneChannel, Life } from "./life.ts";
import { monthSequence, monthsOf, otherCodes } from "./months.ts";

/** The version of the rule below and of the methods in `server/sequence-analysis`: see docs/sequences.md. */
export const sequenceRule = "sequences/1";

/** Lives as sequences of months. */
export type LivesAsSequences = {
  readonly months: readonly Span[];
  /** For each sequence: the place of its life among those given. */
  readonly places: readonly number[];
  readonly channels: readonly (ChannelOfLives & {
    readonly channel: LaneChannel;
    /** The code of each state, by number. */
    readonly codes: readonly string[];
  })[];
};

/**
 * Lives as sequences of the states that hold for most days of each month. What is not known is a state of its own, and so are the
 * unsettled, the contested and the dead. A life of which no month is told in any channel is left out: it would be like all of its kind
 * only in that nothing is known.
 */
export const livesAsSequences = (
  lives: readonly Life[],
  channels: readonly LaneChannel[],
  span: Span,
): LivesAsSequences => {
  const months = monthsOf(span);
  const told = lives
    .map((life, place) => ({
      place,
      lanes: channels.map((channel) =>
        monthSequence(laneOf(life, channel, span), months),
      ),
    }))
    .filter(({ lanes }) =>
      lanes.some((lane) => lane.some((code) => code !== otherCodes.UNKNOWN)),
    );
  return {
    months,
    places: told.map(({ place }) => place),
    channels: channels.map((channel, number) => {
      const lanes = told.map(({ lanes }) => lanes[number] ?? []);
      const codes = inTableOrder(lanes.flat());
      const numbers = new Map(codes.map((code, state) => [code, state]));
      const rows = lanes.map((lane) =>
        lane.map((code) => numbers.get(code) ?? 0),
      );
      return {
        channel,
        codes,
        sequences: sequencesOf(rows, codes.length),
        // Where it does not occur, no state is it.
        missing: numbers.get(otherCodes.UNKNOWN) ?? -1,
      };
    }),
  };
};
