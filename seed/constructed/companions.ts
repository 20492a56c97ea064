import { hostOf } from "./institutions.ts";
import { type Life, lives } from "./lives.ts";
import { type Outsider, witnessesOf } from "./outsiders.ts";
import type { Random } from "./random.ts";
import type { Part } from "./statement-parts.ts";

/** Whom somebody hid with, says the planted answer: nobody else joins the two but the raikoms. */
const plantedHost = (life: Life): Outsider | undefined =>
  [90, 441].includes(life.number)
    ? lives
        .filter(({ number }) => number === 90)
        .flatMap(({ raion }) => witnessesOf(raion))[3]
    : undefined;

const together = (host: Life | Outsider): Part => ({
  what: "hid-with",
  kind: "acquaintance",
  value: "hid-together",
  roles: { counterpart: host.id },
  words: [
    `скрывался вместе: ${host.ru}`,
    `скрывалась вместе: ${host.ru}`,
    `hid together with ${host.en}`,
  ],
});

const hidWith = (life: Life, random: Random): Part | undefined => {
  const planted = plantedHost(life);
  if (planted !== undefined) return together(planted);
  if (life.path !== "in-hiding" || !random.chance(0.6)) return undefined;
  const [host] = random.sample(witnessesOf(life.raion), 1);
  return host === undefined ? undefined : together(host);
};

const neighbour = (life: Life, random: Random): Part | undefined => {
  if (!random.chance(0.22)) return undefined;
  const near = lives.filter(
    (each) => each.raion === life.raion && each !== life,
  );
  const [known] = random.sample(near, 1);
  if (known === undefined) return undefined;
  return {
    what: "witness-named",
    kind: "acquaintance",
    value: random.pick(["colleague", "neighbour", "comrade"]),
    roles: { counterpart: known.id },
    words: [
      `называет, кто может подтвердить: ${known.ru}`,
      `называет, кто может подтвердить: ${known.ru}`,
      `names who can confirm it: ${known.en}`,
    ],
  };
};

const kin = (life: Life, random: Random): Part | undefined => {
  if (!random.chance(0.16)) return undefined;
  const opposite = witnessesOf(life.raion).filter(
    ({ sex }) => sex !== life.sex,
  );
  const [relative] = random.sample(opposite, 1);
  if (relative === undefined) return undefined;
  return {
    what: "kin",
    kind: "kinship",
    value: random.weighted([
      ["siblings", 2],
      ["parent-and-child", 2],
      ["in-law", 3],
    ]),
    roles: { counterpart: relative.id },
    words: [
      `жил у родни: ${relative.ru}`,
      `жила у родни: ${relative.ru}`,
      `lived with kin: ${relative.en}`,
    ],
  };
};

/** What was held against many and some wrote that it was not so. */
const denial = (life: Life, random: Random): Part | undefined =>
  life.work === "policeman" || !random.chance(0.09)
    ? undefined
    : {
        what: "denial",
        kind: "occupation-office",
        value: "policeman",
        polarity: "DENIES",
        roles: { body: hostOf(life.raion, "police") },
        words: [
          "в полиции не служил",
          "в полиции не служила",
          "did not serve in the police",
        ],
      };

/** Whom a statement names beside its writer, and what it denies. */
export const companionsOf = (
  life: Life,
  random: Random,
): readonly (Part | undefined)[] => [
  hidWith(life, random),
  neighbour(life, random),
  kin(life, random),
  denial(life, random),
];
