import type { Day } from "../../shared/dates/calendar-day.ts";
import type { Delo, Filed } from "./archive.ts";
import { inWords, later, onDay } from "./days.ts";
import type { Desk, Named } from "./desk.ts";
import { type Random, randomFor } from "./random.ts";
import { invented, type Voice } from "./records.ts";

/** Who sits, how often and where the minutes lie. */
export type Organ = {
  readonly key: string;
  readonly body: string;
  readonly ru: string;
  readonly en: string;
  readonly kind: string;
  readonly delo: Delo;
  readonly members: readonly Named[];
  readonly first: Day;
  /** Days from session to session. */
  readonly every: number;
  readonly count: number;
};

/** One session, with its minutes and whoever was there. */
export type Session = {
  readonly id: string;
  readonly day: Day;
  readonly minutes: Filed;
  readonly body: string;
  readonly voice: Voice;
  readonly present: readonly Named[];
  /** Counts the items of the agenda as cases come up. */
  readonly nextItem: () => string;
};

const attendanceOf = (
  desk: Desk,
  organ: Organ,
  session: Session,
  random: Random,
): void => {
  for (const [place, person] of session.present.entries())
    desk.tell({
      id: `${session.id.slice("meeting/SYN-".length)}-present-${String(place + 1)}`,
      kind: "attendance",
      value: place === 0 ? "chaired" : "present",
      subject: person.id,
      roles: { body: organ.body },
      ru: `${person.ru}: ${place === 0 ? "председатель" : "участник"} заседания ${inWords(session.day)}`,
      en: `${person.en}: ${place === 0 ? "chaired" : "sat in"} the session of ${session.day}`,
      when: onDay(session.day),
      source: session.minutes.id,
      leaf: session.minutes.leaf,
      voices: [session.voice],
      about: session.id,
      written: desk.nameIn(
        person,
        session.minutes,
        random.chance(0.05) ? "misspelt" : "tight",
      ),
    });
};

const open = (desk: Desk, organ: Organ, number: number): Session => {
  const random = randomFor("session", organ.key, number);
  const day = later(
    organ.first,
    number * organ.every + random.whole(0, Math.floor(organ.every / 3)),
  );
  const key = `${organ.key}-${String(number + 1)}`;
  const [ru, en] = [
    `Протокол № ${String(number + 1)}, ${organ.ru}, ${inWords(day)}`,
    `Minutes no. ${String(number + 1)}, ${organ.en}, ${day}`,
  ];
  const minutes = desk.archive.file(organ.delo, {
    id: `${key}-minutes`,
    kind: "minutes",
    ru,
    en,
    day,
    leaves: random.whole(2, 8),
  });
  const id = `meeting/SYN-${key}`;
  desk.put({
    meetings: [
      {
        id,
        name: invented(ru, en),
        kind: organ.kind,
        organ: organ.body,
        protocol: String(number + 1),
      },
    ],
  });
  let item = 0;
  const [chair, ...others] = organ.members;
  const session: Session = {
    id,
    day,
    minutes,
    body: organ.body,
    voice: {
      speaker: organ.body,
      capacity: "PARTY_BODY",
      mediation: "MINUTED",
    },
    present:
      chair === undefined
        ? []
        : [chair, ...others.filter(() => random.chance(0.8))],
    nextItem: () => {
      item += 1;
      return String(item);
    },
  };
  attendanceOf(desk, organ, session, random);
  return session;
};

/** The sessions of a body in the months of the check, all of them, whether a case came up or not. */
export const sessionsOf = (desk: Desk, organ: Organ) => {
  const [first, ...others] = Array.from({ length: organ.count }, (_, number) =>
    open(desk, organ, number),
  );
  if (first === undefined) throw new Error(`${organ.key} never sits`);
  return {
    /** The first session that can hear a case ready on that day, else the last one. */
    after: (day: Day): Session =>
      [first, ...others].find((session) => session.day >= day) ??
      others.at(-1) ??
      first,
  };
};

export type Sessions = ReturnType<typeof sessionsOf>;
