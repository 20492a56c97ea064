import { useTranslation } from "react-i18next";

import type { LifeIndicators } from "../../../api/sequences.documents.ts";
import { useNumbers } from "../../../i18n/use-numbers.ts";

/** What a life is like as a sequence, in one line a channel. */
export function IndicatorLine({
  indicators,
}: {
  readonly indicators: readonly LifeIndicators[];
}) {
  const { t } = useTranslation();
  const { two } = useNumbers();
  return indicators.map((one) => (
    <p key={one.channel} className="kt-note">
      {indicators.length > 1 && `${t(`lives.channel.${one.channel}`)}: `}
      {t("sequences.transitions", { count: one.transitions })} ·{" "}
      {t("sequences.indicator.entropy")} {two(one.entropy)} ·{" "}
      {t("sequences.indicator.turbulence")} {two(one.turbulence)} ·{" "}
      {t("sequences.indicator.complexity")} {two(one.complexity)}
    </p>
  ));
}
