import { livesCoverageDocument } from "../../api/trajectories.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import type { LivesView } from "../../url/lives-address.ts";
import { useReading } from "../../url/use-reading.ts";

/** Prints beside the reading what stands behind all lives that the view is about, drawn already or not. */
export function useLivesCoverage({ filter }: LivesView): void {
  const { input } = useReading();
  const answer = useAnswer(livesCoverageDocument, { filter, reading: input });
  useShownCoverage(
    answer.kind === "ready"
      ? answer.data.stateDistribution.coverage
      : undefined,
  );
}
