import { type KeyboardEvent, type ReactNode, useId, useMemo } from "react";
import { useTranslation } from "react-i18next";

import { idOfStop, nextStop, walk } from "../../graph/selectors.ts";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";
import { stopWords } from "./stop-words.ts";

/** Stops that stand in the page at a time, around the one chosen: a page with tens of thousands would stand still. */
const mostTold = 400;

/**
 * The drawing as a list that the keyboard walks: arrows go on, Enter opens the inspector, E what can be added, G gathers, Delete puts away.
 * A screen reader hears each stop in words.
 */
export function WalkList({
  graph,
  selected,
  onSelect,
  onInspect,
  onExpand,
  onGather,
  onHide,
  children,
}: {
  readonly graph: ReadGraph;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly onInspect: () => void;
  readonly onExpand: () => void;
  readonly onGather: () => void;
  readonly onHide: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const listId = useId();
  const stops = useMemo(() => walk(graph), [graph]);
  const at = stops.findIndex((stop) => idOfStop(stop) === selected);
  const first = Math.max(
    0,
    Math.min(at - mostTold / 2, stops.length - mostTold),
  );
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => onSelect(nextStop(stops, selected, 1)),
    ArrowRight: () => onSelect(nextStop(stops, selected, 1)),
    ArrowUp: () => onSelect(nextStop(stops, selected, -1)),
    ArrowLeft: () => onSelect(nextStop(stops, selected, -1)),
    Home: () => onSelect(nextStop(stops, undefined, 1)),
    End: () => onSelect(nextStop(stops, undefined, -1)),
    Enter: onInspect,
    " ": onInspect,
    KeyE: onExpand,
    KeyG: onGather,
    Delete: () => onHide?.(),
    Escape: () => onSelect(undefined),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The letter by its key, so that it works in the Russian layout too.
    const move = moves[event.key] ?? moves[event.code];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  return (
    <div
      className={styles["walk"]}
      role={stops.length === 0 ? "group" : "listbox"}
      tabIndex={0}
      aria-label={t("network.walk")}
      aria-describedby={`${listId}-keys`}
      {...(at < 0 ? {} : { "aria-activedescendant": `${listId}-${at}` })}
      onKeyDown={onKeyDown}
      data-walk
    >
      {children}
      <div className="kt-hidden" role="presentation">
        {stops.slice(first, first + mostTold).map((stop, place) => {
          const index = first + place;
          return (
            <div
              key={idOfStop(stop)}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              aria-setsize={stops.length}
              aria-posinset={index + 1}
            >
              {stopWords(graph, stop, t)}
            </div>
          );
        })}
      </div>
      <span id={`${listId}-keys`} hidden>
        {t("network.keys")}
      </span>
    </div>
  );
}
