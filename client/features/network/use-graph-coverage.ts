import { useMemo } from "react";

import type { Coverage } from "../../api/fragments.ts";
import { coverageOfClaimsDocument } from "../../api/network.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useReading } from "../../url/use-reading.ts";
import type { ReadGraph, ReadPart } from "./network-part.ts";

/**
 * What stands behind exactly what is shown: an answer brings its own, several together or with something put away are asked about anew.
 * @param isReady whether every answer has come: before, each would be asked about for nothing
 */
export function useGraphCoverage(
  graph: ReadGraph,
  parts: readonly ReadPart[],
  {
    isWhole,
    isReady,
  }: { readonly isWhole: boolean; readonly isReady: boolean },
): Coverage | undefined {
  const { input } = useReading();
  const ids = useMemo(
    () =>
      [
        ...new Set([...graph.ties.values()].flatMap((tie) => tie.claimIds)),
      ].sort(),
    [graph],
  );
  const own = isWhole && parts.length === 1 ? parts[0]?.coverage : undefined;
  const answer = useAnswer(
    coverageOfClaimsDocument,
    { ids, reading: input },
    { pause: own !== undefined || ids.length === 0 || !isReady },
  );
  if (own !== undefined) return own;
  return answer.kind === "ready" && ids.length > 0
    ? answer.data.coverage
    : undefined;
}
