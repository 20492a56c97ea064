import { holdingsDocument } from "../../api/find.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useCollection } from "../../ui/use-collection.ts";
import type { FindKind } from "../../url/find-address.ts";
import { countsOfHoldings, totalOf } from "./holdings.ts";
import { KindFacets } from "./kind-facets.tsx";

/** The kinds with how much the card index holds of each. */
export function KindNav({ kind }: { readonly kind: FindKind }) {
  const { inCollection } = useCollection();
  const holdings = useAnswer(holdingsDocument, { inCollection });
  if (holdings.kind !== "ready") return null;
  const counts = countsOfHoldings(holdings.data);
  return (
    <KindFacets
      counts={counts}
      total={totalOf(counts)}
      chosen={kind}
      isOpenEnded={false}
    />
  );
}
