import { daysBetween } from "../../shared/dates/calendar-day.ts";
import { isUndated } from "../../shared/dates/historical-date.ts";
import type { Arranged, Mark } from "./arrange.ts";
import type { Graph, Thing } from "./graph.ts";
import type { Point } from "./rings.ts";
import { tiesOf } from "./selectors.ts";
import type { SiftedTie } from "./sift.ts";

/** A year on the axis, and the room between two that stand on about the same day. */
const year = 480;
const room = 74;
const apart = 110;
/** What lies farther back than this many years before the last is drawn at the edge. */
const mostYears = 12;

/** The first day that any affirmed tie of somebody names; '' when none is dated. */
function firstDay(graph: Graph<Thing, SiftedTie>, id: string): string {
  const days = tiesOf(graph, id)
    .filter(({ affirmed, bounds }) => affirmed && !isUndated(bounds))
    .flatMap(({ bounds: { beginFrom, beginTo, endFrom, endTo } }) =>
      [beginFrom, beginTo, endFrom, endTo]
        .filter((day) => day !== "")
        .slice(0, 1),
    )
    .sort();
  return days[0] ?? "";
}

/** From left to right by the first day that a tie of theirs names; whoever has no date stands apart on the left. */
export function onTimeAxis(
  graph: Graph<Thing, SiftedTie>,
  undatedWords: string,
): Arranged {
  const dated = [...graph.things.values()]
    .map((thing) => ({ thing, day: firstDay(graph, thing.id) }))
    .sort(
      (one, other) =>
        (one.day < other.day ? -1 : one.day > other.day ? 1 : 0) ||
        one.thing.name.localeCompare(other.thing.name, "ru") ||
        (one.thing.id < other.thing.id ? -1 : 1),
    );
  const days = dated.flatMap(({ day }) => (day === "" ? [] : [day]));
  const lastYear = Number((days.at(-1) ?? "1943").slice(0, 4));
  const firstYear = Math.max(
    Number((days[0] ?? "1943").slice(0, 4)),
    lastYear - mostYears,
  );
  const origin = `${firstYear}-01-01`;
  const xOf = (day: string): number =>
    day === ""
      ? -year / 3
      : Math.max(-room, (daysBetween(origin, day).exclusive / 365.25) * year);
  const points = new Map<string, Point>();
  /** For each row, how far to the right it is taken. */
  const rows: number[] = [];
  for (const { thing, day } of dated) {
    const x = xOf(day);
    const free = rows.findIndex((taken) => taken + apart <= x);
    const at = free < 0 ? rows.length : free;
    rows[at] = x;
    points.set(thing.id, { x, y: (at + 1) * room });
  }
  const years = Array.from(
    { length: lastYear - firstYear + 1 },
    (_, at): Mark => ({
      id: `mark/${firstYear + at}`,
      name: String(firstYear + at),
      x: at * year,
      y: -2 * room,
    }),
  );
  return {
    points,
    marks:
      days.length === dated.length
        ? years
        : [
            {
              id: "mark/undated",
              name: undatedWords,
              x: -year / 3,
              y: -2 * room,
            },
            ...years,
          ],
  };
}
