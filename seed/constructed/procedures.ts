import { hearAppeal } from "./appeals.ts";
import { raikomOf } from "./bodies.ts";
import { tellCrime } from "./crimes.ts";
import { later, onDay } from "./days.ts";
import type { Desk } from "./desk.ts";
import { type Life, lives, wasUnder } from "./lives.ts";
import { openOrgans, type Organs } from "./organs.ts";
import { formulaOf } from "./planted-formulae.ts";
import { type Random, randomFor } from "./random.ts";
import { invented } from "./records.ts";
import type { Session } from "./sessions.ts";
import {
  addStep,
  tellGrounds,
  tellParticipants,
  tellVerdict,
} from "./steps.ts";
import {
  decide,
  expelled,
  groundsOf,
  pending,
  reregistered,
  severe,
  type Verdict,
} from "./verdicts.ts";

type File = {
  readonly desk: Desk;
  readonly organs: Organs;
  readonly life: Life;
  readonly random: Random;
  readonly procedure: string;
};

/** A decision that stands, for now. */
export type Decided = {
  readonly event: string;
  readonly session: Session;
  readonly verdict: Verdict;
};

/** The raikom demanded an explanation: the step to which the statement belongs. */
const demand = ({ desk, life, random, procedure }: File): void => {
  if (!wasUnder(life) || !random.chance(0.5)) return;
  const event = addStep(desk, {
    life,
    procedure,
    key: "demand",
    kind: "statement",
    ru: "Объяснение",
    en: "Explanation",
    body: raikomOf(life.raion),
  });
  const day = later(life.raion.liberated, random.whole(4, 40));
  desk.tell({
    id: `${life.code}-demand`,
    kind: "inquiry",
    value: "explanation-demanded",
    subject: life.id,
    roles: { investigator: raikomOf(life.raion) },
    ru: `${life.ru}: райком затребовал объяснение`,
    en: `${life.en}: the raikom demanded an explanation`,
    when: onDay(day),
    source: `source/SYN-${life.raion.key}-report`,
    leaf: String(random.whole(1, 6)),
    voices: [
      {
        speaker: raikomOf(life.raion),
        capacity: "PARTY_BODY",
        mediation: "SIGNED_RECORD",
      },
    ],
    about: event,
  });
};

/** The meeting of one's own cell: its word holds only when a committee confirms it. */
const hearInCell = (file: File): Decided | undefined => {
  const { desk, organs, life, random, procedure } = file;
  if (life.post !== undefined || !wasUnder(life) || !random.chance(0.66))
    return undefined;
  const ready = later(life.raion.liberated, random.whole(20, 100));
  const session = organs.ofCell(life.cell).after(ready);
  const event = addStep(desk, {
    life,
    procedure,
    key: "cell",
    kind: "decision",
    ru: "Решение собрания",
    en: "Decision of the meeting",
    session,
  });
  const verdict = decide(life, random, 0.1);
  const told = { life, event, session };
  tellVerdict(desk, told, verdict);
  if (random.chance(0.35)) tellParticipants(desk, told, random);
  return { event, session, verdict };
};

const norms = [
  [
    "оставшихся без задания исключать",
    "expel those who stayed without assignment",
  ],
  [
    "к сохранившим билет подходить отдельно",
    "treat those who kept the card apart",
  ],
] as const satisfies readonly (readonly [string, string])[];

const hearInBureau = (file: File, before: Decided | undefined): Decided => {
  const { desk, organs, life, random, procedure } = file;
  const ready = later(
    before?.session.day ?? life.raion.liberated,
    random.whole(
      before === undefined ? 30 : 4,
      before === undefined ? 210 : 45,
    ),
  );
  const session = organs.ofRaikom(life.raion).after(ready);
  const verdict = planted(life) ?? decide(life, random, 0);
  const isChanged =
    before !== undefined && before.verdict.value !== verdict.value;
  const event = addStep(desk, {
    life,
    procedure,
    key: "bureau",
    kind: "decision",
    ru: "Решение бюро райкома",
    en: "Decision of the bureau of the raikom",
    session,
    links:
      before === undefined || verdict === pending
        ? []
        : [{ kind: isChanged ? "AMENDS" : "CONFIRMS", event: before.event }],
  });
  const told = { life, event, session };
  tellVerdict(desk, told, verdict);
  if (verdict === expelled) {
    const grounds = groundsOf(life, random);
    tellGrounds(desk, told, grounds, (ground) => formulaOf(life, ground));
  }
  if (random.chance(0.75)) tellParticipants(desk, told, random);
  if (verdict !== reregistered && random.chance(0.08)) {
    const norm = random.pick<readonly [string, string]>(norms);
    desk.tell({
      id: `${life.code}-norm`,
      kind: "norm",
      subject: life.id,
      roles: { body: raikomOf(life.raion) },
      ru: `${life.ru}: применено правило — ${norm[0]}`,
      en: `${life.en}: the rule applied — ${norm[1]}`,
      verbatim: norm[0],
      when: onDay(session.day),
      source: session.minutes.id,
      leaf: session.minutes.leaf,
      voices: [session.voice],
      about: event,
    });
  }
  return { event, session, verdict };
};

/** Verdicts on which planted answers rest. */
const planted = ({ number }: Life): Verdict | undefined =>
  [120, 220].includes(number) ? expelled : undefined;

/** The days until the higher committee took the case up; one waited most of a year. */
const waitOf = ({ number }: Life, random: Random): number =>
  number === 220 ? 330 : random.whole(12, 150);

/** The committee above: in the autonomous oblast the obkom, elsewhere the kraikom. */
const confirm = (file: File, decided: Decided): Decided | undefined => {
  const { desk, organs, life, random, procedure } = file;
  const isPlanted = planted(life) !== undefined;
  if (!isPlanted && !random.chance(decided.verdict === expelled ? 0.76 : 0.12))
    return undefined;
  if (decided.verdict === pending) return undefined;
  const committee = life.raion.isAdyghe ? organs.obkom : organs.kraikom;
  const session = committee.after(
    later(decided.session.day, waitOf(life, random)),
  );
  const value = isPlanted
    ? "confirmed"
    : random.weighted<"confirmed" | "changed" | "rejected">([
        ["confirmed", 82],
        ["changed", 9],
        ["rejected", 6],
      ]);
  const link = {
    confirmed: "CONFIRMS",
    changed: "AMENDS",
    rejected: "RETURNS_FOR_INQUIRY",
  } as const;
  const event = addStep(desk, {
    life,
    procedure,
    key: "confirmation",
    kind: "confirmation",
    ru: "Утверждение решения",
    en: "Confirmation",
    session,
    links: [{ kind: link[value], event: decided.event }],
  });
  const told = { life, event, session };
  const words = {
    confirmed: ["решение утверждено", "the decision was confirmed"],
    changed: ["решение изменено", "the decision was changed"],
    rejected: ["решение возвращено", "the decision was returned"],
  } as const;
  const [ru, en] = words[value];
  desk.tell({
    id: `${life.code}-confirmation`,
    kind: "confirmation",
    value,
    subject: life.id,
    roles: { body: session.body },
    ru: `${life.ru}: ${ru}`,
    en: `${life.en}: ${en}`,
    when: onDay(session.day),
    source: session.minutes.id,
    leaf: session.minutes.leaf,
    voices: [session.voice],
    about: event,
  });
  if (value === "changed") tellVerdict(desk, told, severe);
  return {
    event,
    session,
    verdict: value === "changed" ? severe : decided.verdict,
  };
};

const hear = (desk: Desk, organs: Organs, life: Life): void => {
  const random = randomFor("case", life.code);
  if (planted(life) === undefined && random.chance(0.05)) return;
  const procedure = `procedure/SYN-${life.code}`;
  const file: File = { desk, organs, life, random, procedure };
  demand(file);
  const inBureau = hearInBureau(file, hearInCell(file));
  const last = confirm(file, inBureau) ?? inBureau;
  const next = [
    ...(last.verdict === expelled ? hearAppeal(file, inBureau, last) : []),
    ...(inBureau.verdict === expelled ? tellCrime(file, inBureau) : []),
  ];
  desk.put({
    procedures: [
      {
        id: procedure,
        kind: "REREGISTRATION",
        person: life.id,
        campaign: "1943–1944",
        gaveRiseTo: next,
        name: invented(
          `Перерегистрация: ${life.ru}`,
          `Re-registration: ${life.en}`,
        ),
      },
    ],
  });
};

/** The check of everybody whose file is there: hearings, decisions, confirmations, appeals. */
export const tellProcedures = (desk: Desk): void => {
  const organs = openOrgans(desk);
  for (const life of lives) hear(desk, organs, life);
};
