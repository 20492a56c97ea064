import { inWords, onDay } from "./days.ts";
import type { Desk, Named } from "./desk.ts";
import type { Life } from "./lives.ts";
import type { Random } from "./random.ts";
import { invented, type RecordOf } from "./records.ts";
import type { Session } from "./sessions.ts";
import type { Verdict } from "./verdicts.ts";
import { groundWords } from "./words.ts";

type Link = NonNullable<RecordOf<"caseEvents">["links"]>[number];

/** A step of somebody's file. */
export type Step = {
  readonly life: Life;
  readonly procedure: string;
  /** `bureau`, `appeal`: with the person's number it makes the id. */
  readonly key: string;
  readonly kind: string;
  readonly ru: string;
  readonly en: string;
  readonly session?: Session;
  readonly body?: string;
  readonly links?: readonly Link[];
};

/** Keeps a step; gives its id. What happened at it are claims about it. */
export const addStep = (desk: Desk, step: Step): string => {
  const { life, procedure, key, kind, ru, en, session, links = [] } = step;
  const id = `event/SYN-${life.code}-${key}`;
  const body = session?.body ?? step.body;
  desk.put({
    caseEvents: [
      {
        id,
        kind,
        procedure,
        name: invented(`${ru}: ${life.ru}`, `${en}: ${life.en}`),
        links: [...links],
        ...(body === undefined ? {} : { body }),
        ...(session === undefined
          ? {}
          : { meeting: session.id, item: session.nextItem() }),
      },
    ],
  });
  return id;
};

type Told = {
  readonly life: Life;
  readonly event: string;
  readonly session: Session;
};

const common = ({ life, event, session }: Told) => ({
  subject: life.id,
  source: session.minutes.id,
  leaf: session.minutes.leaf,
  voices: [session.voice] as const,
  about: event,
  when: onDay(session.day),
});

const keyOf = ({ event }: Told): string => event.slice("event/SYN-".length);

/** What a session decided, as its minutes say. */
export const tellVerdict = (
  desk: Desk,
  told: Told,
  { kind, value, ru, en }: Verdict,
  verbatim?: string,
): string =>
  desk.tell({
    ...common(told),
    id: `${keyOf(told)}-${kind}`,
    kind,
    value,
    roles: { body: told.session.body },
    ru: `${told.life.ru}: ${ru}, ${inWords(told.session.day)}`,
    en: `${told.life.en}: ${en}, ${told.session.day}`,
    written: desk.nameIn(told.life, told.session.minutes, "tight"),
    verbatim,
  });

/** The grounds, each with the formula that the minutes use. */
export const tellGrounds = (
  desk: Desk,
  told: Told,
  grounds: readonly string[],
  formula: (ground: string) => string,
): void => {
  for (const ground of grounds) {
    const [ru, en] = groundWords[ground] ?? ["", ""];
    desk.tell({
      ...common(told),
      id: `${keyOf(told)}-ground-${ground}`,
      kind: "ground",
      value: ground,
      roles: { body: told.session.body },
      ru: `${told.life.ru}: основание решения — ${ru}`,
      en: `${told.life.en}: ground of the decision — ${en}`,
      verbatim: formula(ground),
    });
  }
};

/** Who of those present is named at the item: one reports, another may speak. */
export const tellParticipants = (
  desk: Desk,
  told: Told,
  random: Random,
): void => {
  const { present } = told.session;
  const others = present.filter(({ id }) => id !== told.life.id);
  const named = random.sample(others, random.chance(0.3) ? 2 : 1);
  for (const [place, person] of named.entries())
    tellParticipant(desk, told, person, place === 0 ? "reported" : "spoke");
};

const tellParticipant = (
  desk: Desk,
  told: Told,
  person: Named,
  value: "reported" | "spoke",
): void =>
  void desk.tell({
    ...common(told),
    id: `${keyOf(told)}-${value}`,
    kind: "decision-participation",
    value,
    subject: person.id,
    roles: { counterpart: told.life.id, body: told.session.body },
    ru: `${person.ru}: ${value === "reported" ? "докладчик по делу" : "выступление по делу"}, ${told.life.ru}`,
    en: `${person.en}: ${value === "reported" ? "reported the case of" : "spoke on the case of"} ${told.life.en}`,
  });
