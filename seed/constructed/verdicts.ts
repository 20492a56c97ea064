import type { Life } from "./lives.ts";
import { type Random, randomFor } from "./random.ts";

/** What a bureau decides of somebody. */
export type Verdict = {
  readonly kind: "registration" | "penalty" | "decision";
  readonly value: string;
  readonly ru: string;
  readonly en: string;
};

const verdict = (
  kind: Verdict["kind"],
  value: string,
  ru: string,
  en: string,
): Verdict => ({ kind, value, ru, en });

export const expelled = verdict(
  "penalty",
  "expelled",
  "исключить из партии",
  "to expel from the party",
);
export const reregistered = verdict(
  "registration",
  "reregistered",
  "перерегистрировать",
  "to re-register",
);
export const severe = verdict(
  "penalty",
  "severe-reprimand",
  "объявить строгий выговор",
  "a severe reprimand",
);
const reprimand = verdict(
  "penalty",
  "reprimand",
  "объявить выговор",
  "a reprimand",
);
const noted = verdict(
  "penalty",
  "note-of-fault",
  "поставить на вид",
  "a note of fault",
);
const toCandidate = verdict(
  "registration",
  "to-candidate",
  "перевести в кандидаты",
  "to transfer to candidate",
);
export const pending = verdict(
  "decision",
  "pending",
  "рассмотрение отложить",
  "to put off the case",
);
export const reinstated = verdict(
  "penalty",
  "reinstated",
  "восстановить в партии",
  "to reinstate in the party",
);

const byCard: Readonly<Record<Life["card"], number>> = {
  burned: 0.74,
  torn: 0.8,
  buried: 0.5,
  hidden: 0.45,
  lost: 0.56,
  "kept-to-the-end": 0.14,
  surrendered: 0.94,
  taken: 0.6,
  "given-to-another": 0.5,
};
const byWork: Readonly<Record<Life["work"], number>> = {
  none: 0,
  worker: 0.04,
  clerk: 0.08,
  specialist: 0.06,
  forced: -0.03,
  official: 0.3,
  elder: 0.25,
  policeman: 0.4,
};
const byPath: Readonly<Record<Life["path"], number>> = {
  stayed: 0,
  "cut-off": -0.12,
  "in-hiding": -0.1,
  assignment: -0.2,
  partisan: -0.5,
  underground: -0.5,
  captivity: 0.08,
  evacuated: -1,
  army: -1,
};

/** An invented measure of how a bureau saw things: what the papers say, times the temper of the raion. */
const severityOf = (life: Life): number => {
  const temper = randomFor("temper", life.raion.key).whole(86, 114) / 100;
  const registered = life.registered === "as-communist" ? 0.15 : 0;
  const seen =
    byCard[life.card] + byWork[life.work] + byPath[life.path] + registered;
  return life.post === undefined ? seen * temper : 0;
};

/** What a meeting that judges so decides. */
export const decide = (
  life: Life,
  random: Random,
  mildness: number,
): Verdict => {
  if (random.chance(severityOf(life) - mildness)) return expelled;
  const isClean = life.path === "evacuated" || life.path === "army";
  if (isClean || life.post !== undefined) return reregistered;
  return random.weighted([
    [reregistered, 58],
    [severe, 12],
    [reprimand, 12],
    [noted, 7],
    [toCandidate, 4],
    [pending, 7],
  ]);
};

/** The grounds that a decision gives, the weightier first. */
export const groundsOf = (life: Life, random: Random): readonly string[] => {
  const ofCard: Readonly<Record<Life["card"], string>> = {
    burned: "card-destroyed",
    torn: "card-destroyed",
    lost: "card-lost",
    taken: "card-lost",
    surrendered: "card-surrendered",
    buried: "stayed",
    hidden: "stayed",
    "given-to-another": "stayed",
    "kept-to-the-end": "passivity",
  };
  const ofWork =
    life.work === "policeman" || life.work === "official"
      ? ["collaboration"]
      : random.chance(life.work === "none" ? 0 : 0.25)
        ? ["worked-for-occupier"]
        : [];
  const others = [
    ...(random.chance(0.42) ? ["cowardice"] : []),
    ...ofWork,
    ...(random.chance(0.16) ? ["passivity"] : []),
    ...(life.registered === "as-communist" && random.chance(0.4)
      ? ["registered-with-occupier"]
      : []),
    ...(random.chance(0.05) ? ["insincerity"] : []),
    ...(random.chance(0.06) ? ["concealed-membership"] : []),
  ];
  return [...new Set([ofCard[life.card], ...others])].slice(0, 3);
};
