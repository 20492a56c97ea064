import type { Day } from "../../../../shared/dates/calendar-day.ts";
import { daysBetween } from "../../../../shared/dates/calendar-day.ts";
import type { Spell } from "../../../api/person.documents.ts";

/** Channels of a life, in the order of the lane. */
export const channels = [
  "WHEREABOUTS",
  "WORK_AND_SERVICE",
  "PARTY_STATUS",
  "LEGAL_STATUS",
] as const;
export type Channel = (typeof channels)[number];

/** A spell laid on the lane; places are shares of its width, 0 to 1. */
export type LaidSpell = {
  readonly spell: Spell;
  readonly from: number;
  readonly to: number;
  /** Where the uncertain beginning ends; equal to `from` when it is known to the day, or open. */
  readonly sureFrom: number;
  /** Where the uncertain end begins; equal to `to` when it is known to the day, or open. */
  readonly sureTo: number;
  /** Whether that side goes on beyond what is known. */
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
};

/** A lane: its years, and the spells of each channel that has any. */
export type LaneLayout = {
  /** Where years begin. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly rows: readonly {
    readonly channel: Channel;
    readonly spells: readonly LaidSpell[];
  }[];
};

/** Channels without any spell: not known. */
export const emptyChannels = (spells: readonly Spell[]): readonly Channel[] =>
  channels.filter((channel) =>
    spells.every((spell) => spell.channel !== channel),
  );

const daysOf = ({ begin, end }: Spell): readonly Day[] =>
  [begin?.earliest, begin?.latest, end?.earliest, end?.latest].filter(
    (day) => day !== undefined && day !== null,
  );

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/**
 * Lays dated spells on whole years, from the first year told of to the last.
 * Spells without any date cannot be laid; the table beside the lane has them.
 */
export function layLane(spells: readonly Spell[]): LaneLayout | undefined {
  const dated = spells.filter((spell) => daysOf(spell).length > 0);
  const days = dated.flatMap(daysOf).toSorted();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // Room for what began before anything that is told.
  const opensBefore = dated.some(({ begin }) => !begin?.earliest);
  const from = yearOf(first) - (opensBefore ? 1 : 0);
  const to = yearOf(last) + 1;
  const start = `${from}-01-01`;
  const whole = daysBetween(start, `${to}-01-01`).exclusive;
  const at = (day: Day) => daysBetween(start, day).exclusive / whole;
  const step = Math.max(1, Math.ceil((to - from) / 8));
  return {
    years: Array.from({ length: to - from }, (_, index) => from + index)
      .filter((year) => (year - from) % step === 0)
      .map((year) => ({ year, at: at(`${year}-01-01`) })),
    rows: channels
      .map((channel) => ({
        channel,
        spells: dated
          .filter((spell) => spell.channel === channel)
          .map((spell) => lay(spell, at)),
      }))
      .filter((row) => row.spells.length > 0),
  };
}

function lay(spell: Spell, at: (day: Day) => number): LaidSpell {
  const { begin, end } = spell;
  const from = begin?.earliest ?? undefined;
  const to = end?.latest ?? undefined;
  const start = from === undefined ? 0 : at(from);
  const stop = to === undefined ? 1 : at(to);
  const within = (share: number) => Math.min(Math.max(share, start), stop);
  return {
    spell,
    from: start,
    to: stop,
    sureFrom:
      from === undefined || !begin?.latest ? start : within(at(begin.latest)),
    sureTo:
      to === undefined || !end?.earliest ? stop : within(at(end.earliest)),
    isOpenBefore: from === undefined,
    isOpenAfter: to === undefined,
  };
}
