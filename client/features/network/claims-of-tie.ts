import type { Outcome } from "../../api/ask.ts";
import type { ResultOf } from "../../api/graphql.ts";
import { tieClaimsDocument } from "../../api/network.documents.ts";
import type { useAsk } from "../../api/provider.tsx";
import { useAnswer } from "../../api/use-answer.ts";
import type { Tie } from "../../graph/graph.ts";
import type { ReadingVariable } from "../../url/reading.ts";
import { useReading } from "../../url/use-reading.ts";

/** The most claims of one tie that are asked for. */
export const mostOfTie = 200;

type Known = Pick<Tie, "id" | "from" | "to" | "claims" | "claimIds">;

/** Whether a network told but the first of the claims behind a tie. */
const hasMore = ({ claims, claimIds }: Known): boolean =>
  claims > claimIds.length;

const asked = ({ from, to }: Known, reading: ReadingVariable) => ({
  ...{ from, to, reading },
  first: mostOfTie,
});

type TieClaims = ResultOf<typeof tieClaimsDocument>;

/** The claims of the tie among those of all ties between its ends; those known already when it is not there any more. */
const idsIn = (
  { linksAmong }: TieClaims,
  { id, claimIds }: Known,
): readonly string[] =>
  linksAmong.ties.find((one) => one.id === id)?.factoids.map((one) => one.id) ??
  claimIds;

/** The ids of the claims behind a tie, up to `mostOfTie`: those that came with the network, until the others come. */
export function useClaimsOfTie(tie: Known): readonly string[] {
  const { input } = useReading();
  const answer = useAnswer(tieClaimsDocument, asked(tie, input), {
    pause: !hasMore(tie),
  });
  return hasMore(tie) && answer.kind === "ready"
    ? idsIn(answer.data, tie)
    : tie.claimIds;
}

/** The ids of the claims behind each of several ties, up to `mostOfTie` of each; asks for those alone that did not come with the network. */
export async function claimsOfTies(
  ask: ReturnType<typeof useAsk>,
  ties: readonly Known[],
  reading: ReadingVariable,
): Promise<Outcome<ReadonlyMap<string, readonly string[]>>> {
  const found = new Map<string, readonly string[]>();
  for (const tie of ties) {
    if (!hasMore(tie)) {
      found.set(tie.id, tie.claimIds);
      continue;
    }
    const answer = await ask(tieClaimsDocument, asked(tie, reading));
    if (answer.kind !== "ready") return answer;
    found.set(tie.id, idsIn(answer.data, tie));
  }
  return { kind: "ready", data: found, isStale: false };
}
