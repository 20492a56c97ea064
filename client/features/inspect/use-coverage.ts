import { coverageDocument } from "../../api/coverage.documents.ts";
import type { Coverage } from "../../api/fragments.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useReading } from "../../url/use-reading.ts";
import type { StatementFilter } from "./use-statements.ts";

/** What stands behind some claims under the reading; undefined until it is known. */
export function useCoverage(
  claims: StatementFilter | undefined,
): Coverage | undefined {
  const { input } = useReading();
  const answer = useAnswer(
    coverageDocument,
    { filter: claims ?? {}, reading: input },
    { pause: claims === undefined },
  );
  return claims !== undefined && answer.kind === "ready"
    ? answer.data.coverage
    : undefined;
}
