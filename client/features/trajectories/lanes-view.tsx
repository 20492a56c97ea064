import { useElementSize, useMergedRef } from "@mantine/hooks";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Life } from "../../api/trajectories.documents.ts";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { type LivesView, mostCompared } from "../../url/lives-address.ts";
import { LaneTrack } from "./lane-track.tsx";
import {
  type ClusterGroups,
  rowsOf,
  topsOf,
  visibleRows,
} from "./life-rows.ts";
import { marksBeyond } from "./more-marks.tsx";
import { type Axis, placeOn } from "./time-axis.ts";
import styles from "./trajectories.module.css";
import { useDayWords } from "./use-day-words.ts";

/** How far from the top the lane stands that is sought, in pixels. */
const around = 120;

type Choosing = {
  readonly chosen: readonly string[];
  readonly onOpen: (id: string) => void;
  readonly onCompare: (id: string) => void;
};

/** The lanes: only those lines are in the page that can be seen, so that thousands scroll. */
export function LanesView({
  lives,
  view,
  axis,
  clusters,
  ...choosing
}: Choosing & {
  readonly lives: readonly Life[];
  readonly view: LivesView;
  readonly axis: Axis;
  readonly clusters: ClusterGroups | undefined;
}) {
  const { t } = useTranslation();
  const { group, order, lanes, who } = view;
  const rows = useMemo(
    () => rowsOf(lives, { group, order, clusters }, t(`lives.untold.${group}`)),
    [lives, group, order, clusters, t],
  );
  const tops = useMemo(() => topsOf(rows, lanes.length), [rows, lanes.length]);
  const [scrolled, setScrolled] = useState(0);
  const { ref: sized, height } = useElementSize();
  const frame = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(sized, frame);
  const sought = rows.findIndex(
    (row) => row.kind === "life" && row.life.person.id === who,
  );
  const soughtTop = tops[sought];
  useEffect(() => {
    if (soughtTop !== undefined)
      frame.current?.scrollTo({ top: Math.max(0, soughtTop - around) });
  }, [soughtTop]);
  const { first, last } = visibleRows(tops, scrolled, height || 800);
  const people = rows.filter(({ kind }) => kind === "life").length;
  return (
    <div className={styles["lanes"]}>
      <AxisHead axis={axis} />
      <div
        ref={ref}
        className={styles["scroll"]}
        onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop)}
        tabIndex={0}
        role="group"
        aria-label={t("lives.lanesOf", { count: people })}
        data-lanes={people}
      >
        <div
          className={styles["rows"]}
          style={{ height: tops.at(-1) ?? 0 }}
          role="list"
        >
          {rows.slice(first, last + 1).map((row, index) => {
            const place = first + index;
            const style = { insetBlockStart: tops[place] ?? 0 };
            return row.kind === "group" ? (
              <div
                key={`group ${row.key}`}
                className={styles["group"]}
                style={style}
                role="listitem"
                data-group={row.key}
              >
                {row.label} · {row.count}
              </div>
            ) : (
              <LifeRow
                key={row.life.person.id}
                life={row.life}
                axis={axis}
                isSought={place === sought}
                style={style}
                {...choosing}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function LifeRow({
  life,
  axis,
  isSought,
  style,
  chosen,
  onOpen,
  onCompare,
}: Choosing & {
  readonly life: Life;
  readonly axis: Axis;
  /** It is this lane that the address asks for. */
  readonly isSought: boolean;
  readonly style: { readonly insetBlockStart: number };
}) {
  const { t } = useTranslation();
  const { days } = useDayWords();
  const { person, lanes, origin, marks } = life;
  const beyond = marksBeyond(life);
  const place = placeOn(axis, origin);
  // Most events are of the check: they stand on the lane of the party where it is shown.
  const ofParty = lanes.findIndex(({ channel }) => channel === "PARTY_STATUS");
  const marksAt = ofParty < 0 ? lanes.length - 1 : ofParty;
  return (
    <div
      className={styles["life"]}
      style={style}
      role="listitem"
      data-life={person.id}
      data-sought={isSought || undefined}
      aria-current={isSought || undefined}
    >
      <input
        type="checkbox"
        checked={chosen.includes(person.id)}
        disabled={chosen.length >= mostCompared && !chosen.includes(person.id)}
        onChange={() => onCompare(person.id)}
        aria-label={t("lives.compareOne", { name: person.displayName })}
      />
      <button
        type="button"
        className={styles["name"]}
        onClick={() => onOpen(person.id)}
        title={[
          person.displayName,
          ...(beyond > 0 ? [t("lives.moreMarks", { count: beyond })] : []),
        ].join(" · ")}
      >
        {person.displayName}
        {beyond > 0 && <span className="kt-note"> (+{beyond})</span>}
        <ConstructedBadge constructed={person.constructed} />
      </button>
      <div className={styles["tracks"]}>
        {place === undefined ? (
          <span className={styles["undated"]}>{t("lives.noOrigin")}</span>
        ) : (
          lanes.map((lane, index) => (
            <LaneTrack
              key={lane.channel}
              lane={lane}
              place={place}
              marks={index === marksAt ? marks : []}
            />
          ))
        )}
        {axis.kind === "origin" && place !== undefined && origin !== null && (
          <span
            className={styles["origin"]}
            title={days(origin.earliest, origin.latest)}
            style={{
              insetInlineStart: `${place(origin.earliest) * 100}%`,
              width: `${(place(origin.latest) - place(origin.earliest)) * 100}%`,
            }}
          />
        )}
      </div>
    </div>
  );
}

/** The years, or the days from the origin, above the lanes. */
export function AxisHead({ axis }: { readonly axis: Axis }) {
  return (
    <div className={styles["axis"]} aria-hidden="true">
      <span />
      <div className={styles["ticks"]}>
        {axis.ticks.map(({ at, label }) => (
          <span key={label} style={{ insetInlineStart: `${at * 100}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
