import { z } from "zod";

import type { Span } from "./course.ts";
import {
  type Clock,
  clockInput,
  type LaneChannel,
  laneChannel,
  laneChannels,
  spanInput,
} from "./life.ts";

/** What is asked of lives. */
export type CourseAsk = {
  /** Each once, in the order in which they are shown. */
  readonly channels: readonly LaneChannel[];
  readonly clock: Clock;
  readonly span: Span;
};

const courseArguments = z.object({
  channel: z.array(laneChannel).min(1, "name a channel at least"),
  clock: clockInput,
});

/** The arguments of `trajectories` and `compareLives`, checked. Throws a ZodError that names the value and the rule. */
export const readCourseAsk = (args: unknown): CourseAsk => {
  const { channel, clock } = courseArguments.parse(args);
  return {
    channels: laneChannels.filter((one) => channel.includes(one)),
    clock,
    span: spanInput.parse(args),
  };
};
