import { useTranslation } from "react-i18next";

import { dateModes } from "../../../shared/dates/time-filter.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { ReadingPeriod } from "../../url/reading.ts";
import styles from "./reading.module.css";

/** A period and how uncertain dates count; whole days, either end may stay open. */
export function PeriodChoice({
  period,
  onChange,
}: {
  readonly period: ReadingPeriod | null;
  readonly onChange: (period: ReadingPeriod | null) => void;
}) {
  const { t } = useTranslation();
  const { from = "", to = "", mode = "POSSIBLY" } = period ?? {};
  const change = (part: Partial<ReadingPeriod>) => {
    const next = { from, to, mode, ...part };
    onChange(next.from + next.to === "" ? null : next);
  };
  return (
    <fieldset className={styles["choice"]}>
      <legend>{t("reading.during")}</legend>
      <DayField
        label={t("reading.from")}
        value={from}
        onChange={(day) => change({ from: day })}
      />
      <DayField
        label={t("reading.to")}
        value={to}
        onChange={(day) => change({ to: day })}
      />
      <select
        aria-label={t("reading.during")}
        value={mode}
        onChange={({ currentTarget }) =>
          change({
            mode:
              dateModes.find((code) => code === currentTarget.value) ?? mode,
          })
        }
      >
        {dateModes.map((code) => (
          <option key={code} value={code}>
            {t(`reading.mode.${code}`)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
