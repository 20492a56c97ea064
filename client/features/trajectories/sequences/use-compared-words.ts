import { useTranslation } from "react-i18next";

import type { LivesView } from "../../../url/lives-address.ts";

/** How lives are compared, in one line: channels, years, measure. */
export const useComparedWords = () => {
  const { t } = useTranslation();
  return ({ lanes, from, to, measure, norm, indel }: LivesView): string =>
    [
      lanes.map((lane) => t(`lives.channel.${lane}`)).join(", "),
      `${from.slice(0, 4)}–${to.slice(0, 4)}, ${t("sequences.byMonths")}`,
      t(`sequences.measure.${measure}`),
      ...(norm === "NONE" ? [] : [t(`sequences.norm.${norm}`)]),
      ...(indel === null ? [] : [t("sequences.indelIs", { value: indel })]),
    ].join(" · ");
};
