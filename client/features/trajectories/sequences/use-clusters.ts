import { useMemo } from "react";

import {
  type Clusters,
  clustersDocument,
} from "../../../api/sequences.documents.ts";
import {
  type LongAnswer,
  useLongAnswer,
} from "../../../api/use-long-answer.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { LivesView } from "../../../url/lives-address.ts";
import { useReading } from "../../../url/use-reading.ts";
import { askedAs } from "./asked-as.ts";

/** Up to how many clusters partitions are judged. */
const judgedTo = 12;

/** The clusters that the address asks for. */
export function useClusters(
  view: LivesView,
  { pause = false }: { readonly pause?: boolean } = {},
): LongAnswer<{ readonly trajectoryClusters: Clusters }> {
  const { lang } = useLanguage();
  const { input } = useReading();
  const variables = useMemo(
    () => ({
      as: askedAs(view),
      method: view.method,
      clusters: view.parts,
      judgedTo,
      filter: view.filter,
      lang,
      reading: input,
    }),
    [view, lang, input],
  );
  return useLongAnswer(clustersDocument, variables, { pause });
}
