import { useTranslation } from "react-i18next";

import { isDay } from "../../shared/dates/calendar-day.ts";
import { TypedField } from "./typed-field.tsx";

/** A whole day as `1943-02-12`, or nothing. */
export function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  /** Empty: no day. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <TypedField
      label={label}
      value={value}
      size={11}
      placeholder={t("reading.day")}
      rule={(typed) =>
        typed === "" || isDay(typed)
          ? undefined
          : t("reading.notDay", { value: typed })
      }
      onChange={onChange}
    />
  );
}
