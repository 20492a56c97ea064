import { raikomOf } from "./bodies.ts";
import { asRemembered, between, later, notAfter, onDay } from "./days.ts";
import { hostOf, shared } from "./institutions.ts";
import type { Life } from "./lives.ts";
import type { Random } from "./random.ts";
import type { Draft, When } from "./records.ts";
import {
  cardQuotes,
  cardWords,
  reasonWords,
  registeredWords,
  type Words,
  workWords,
} from "./words.ts";

/** One thing that a statement says. */
export type Part = Omit<
  Draft,
  "id" | "source" | "subject" | "voices" | "ru" | "en"
> & {
  readonly what: string;
  readonly words: Words;
};

/** Where somebody says they were, from the coming of the Germans to their going. */
const stay = ({ path, raion, home }: Life, random: Random): Part => {
  const when: When | undefined = random.chance(0.8)
    ? between(raion.occupied, raion.liberated)
    : random.chance(0.5)
      ? {
          original: "всю оккупацию",
          relative: {
            anchorId: raion.occupation.factoid,
            relation: "AFTER",
            offset: "",
            tolerance: "",
          },
        }
      : undefined;
  const hiding = path === "in-hiding";
  return {
    what: "stay",
    kind: "whereabouts",
    value: hiding ? "in-hiding" : "under-occupation",
    roles: { place: home.id },
    words: hiding
      ? ["скрывался", "скрывалась", "was in hiding"]
      : [
          "проживал на оккупированной территории",
          "проживала на оккупированной территории",
          "lived in occupied territory",
        ],
    when,
  };
};

/** Service instead of a stay, for those who tell of one. */
const service = (life: Life, random: Random): Part | undefined => {
  const { raion, path } = life;
  const away = later(raion.occupied, random.whole(2, 40));
  const at = raion.key.length % shared.detachments.length;
  switch (path) {
    case "partisan":
      return {
        what: "service",
        kind: "partisan-service",
        value: random.weighted([
          ["fighter", 8],
          ["liaison", 2],
          ["not-returned", 2],
        ]),
        roles: { institution: shared.detachments[at] },
        words: [
          "был в партизанском отряде",
          "была в партизанском отряде",
          "was with the partisans",
        ],
        when: between(away, later(raion.liberated, -random.whole(1, 25))),
      };
    case "underground":
      return {
        what: "service",
        kind: "underground-service",
        value: random.pick(["member", "liaison"]),
        roles: raion.isAdyghe
          ? { institution: "party-organization/SYN-underground-centre" }
          : {},
        words: [
          "состоял в подпольной группе",
          "состояла в подпольной группе",
          "was in an underground group",
        ],
        when: notAfter(raion.liberated),
      };
    case "captivity":
      return {
        what: "service",
        kind: "captivity",
        value: random.pick(["prisoner-of-war", "camp", "escaped"]),
        roles: { institution: shared.camp },
        words: ["был в плену", "была в плену", "was a prisoner"],
        when: between(later(raion.occupied, -20), away),
      };
    case "assignment":
      return {
        what: "service",
        kind: "assignment",
        value: "left-behind",
        roles: { issuer: raikomOf(raion) },
        words: [
          "оставлен райкомом в тылу врага",
          "оставлена райкомом в тылу врага",
          "was left behind by the raikom",
        ],
        when: onDay(later(raion.occupied, -random.whole(1, 8))),
      };
    default:
      return undefined;
  }
};

const work = (life: Life, random: Random): Part | undefined => {
  const { work: kind, raion } = life;
  if (kind === "none") return undefined;
  const begun = later(raion.occupied, random.whole(10, 70));
  const when = random.chance(0.8)
    ? between(begun, later(raion.liberated, -random.whole(0, 20)))
    : undefined;
  const words = workWords[kind];
  if (kind === "elder" || kind === "policeman" || kind === "official")
    return {
      what: "work",
      kind: "occupation-office",
      value: kind === "official" ? "administration-official" : kind,
      roles: {
        body: hostOf(
          raion,
          kind === "elder"
            ? "elder"
            : kind === "policeman"
              ? "police"
              : "administration",
        ),
      },
      title: { ru: words[0], en: words[2] },
      words,
      when,
    };
  const place =
    kind === "forced"
      ? "commandant"
      : kind === "specialist"
        ? "enterprise"
        : "commune";
  return {
    what: "work",
    kind: "occupation-work",
    value: kind,
    roles: { institution: hostOf(raion, place) },
    words,
    when,
  };
};

const card = (life: Life, random: Random): Part => ({
  what: "card",
  kind: "card-fate",
  value: life.card,
  roles: { document: random.chance(0.5) ? `card/SYN-${life.code}` : undefined },
  words: cardWords[life.card],
  verbatim: cardQuotes[life.card][life.sex === "man" ? 0 : 1],
  when:
    life.card === "kept-to-the-end"
      ? undefined
      : asRemembered(random, life.cardDay, {
          anchor: life.raion.occupation,
          offset: daysBetween(life),
        }),
});

/** The card's day was drawn from the raion's: how far it lies from it. */
const daysBetween = ({ raion, cardDay }: Life): number => {
  for (let away = -4; away < 25; away += 1)
    if (later(raion.occupied, away) === cardDay) return away;
  return 0;
};

const minor = (life: Life, random: Random): readonly (Part | undefined)[] => [
  random.chance(0.7)
    ? {
        what: "reason",
        kind: "reason-for-staying",
        value: life.reason,
        words: reasonWords[life.reason] ?? ["", "", ""],
      }
    : undefined,
  random.chance(0.45)
    ? {
        what: "registered",
        kind: "occupier-registration",
        value: life.registered,
        roles: {
          body:
            life.registered === "at-labour-exchange"
              ? shared.exchange
              : hostOf(life.raion, "commandant"),
        },
        words: registeredWords[life.registered] ?? ["", "", ""],
        when: notAfter(later(life.raion.occupied, 60)),
      }
    : undefined,
  random.chance(0.12)
    ? {
        what: "passive",
        kind: "conduct",
        value: "passive",
        words: [
          "борьбы с немцами не вёл",
          "борьбы с немцами не вела",
          "took no part in the struggle",
        ],
      }
    : undefined,
  random.chance(0.07)
    ? {
        what: "help",
        kind: "help-to-partisans",
        value: random.pick(["food", "shelter", "intelligence"]),
        words: [
          "помогал партизанам",
          "помогала партизанам",
          "helped the partisans",
        ],
      }
    : undefined,
  random.chance(0.08)
    ? {
        what: "contact",
        kind: "occupier-contact",
        value: random.pick(["summoned", "interrogated", "beaten", "quartered"]),
        roles: { counterpart: shared.fieldCommand },
        words: [
          "вызывался в комендатуру",
          "вызывалась в комендатуру",
          "was summoned to the commandant's office",
        ],
      }
    : undefined,
  ["burned", "torn", "buried"].includes(life.card) && random.chance(0.3)
    ? {
        what: "intent",
        kind: "card-intent",
        value: random.weighted([
          ["deliberate", 6],
          ["by-another", 2],
          ["by-order", 1],
        ]),
        words: [
          "говорит, почему избавился от билета",
          "говорит, почему избавилась от билета",
          "says why the card was done away with",
        ],
      }
    : undefined,
];

/** All that somebody writes of the months under the occupier; what was not asked is not there. */
export const partsOf = (
  life: Life,
  random: Random,
): readonly (Part | undefined)[] => {
  const isAway = life.path === "partisan" || life.path === "captivity";
  return [
    isAway ? undefined : stay(life, random),
    service(life, random),
    card(life, random),
    work(life, random),
    ...(isAway ? [] : minor(life, random)),
  ];
};
