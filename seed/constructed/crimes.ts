import { later, onDay } from "./days.ts";
import type { Desk } from "./desk.ts";
import { hostOf, shared } from "./institutions.ts";
import type { Life } from "./lives.ts";
import type { Random } from "./random.ts";
import { invented } from "./records.ts";
import type { Session } from "./sessions.ts";
import { addStep } from "./steps.ts";

type File = {
  readonly desk: Desk;
  readonly life: Life;
  readonly random: Random;
};

/** What followed an expulsion: a case handed over, a sentence, a dismissal. Gives the procedures that it began. */
export const tellCrime = (
  { desk, life, random }: File,
  { event, session }: { readonly event: string; readonly session: Session },
): readonly string[] => {
  const common = {
    subject: life.id,
    source: session.minutes.id,
    leaf: session.minutes.leaf,
    voices: [session.voice] as const,
    when: onDay(session.day),
  };
  if (random.chance(0.12))
    desk.tell({
      ...common,
      id: `${life.code}-dismissed`,
      kind: "consequence",
      value: "dismissed",
      ru: `${life.ru}: снять с работы`,
      en: `${life.en}: to be dismissed from work`,
    });
  const isSuspect = ["official", "elder", "policeman"].includes(life.work);
  if (!isSuspect || !random.chance(0.7)) return [];
  desk.tell({
    ...common,
    id: `${life.code}-referral`,
    kind: "referral",
    value: "to-nkgb",
    roles: { body: session.body, to: hostOf(life.raion, "nkgb") },
    ru: `${life.ru}: материалы передать в органы НКГБ`,
    en: `${life.en}: the papers go to the NKGB`,
    about: event,
  });
  if (!random.chance(0.6)) return [];
  const procedure = `procedure/SYN-${life.code}-trial`;
  const day = later(session.day, random.whole(30, 160));
  const paper = desk.archive.file(desk.archive.ofRaion(life.raion, "check"), {
    id: `${life.code}-sentence`,
    kind: "extract",
    ru: `Выписка из приговора: ${life.ru}`,
    en: `Extract from the sentence: ${life.en}`,
    day,
    consulted: "COPY",
  });
  const trial = addStep(desk, {
    life,
    procedure,
    key: "trial",
    kind: "trial",
    ru: "Суд",
    en: "Trial",
  });
  desk.tell({
    ...common,
    id: `${life.code}-sentence`,
    kind: "sentence",
    value: random.weighted([
      ["camp", 7],
      ["exile", 1],
      ["acquitted", 2],
    ]),
    roles: { body: shared.tribunal },
    ru: `${life.ru}: приговор`,
    en: `${life.en}: sentence`,
    when: onDay(day),
    source: paper.id,
    leaf: paper.leaf,
    voices: [
      { speaker: shared.tribunal, capacity: "COURT", mediation: "QUOTED" },
    ],
    about: trial,
  });
  desk.put({
    procedures: [
      {
        id: procedure,
        kind: "CRIMINAL",
        person: life.id,
        name: invented(
          `Уголовное дело: ${life.ru}`,
          `Criminal case: ${life.en}`,
        ),
      },
    ],
  });
  return [procedure];
};
