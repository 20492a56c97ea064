import { useTranslation } from "react-i18next";

import type { ReadGraph } from "./network-part.ts";
import { moreOfThem, type Omission } from "./omissions.ts";
import { useNames } from "./use-names.ts";

const mostNamed = 6;

/** Who was met and not passed through, as the question wanted; nothing when nobody was. */
export function MetAndAvoided({
  omitted,
  graph,
}: {
  readonly omitted: readonly Omission[];
  readonly graph: ReadGraph;
}) {
  const { t } = useTranslation();
  const avoided = omitted.filter(({ why }) => why === "avoided");
  const met = avoided.filter(({ what }) => what !== moreOfThem);
  const others =
    met.length -
    Math.min(met.length, mostNamed) +
    (avoided.find(({ what }) => what === moreOfThem)?.count ?? 0);
  const first = met.slice(0, mostNamed).map(({ what }) => what);
  const nameOf = useNames(graph, first);
  if (met.length === 0) return null;
  return (
    <p className="kt-note" data-met-and-avoided>
      {t("network.avoid.met", { names: first.map(nameOf).join(", ") })}
      {others > 0 && ` ${t("network.analysis.andMore", { count: others })}`}
    </p>
  );
}
