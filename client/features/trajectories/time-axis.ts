import { daysBetween } from "../../../shared/dates/calendar-day.ts";

/** The days that lanes are drawn over, from the origin of their clock or by the calendar. */
export type Axis = {
  readonly kind: "calendar" | "origin";
  /** The first day: of the calendar, or counted from the origin. */
  readonly from: string;
  readonly fromDay: number;
  /** How many days there are. */
  readonly days: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
};

const step = (days: number): number =>
  days > 3000 ? 730 : days > 1500 ? 365 : 180;

/** Whole years of the calendar. */
export function calendarAxis(from: string, to: string): Axis {
  const days = daysBetween(from, to).inclusive;
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const each = Math.max(1, Math.ceil((last - first + 1) / 10));
  const years = Array.from(
    { length: last - first + 1 },
    (_, index) => first + index,
  ).filter((year) => (year - first) % each === 0);
  return {
    kind: "calendar",
    from,
    fromDay: 0,
    days,
    ticks: years.map((year) => ({
      at: daysBetween(from, `${year}-01-01`).exclusive / days,
      label: String(year),
    })),
  };
}

/** Days around an origin. */
export function originAxis(fromDay: number, days: number): Axis {
  const every = step(days);
  const first = Math.ceil(fromDay / every) * every;
  const ticks = Array.from(
    { length: Math.floor((fromDay + days - first) / every) + 1 },
    (_, index) => first + index * every,
  );
  return {
    kind: "origin",
    from: "",
    fromDay,
    days,
    ticks: ticks.map((day) => ({
      at: (day - fromDay) / days,
      label: day > 0 ? `+${day}` : String(day),
    })),
  };
}

/**
 * Where a day stands on an axis, as a share of its width; may lie outside. Undefined for a life whose own clock has no origin.
 */
export function placeOn(
  axis: Axis,
  origin: { readonly earliest: string } | null,
): ((day: string) => number) | undefined {
  if (axis.kind === "calendar")
    return (day) => daysBetween(axis.from, day).exclusive / axis.days;
  if (origin === null) return undefined;
  return (day) =>
    (daysBetween(origin.earliest, day).exclusive - axis.fromDay) / axis.days;
}
