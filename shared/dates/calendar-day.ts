/**
 * A whole day of the proleptic Gregorian calendar as `YYYY-MM-DD`, so that days sort as plain strings.
 * `''` stands for a day that is unknown or open. Years run from 1000 to 2999: outside them the strings
 * would no longer sort, so such years are refused.
 */
export type Day = string;

/** The first and the last year that a date may have. */
export const firstYear = 1000;
export const lastYear = 2999;

export const isYearInRange = (year: number): boolean =>
  year >= firstYear && year <= lastYear;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; `month` runs from 1 to 12. */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Writes a day. The parts must form a real day of the years 1000 to 2999. */
export const writeDay = (year: number, month: number, day: number): Day =>
  `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The parts of a day that is known to be one. */
export function partsOfDay(day: Day): {
  year: number;
  month: number;
  day: number;
} {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}

/** Whether the text is a real whole day of the years 1000 to 2999. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOfDay(text);
  if (!isYearInRange(year) || month < 1 || month > 12) return false;
  return day >= 1 && day <= lengthOfMonth(year, month);
}

/**
 * Days since 0000-03-01. The year is counted from March, so the leap day comes last and every month
 * starts at a fixed number of days (the usual formula of civil calendars).
 */
function numberOfDay(day: Day): number {
  const parts = partsOfDay(day);
  const year = parts.month > 2 ? parts.year : parts.year - 1;
  const month = (parts.month + 9) % 12;
  const leapDays =
    Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (
    year * 365 + leapDays + Math.floor((153 * month + 2) / 5) + parts.day - 1
  );
}

const firstOfMarch = (year: number): number =>
  numberOfDay(`${String(year).padStart(4, "0")}-03-01`);

/** The day with that number, or `''` outside the years 1000 to 2999. */
function dayOfNumber(number: number): Day {
  const guess = Math.floor(number / 365.2425);
  // The average year may be off by one on either side of the first of March.
  const year =
    [guess + 1, guess].find((aYear) => firstOfMarch(aYear) <= number) ??
    guess - 1;
  const rest = number - firstOfMarch(year);
  const month = Math.floor((5 * rest + 2) / 153);
  const day = rest - Math.floor((153 * month + 2) / 5) + 1;
  const calendarYear = month < 10 ? year : year + 1;
  return isYearInRange(calendarYear)
    ? writeDay(calendarYear, ((month + 2) % 12) + 1, day)
    : "";
}

/** The day so many days later (earlier when negative); `''` of `''` and outside the years 1000 to 2999. */
export const addDays = (day: Day, days: number): Day =>
  day === "" ? "" : dayOfNumber(numberOfDay(day) + days);

/**
 * The same day so many months later (earlier when negative), or the last day of that month when it is
 * shorter: 1943-01-31 and one month is 1943-02-28.
 */
export function addMonths(day: Day, months: number): Day {
  if (day === "" || months === 0) return day;
  const parts = partsOfDay(day);
  const count = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  if (!isYearInRange(year)) return "";
  return writeDay(year, month, Math.min(parts.day, lengthOfMonth(year, month)));
}

/**
 * Days from one known day to another, by subtraction (`exclusive`) and with both ends counted
 * (`inclusive`). Publications use both: Armavir's occupation, 1942-08-07 to 1943-01-23, is 169 or 170.
 */
export function daysBetween(
  from: Day,
  to: Day,
): { exclusive: number; inclusive: number } {
  const exclusive = numberOfDay(to) - numberOfDay(from);
  return { exclusive, inclusive: exclusive + 1 };
}
