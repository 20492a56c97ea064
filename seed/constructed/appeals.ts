import { inWords, later, onDay } from "./days.ts";
import type { Desk } from "./desk.ts";
import type { Life } from "./lives.ts";
import type { Organs } from "./organs.ts";
import type { Random } from "./random.ts";
import { invented } from "./records.ts";
import type { Session, Sessions } from "./sessions.ts";
import { addStep, tellParticipants, tellVerdict } from "./steps.ts";
import { reinstated, severe } from "./verdicts.ts";

type File = {
  readonly desk: Desk;
  readonly organs: Organs;
  readonly life: Life;
  readonly random: Random;
};

type Decision = { readonly event: string; readonly session: Session };

type Lodged = {
  readonly procedure: string;
  readonly event: string;
  readonly day: string;
};

/** The appeal itself, in the appellant's own hand. */
const lodge = (
  { desk, life, random }: File,
  against: Decision,
  last: Decision,
): Lodged => {
  const procedure = `procedure/SYN-${life.code}-appeal`;
  const day = later(last.session.day, random.whole(20, 130));
  const delo = desk.archive.ofCase(life.code, life.ru, life.en);
  const paper = desk.archive.file(delo, {
    id: `${life.code}-appeal`,
    kind: "appeal",
    ru: `Апелляция: ${life.ru}`,
    en: `Appeal: ${life.en}`,
    day,
    leaves: random.whole(1, 4),
    relations: [{ kind: "MENTIONS", source: against.session.minutes.id }],
  });
  const event = addStep(desk, {
    life,
    procedure,
    key: "appeal",
    kind: "appeal",
    ru: "Апелляция",
    en: "Appeal",
    body: "party-organization/SYN-collegium",
    links: [{ kind: "APPEALS", event: against.event }],
  });
  desk.tell({
    id: `${life.code}-appeal-lodged`,
    kind: "appeal",
    value: "lodged",
    subject: life.id,
    roles: { body: "party-organization/SYN-collegium" },
    ru: `${life.ru}: апелляция, ${inWords(day)}`,
    en: `${life.en}: appeal of ${day}`,
    when: onDay(day),
    source: paper.id,
    leaf: paper.leaf,
    written: desk.nameIn(life, paper, "full"),
    voices: [
      {
        speaker: life.id,
        capacity: "SELF",
        mediation: "AUTOGRAPH",
        circumstance: "VOLUNTARY",
        utteredOn: day,
      },
    ],
    about: event,
  });
  return { procedure, event, day };
};

const review = (
  file: File,
  { procedure, day }: Lodged,
  against: Decision,
  {
    key,
    sessions,
    isGranted,
  }: {
    readonly key: string;
    readonly sessions: Sessions;
    readonly isGranted: boolean;
  },
): Decision => {
  const { desk, life, random } = file;
  const session = sessions.after(later(day, random.whole(40, 260)));
  const event = addStep(desk, {
    life,
    procedure,
    key,
    kind: "review",
    ru: "Решение по апелляции",
    en: "Decision on the appeal",
    session,
    links: [
      { kind: isGranted ? "OVERTURNS" : "CONFIRMS", event: against.event },
    ],
  });
  const told = { life, event, session };
  desk.tell({
    id: `${life.code}-${key}-outcome`,
    kind: "appeal",
    value: isGranted ? "granted" : "dismissed",
    subject: life.id,
    roles: { body: session.body },
    ru: `${life.ru}: апелляция ${isGranted ? "удовлетворена" : "отклонена"}`,
    en: `${life.en}: the appeal was ${isGranted ? "granted" : "dismissed"}`,
    when: onDay(session.day),
    source: session.minutes.id,
    leaf: session.minutes.leaf,
    voices: [session.voice],
    about: event,
  });
  if (isGranted) {
    tellVerdict(desk, told, reinstated);
    if (random.chance(0.4))
      desk.tell({
        id: `${life.code}-${key}-instead`,
        kind: severe.kind,
        value: severe.value,
        subject: life.id,
        ru: `${life.ru}: взамен исключения ${severe.ru}`,
        en: `${life.en}: in place of the expulsion ${severe.en}`,
        source: session.minutes.id,
        leaf: session.minutes.leaf,
        voices: [session.voice],
        about: event,
      });
  }
  tellParticipants(desk, told, random);
  return { event, session };
};

/** About a quarter of the expelled appealed; the file is there because they did. Gives the procedures that it began. */
export const hearAppeal = (
  file: File,
  against: Decision,
  last: Decision,
): readonly string[] => {
  const { desk, organs, life, random } = file;
  const isPlanted = life.number === 120;
  if (!isPlanted && !random.chance(0.26)) return [];
  const lodged = lodge(file, against, last);
  const end = isPlanted
    ? "granted"
    : random.weighted([
        ["granted", 42],
        ["dismissed", 42],
        ["open", 16],
      ]);
  if (end !== "open") {
    const first = review(file, lodged, against, {
      key: "review",
      sessions: organs.collegium,
      isGranted: end === "granted",
    });
    if (end === "dismissed" && random.chance(0.2))
      review(file, { ...lodged, day: first.session.day }, against, {
        key: "kpk",
        sessions: organs.kpk,
        isGranted: random.chance(0.5),
      });
  }
  desk.put({
    procedures: [
      {
        id: lodged.procedure,
        kind: "APPEAL",
        person: life.id,
        name: invented(`Апелляция: ${life.ru}`, `Appeal: ${life.en}`),
      },
    ],
  });
  return [lodged.procedure];
};
