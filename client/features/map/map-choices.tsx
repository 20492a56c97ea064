import { useTranslation } from "react-i18next";

import { type MapView, measures } from "../../url/map-address.ts";
import styles from "./map.module.css";
import { hasSize, type outcomesIn } from "./measures.ts";
import type { ChangeMap } from "./use-map-view.ts";

/** By what the districts are shown, and how. */
export function MapChoices({
  view,
  outcome,
  outcomes,
  change,
}: {
  readonly view: MapView;
  readonly outcome: string | undefined;
  readonly outcomes: ReturnType<typeof outcomesIn>;
  readonly change: ChangeMap;
}) {
  const { t } = useTranslation();
  return (
    <div
      className={styles["choices"]}
      role="group"
      aria-label={t("map.choices")}
    >
      <Choice
        name="by"
        label={t("map.byLabel")}
        value={view.by}
        options={measures.map((one) => ({
          value: one,
          label: t(`map.by.${one}`),
        }))}
        onChange={(by) =>
          change({ by: by === "occupied" ? undefined : by, day: undefined })
        }
      />
      {view.by === "outcome" && outcome !== undefined && (
        <Choice
          name="outcome"
          label={t("map.outcomeLabel")}
          value={outcome}
          options={outcomes.map(({ code, label, decisions }) => ({
            value: code,
            label: `${label} · ${String(decisions)}`,
          }))}
          onChange={(next) => change({ outcome: next })}
        />
      )}
      {hasSize(view.by) && (
        <Choice
          name="mark"
          label={t("map.markLabel")}
          value={view.mark}
          options={(["colour", "size"] as const).map((one) => ({
            value: one,
            label: t(`map.mark.${one}`),
          }))}
          onChange={(mark) =>
            change({ mark: mark === "colour" ? undefined : mark })
          }
        />
      )}
    </div>
  );
}

/** One of some options. */
export function Choice({
  name,
  label,
  value,
  options,
  onChange,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
  }[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <label className={styles["choice"]}>
      <span>{label}</span>
      <select
        data-choice={name}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {!options.some((option) => option.value === value) && (
          <option value={value}>{value}</option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
