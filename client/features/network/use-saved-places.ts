import { useMemo } from "react";

import { openedViewDocument } from "../../api/saved-views.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { parseNetworkAddress } from "../../url/network-address.ts";
import { useKeptAddress } from "../../url/saved-view-address.ts";
import { parseSearchText } from "../../url/search-text.ts";
import type { Placed } from "../../view/elements.ts";

/** Where everyone stood when the view that is open was saved; undefined places when it is no saved view. Nothing is drawn before that is known. */
export function useSavedPlaces(): {
  readonly isKnown: boolean;
  readonly placed: Placed | undefined;
} {
  const { viewId } = useKeptAddress();
  const { lang } = useLanguage();
  const answer = useAnswer(
    openedViewDocument,
    { id: viewId ?? "", lang },
    { pause: viewId === undefined },
  );
  const saved =
    viewId !== undefined && answer.kind === "ready"
      ? answer.data.savedView
      : null;
  const key = saved === null ? "" : `${saved.id} ${String(saved.version)}`;
  const placed = useMemo((): Placed | undefined => {
    if (saved?.page !== "NETWORK" || saved.positions.length === 0)
      return undefined;
    const [, query = ""] = saved.address.split("?");
    return {
      key,
      layout: parseNetworkAddress(parseSearchText(query)).view.layout,
      points: new Map(saved.positions.map(({ id, x, y }) => [id, { x, y }])),
    };
    // One version of a view never changes.
  }, [key]);
  return {
    isKnown: viewId === undefined || answer.kind !== "loading",
    placed,
  };
}
