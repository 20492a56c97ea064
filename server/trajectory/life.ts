import { z } from "zod";

import type { DateBounds } from "../../shared/dates/historical-date.ts";
import {
  deathOf,
  deriveSpells,
  type Spell,
  type SpellClaim,
} from "../reading/spells.ts";
import { channels } from "./channel-states.ts";
import type { Span } from "./course.ts";

/** The days on which something happened, by all claims of it. */
export type DaysOf = {
  readonly earliest: string;
  readonly latest: string;
  readonly districts: number;
};

/** A district, or a party organization, by its name. */
export type Named = {
  readonly id: string;
  readonly nameRu: string;
  readonly nameEn: string;
};

/** One life, as far as its claims tell it. */
export type Life = {
  readonly spells: readonly Spell[];
  readonly death: DateBounds | null;
  /** Its own districts, of equal standing, by name. */
  readonly homes: readonly Named[];
  readonly occupied: DaysOf | null;
  readonly liberated: DaysOf | null;
  /** Claims for the stages of a flow. */
  readonly cases: readonly SpellClaim[];
  /** The lowest party organization, for a flow. */
  readonly body: Named | null;
};

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");
const four = [text, text, text, text] as const;
const claimRow = z.tuple([z.string(), z.string(), text, z.string(), ...four]);
const bases = ["ATTESTED", "INFERRED", "EXTRAPOLATED"] as const;
const channel = z.enum([
  "WHEREABOUTS",
  "WORK_AND_SERVICE",
  "PARTY_STATUS",
  "LEGAL_STATUS",
]);

const lifeRow = z.tuple([
  z.union([
    z.tuple([
      z.array(channel),
      z.array(z.string()),
      z.array(z.enum(bases)),
      z.array(text),
      z.array(text),
      z.array(text),
      z.array(text),
      z.array(z.string()),
    ]),
    z.tuple([]),
  ]),
  z.array(claimRow),
  z.array(z.tuple([z.string(), text, text])),
  z.array(z.tuple([z.string(), z.string(), ...four])),
  z.array(claimRow),
  z.array(z.tuple([z.string(), text, text])),
]);

type Raw = z.output<typeof lifeRow>;

const claimOf = ([
  id,
  kind,
  value,
  polarity,
  beginFrom,
  beginTo,
  endFrom,
  endTo,
]: Raw[1][number]): SpellClaim => ({
  id,
  kind,
  value,
  polarity,
  beginFrom,
  beginTo,
  endFrom,
  endTo,
});

const storedSpells = (lists: Raw[0]): readonly Spell[] => {
  const [inChannels = [], states = [], known = [], ...rest] = lists;
  const [beginFroms = [], beginTos = [], endFroms = [], endTos = [], ids = []] =
    rest;
  return inChannels.flatMap((one, index) => {
    const [state, basis] = [states[index], known[index]];
    return state === undefined || basis === undefined
      ? []
      : [
          {
            channel: one,
            state,
            basis,
            bounds: {
              beginFrom: beginFroms[index] ?? "",
              beginTo: beginTos[index] ?? "",
              endFrom: endFroms[index] ?? "",
              endTo: endTos[index] ?? "",
            },
            factoidIds: (ids[index] ?? "").split(" "),
          },
        ];
  });
};

/** From the earliest to the latest day that any claim gives; null when none gives a day. */
const daysBy = (dates: Raw[3], kind: string): DaysOf | null => {
  const own = dates.filter(([of]) => of === kind);
  const days = own
    .flatMap(([, , beginFrom, beginTo]) => [beginFrom, beginTo])
    .filter((day) => day !== "")
    .toSorted();
  const [earliest, latest] = [days[0], days.at(-1)];
  return earliest === undefined || latest === undefined
    ? null
    : {
        earliest,
        latest,
        districts: new Set(own.map(([, district]) => district)).size,
      };
};

const named = ([id, nameRu, nameEn]: Raw[2][number]): Named => ({
  id,
  nameRu,
  nameEn,
});

/** Parses a life as `readLife` brings it. Throws when it is not what the statement was made to bring: a mistake of ours. */
export const lifeOf = (raw: unknown): Life => {
  const [stored, rows, homes, dates, cases, bodies] = lifeRow.parse(raw);
  const claims = rows.map(claimOf);
  const isStored = stored.length > 0;
  return {
    spells: isStored ? storedSpells(stored) : deriveSpells(claims),
    death: deathOf(claims),
    homes: homes.map(named),
    occupied: daysBy(dates, "place-occupied"),
    liberated: daysBy(dates, "place-liberated"),
    cases: cases.map(claimOf),
    body: bodies.map(named)[0] ?? null,
  };
};

/** From when a clock counts. */
export type Clock = "CALENDAR" | "SINCE_OCCUPATION" | "SINCE_LIBERATION";

/** The origin of a life's clock; null by the calendar, and where no claim dates it. */
export const originOf = (life: Life, clock: Clock): DaysOf | null => {
  if (clock === "CALENDAR") return null;
  return clock === "SINCE_OCCUPATION" ? life.occupied : life.liberated;
};

const most = 50;

const day = z.iso.date("is not a whole day, YYYY-MM-DD");

/** The days asked for, checked: at most fifty years. */
export const spanInput = z
  .object({ from: day, to: day })
  .refine(({ from, to }) => from <= to, "the days end before they begin")
  .refine(
    ({ from, to }) => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= most,
    `more than ${String(most)} years lie between from and to`,
  )
  .transform(({ from, to }): Span => ({ from, to }));

/** The channels that may be asked for, in the order in which they are shown. */
export const laneChannels = [...channels, "SINGLE"] as const;
export type LaneChannel = (typeof laneChannels)[number];

export const laneChannel = z.enum([
  "WHEREABOUTS",
  "WORK_AND_SERVICE",
  "PARTY_STATUS",
  "LEGAL_STATUS",
  "SINGLE",
]);

export const clockInput = z.enum([
  "CALENDAR",
  "SINCE_OCCUPATION",
  "SINCE_LIBERATION",
]);
