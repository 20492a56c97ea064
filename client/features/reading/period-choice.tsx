import { useTranslation } from "react-i18next";

import { isDay } from "../../../shared/dates/calendar-day.ts";
import { dateModes } from "../../../shared/dates/time-filter.ts";
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
  const day = (end: "from" | "to", value: string) => (
    <label>
      {t(`reading.${end}`)}{" "}
      <input
        key={value}
        size={11}
        defaultValue={value}
        placeholder={t("reading.day")}
        onBlur={({ currentTarget }) => {
          const typed = currentTarget.value.trim();
          if (typed !== value && (typed === "" || isDay(typed)))
            change({ [end]: typed });
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
        }}
      />
    </label>
  );
  return (
    <fieldset className={styles["choice"]}>
      <legend>{t("reading.during")}</legend>
      {day("from", from)}
      {day("to", to)}
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
