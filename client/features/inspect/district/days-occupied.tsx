import { useTranslation } from "react-i18next";

import type { DistrictCardData } from "../../../api/bodies.documents.ts";
import styles from "../inspect.module.css";

/** Days under occupation, by subtraction; a range when the dates are rival or rough. */
export function DaysOccupied({
  range,
}: {
  readonly range: DistrictCardData["daysOccupied"];
}) {
  const { t } = useTranslation();
  return (
    <dl className={styles["facts"]} data-days-occupied>
      <dt>{t("card.days")}</dt>
      <dd>
        {range === null
          ? t("card.daysUnknown")
          : range.min === range.max
            ? t("card.daysExactly", { count: range.min })
            : t("card.daysRange", range)}
      </dd>
    </dl>
  );
}
