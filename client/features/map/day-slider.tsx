import { useReducedMotion } from "@mantine/hooks";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { addDays, daysBetween } from "../../../shared/dates/calendar-day.ts";
import { formatDay } from "../../../shared/dates/format-date.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { type MapView, stepLengths } from "../../url/map-address.ts";
import styles from "./map.module.css";
import { Choice } from "./map-choices.tsx";
import { stepFrom } from "./standing.ts";
import type { ChangeMap } from "./use-map-view.ts";

/** How long a step is shown while time plays. */
const tickMs = 600;

/** A day chosen on a line of days, with a button that lets it walk. Whoever wants no motion steps by hand. */
export function DaySlider({
  span: { from, to },
  view: { day, step },
  change,
  countOn,
  hint,
  words,
}: {
  readonly span: { readonly from: string; readonly to: string };
  readonly view: Pick<MapView, "day" | "step">;
  readonly change: ChangeMap;
  /** How many hold on a day certainly, and how many possibly. */
  readonly countOn: (day: string) => readonly [number, number];
  /** What choosing a day shows. */
  readonly hint: string;
  /** What is so on the chosen day. */
  readonly words: (day: string) => string;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const isStill = useReducedMotion(false, { getInitialValueInEffect: false });
  const [isPlaying, setPlaying] = useState(false);
  const last = daysBetween(from, to).exclusive;
  const set = (next: string) =>
    change(
      { day: next < from ? from : next > to ? to : next },
      { replace: true },
    );
  const latest = useRef({ day, set, step });
  latest.current = { day, set, step };

  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      const { day: now, set: go, step: length } = latest.current;
      const next = stepFrom(now ?? from, length, 1);
      if (next > to) setPlaying(false);
      else go(next);
    }, tickMs);
    return () => clearInterval(timer);
  }, [isPlaying, from, to]);

  const bars = useMemo(() => {
    const weeks = Array.from({ length: Math.ceil((last + 1) / 7) }, (_, week) =>
      countOn(addDays(from, week * 7)),
    );
    const most = Math.max(1, ...weeks.map(([one, other]) => one + other));
    return { weeks, most };
  }, [from, last, countOn]);
  const play = () => {
    if (!isPlaying && (day === undefined || day >= to)) set(from);
    setPlaying(!isPlaying);
  };
  const at = day === undefined ? 0 : daysBetween(from, day).exclusive;
  const text = day === undefined ? t("map.noDay") : formatDay(day, lang);
  return (
    <section className={styles["time"]} aria-label={t("map.time")} data-time>
      <div className={styles["timeRow"]}>
        {!isStill && (
          <button type="button" aria-pressed={isPlaying} onClick={play}>
            {t(isPlaying ? "network.time.stop" : "network.time.play")}
          </button>
        )}
        <button
          type="button"
          disabled={day !== undefined && day <= from}
          aria-label={t("map.earlier")}
          onClick={() => set(stepFrom(day ?? to, step, -1))}
        >
          ‹
        </button>
        <button
          type="button"
          disabled={day !== undefined && day >= to}
          aria-label={t("map.later")}
          onClick={() => set(day === undefined ? from : stepFrom(day, step, 1))}
        >
          ›
        </button>
        <strong data-day={day ?? ""}>{text}</strong>
        <Choice
          name="step"
          label={t("map.stepLabel")}
          value={step}
          options={stepLengths.map((one) => ({
            value: one,
            label: t(`map.step.${one}`),
          }))}
          onChange={(next) =>
            change({ step: next === "week" ? undefined : next })
          }
        />
        {day !== undefined && (
          <button
            type="button"
            onClick={() => {
              setPlaying(false);
              change({ day: undefined });
            }}
          >
            {t("map.clearDay")}
          </button>
        )}
        {isStill && <span className="kt-note">{t("map.still")}</span>}
      </div>
      <svg
        className={styles["bars"]}
        viewBox={`0 0 ${String(bars.weeks.length)} ${String(bars.most)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bars.weeks.map(([certain, possible], index) => (
          <g
            key={index}
            data-now={Math.floor(at / 7) === index && day !== undefined}
          >
            <rect
              x={index + 0.1}
              width={0.8}
              y={bars.most - certain}
              height={certain}
              fill="var(--kt-map-d)"
            />
            <rect
              x={index + 0.1}
              width={0.8}
              y={bars.most - certain - possible}
              height={possible}
              fill="var(--kt-map-b)"
            />
          </g>
        ))}
      </svg>
      <input
        type="range"
        min={0}
        max={last}
        value={Math.max(0, Math.min(last, at))}
        aria-label={t("map.day")}
        aria-valuetext={text}
        onChange={({ currentTarget }) =>
          set(addDays(from, Number(currentTarget.value)))
        }
      />
      <p className="kt-note" role="status" data-day-words>
        {day === undefined ? hint : words(day)}
      </p>
    </section>
  );
}
