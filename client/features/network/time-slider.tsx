import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { formatMonth } from "../../../shared/dates/format-date.ts";
import { dateModes } from "../../../shared/dates/time-filter.ts";
import type { Action } from "../../graph/act.ts";
import {
  countsOf,
  monthsOf,
  nextPlaces,
  periodOf,
  placesOf,
} from "../../graph/months.ts";
import type { Period } from "../../graph/period.ts";
import type { Sifted } from "../../graph/sift.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Choice } from "./choice.tsx";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";

/** How long a month is shown while time plays. */
const tickMs = 700;
/** The window that plays when none was chosen, in months. */
const usualWindow = 3;

/** A window of time over the ties: two ends, how uncertain dates count, and a button that lets it walk. */
export function TimeSlider({
  graph,
  period,
  left,
  act,
}: {
  /** Everything not put away: the slider reaches as far as its dates. */
  readonly graph: ReadGraph;
  readonly period: Period | undefined;
  readonly left: Sifted<never, never>["left"];
  readonly act: (action: Action) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const [isPlaying, setPlaying] = useState(false);
  const dates = useMemo(
    () => [...graph.ties.values()].map(({ bounds }) => bounds),
    [graph],
  );
  const months = useMemo(() => monthsOf(dates), [dates]);
  const counts = useMemo(() => countsOf(months, dates), [months, dates]);
  const last = months.length - 1;
  const mode = period?.mode ?? "POSSIBLY";
  const places = placesOf(months, period);
  const set = (next: readonly [number, number], how = mode) =>
    act({ do: "set", to: { period: periodOf(months, next, how) } });
  const latest = useRef({ places, set });
  latest.current = { places, set };

  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      const next = nextPlaces(latest.current.places, months.length);
      if (next === undefined) setPlaying(false);
      else latest.current.set(next);
    }, tickMs);
    return () => clearInterval(timer);
  }, [isPlaying, months.length]);

  if (last < 1) return null;
  const play = () => {
    // From the beginning, when nothing is chosen or the end was reached.
    const width =
      period === undefined ? usualWindow - 1 : places[1] - places[0];
    if (!isPlaying && (period === undefined || places[1] >= last))
      set([0, Math.min(width, last)]);
    setPlaying(!isPlaying);
  };
  const [from, to] = places;
  const monthWords = (at: number) => formatMonth(months[at] ?? "", lang);
  const slide = (
    label: string,
    value: number,
    change: (at: number) => readonly [number, number],
  ) => (
    <input
      type="range"
      min={0}
      max={last}
      value={value}
      aria-label={label}
      aria-valuetext={monthWords(value)}
      onChange={({ currentTarget }) => set(change(Number(currentTarget.value)))}
    />
  );
  const most = Math.max(1, ...counts);
  return (
    <section
      className={styles["time"]}
      aria-label={t("network.time.label")}
      data-time
    >
      <div className={styles["timeRow"]}>
        <button type="button" aria-pressed={isPlaying} onClick={play}>
          {t(isPlaying ? "network.time.stop" : "network.time.play")}
        </button>
        <strong role="status" data-time-window>
          {period === undefined
            ? t("network.time.all")
            : `${monthWords(from)} – ${monthWords(to)}`}
        </strong>
        <Choice
          label={t("network.time.mode")}
          codes={dateModes}
          chosen={mode}
          words={(code) => t(`reading.mode.${code}`)}
          onChange={(code) => set(places, code)}
        />
        {period !== undefined && (
          <button
            type="button"
            onClick={() => {
              setPlaying(false);
              act({ do: "set", to: { period: undefined } });
            }}
          >
            {t("network.time.clear")}
          </button>
        )}
        {period !== undefined && (
          <span className="kt-note" data-time-left>
            {t("network.time.outside", { count: left.period })},{" "}
            {t("network.time.undated", { count: left.undated })}
          </span>
        )}
      </div>
      <svg
        className={styles["timeBars"]}
        viewBox={`0 0 ${months.length} 10`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {counts.map((count, at) => (
          <rect
            key={months[at]}
            x={at + 0.1}
            width={0.8}
            y={10 - (10 * count) / most}
            height={(10 * count) / most}
            data-within={at >= from && at <= to}
          />
        ))}
      </svg>
      {slide(t("network.time.from"), from, (at) => [at, Math.max(at, to)])}
      {slide(t("network.time.to"), to, (at) => [Math.min(from, at), at])}
    </section>
  );
}
