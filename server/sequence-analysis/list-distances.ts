import { distancesOf, type Report } from "./distances.ts";
import { prepare, type SequenceJob } from "./job.ts";

/** The distances of all pairs, as R's `dist` orders them. */
export const listDistances = (
  job: SequenceJob,
  report: Report,
): Float64Array => {
  const { sequences, measure } = prepare(job);
  return distancesOf(sequences, measure, report).values;
};
