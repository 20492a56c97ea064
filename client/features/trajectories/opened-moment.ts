import { addDays } from "../../../shared/dates/calendar-day.ts";

/** A portion of time that is opened, with the state in it. */
export type OpenedMoment = {
  readonly name: string;
  readonly code: string;
  /** What it is asked by; `fromDay` is its first day where time is counted from an origin. */
  readonly asked: {
    readonly from: string;
    readonly to: string;
    readonly daysBefore: number;
    readonly daysAfter: number;
  };
  readonly fromDay: number | null;
};

const portion = 30;

const lastOf = (month: string): string => {
  // Any month ends before the 32nd day from its first.
  const next = addDays(`${month}-01`, 31).slice(0, 7);
  return addDays(`${next}-01`, -1);
};

/** Reads an opened month (`1942-11 member`) or an opened portion of days (`+30 member`) from an address; undefined when it is neither. */
export function readOpened(
  open: string,
  { from, to }: { readonly from: string; readonly to: string },
): OpenedMoment | undefined {
  const [name = "", code = ""] = open.split(" ");
  if (code === "") return undefined;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(name))
    return {
      name,
      code,
      asked: {
        from: `${name}-01`,
        to: lastOf(name),
        daysBefore: 0,
        daysAfter: 0,
      },
      fromDay: null,
    };
  if (!/^[+-]?\d{1,4}$/u.test(name)) return undefined;
  const fromDay = Number(name);
  return {
    name,
    code,
    asked: {
      ...{ from, to },
      daysBefore: Math.max(0, -fromDay),
      daysAfter: Math.max(0, fromDay + portion),
    },
    fromDay,
  };
}
