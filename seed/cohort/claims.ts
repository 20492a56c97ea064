import type { Random } from "../constructed/random.ts";
import { claim, type RecordOf, type Voice } from "../constructed/records.ts";
import { worksAtPlant } from "./cohort-size.ts";
import type { CohortPerson } from "./people.ts";
import { type CohortRaion, plantId } from "./raion.ts";

type Factoid = RecordOf<"factoids">;

/** What the claims of one person are told with. */
export type Telling = {
  readonly person: CohortPerson;
  readonly raion: CohortRaion;
  readonly random: Random;
};

/** A power law inside the raion: the first bodies are the largest. */
const drawn = <T>(random: Random, list: readonly [T, ...T[]]): T =>
  list[Math.floor(list.length * random.next() ** 2)] ?? list[0];

const span = (random: Random): string => {
  const from = random.whole(1930, 1940);
  return `${from}/${from + random.whole(1, 4)}`;
};

const ownWord = (speaker: string): Voice => ({
  speaker,
  capacity: "SELF",
  mediation: "SIGNED_RECORD",
});
const fromRaikom = (speaker: string): Voice => ({
  speaker,
  capacity: "PARTY_BODY",
  mediation: "MINUTED",
});

type Words = Pick<Parameters<typeof claim>[0], "kind" | "value" | "roles"> & {
  readonly key: string;
  readonly ru: string;
  readonly en: string;
  readonly edtf: string;
};

const tell = (
  { person, raion, random }: Telling,
  { key, ru, en, edtf, ...words }: Words,
): Factoid =>
  claim({
    ...words,
    id: `${person.code}-${key}`,
    subject: person.id,
    ru: `${person.ru} (вымышл.): ${ru}`,
    en: `${person.en} (invented): ${en}`,
    when: { edtf },
    source: raion.register,
    leaf: String(random.whole(1, 120)),
    written: person.ru,
    voices: [
      random.chance(0.6) ? ownWord(person.id) : fromRaikom(raion.raikom),
    ],
  });

const home = (told: Telling): Factoid =>
  tell(told, {
    key: "home",
    kind: "residence",
    roles: { place: drawn(told.random, told.raion.stanitsas) },
    edtf: span(told.random),
    ru: "жил в станице",
    en: "lived in the stanitsa",
  });

/** Undefined: no cell is known. */
export const membershipOf = (
  told: Telling,
  organization: string | undefined,
): Factoid => {
  const isCandidate = told.random.chance(0.2);
  return tell(told, {
    key: "party",
    kind: "membership",
    value: isCandidate ? "candidate" : "member",
    roles: { organization },
    edtf: `${told.random.whole(1925, 1941)}/1943`,
    ru: isCandidate ? "кандидат партии" : "член партии",
    en: isCandidate ? "candidate of the party" : "member of the party",
  });
};

const work = (told: Telling): Factoid => {
  const isPlant = worksAtPlant(told.person.index);
  const isOccupied = !isPlant && told.random.chance(0.1);
  const institution = isPlant
    ? plantId
    : isOccupied
      ? told.raion.administration
      : drawn(told.random, told.raion.kolkhozes);
  return tell(told, {
    key: "work",
    kind: isOccupied ? "occupation-work" : "employment",
    value: told.random.pick(["worker", "specialist", "clerk"]),
    roles: { institution },
    edtf: isOccupied ? "1942-08/1943-01" : span(told.random),
    ru: isOccupied ? "работал в управе" : "работал",
    en: isOccupied ? "worked in the administration" : "worked",
  });
};

/** Whom the person names, of those who came before. */
const tie = (told: Telling, other: CohortPerson): Factoid => {
  const { random } = told;
  const [kind, value, ru, en] = random.weighted<
    readonly [string, string, string, string]
  >([
    [["acquaintance", "comrade", "знал", "knew"], 60],
    [["kinship", "in-law", "свойственник", "related by marriage to"], 20],
    [["guarantee", "", "поручился", "vouched for by"], 15],
    [["testimony", "", "показал", "testified of by"], 5],
  ]);
  const role =
    kind === "guarantee"
      ? "guarantor"
      : kind === "testimony"
        ? "witness"
        : "counterpart";
  return tell(told, {
    key: "tie",
    kind,
    value,
    roles: { [role]: other.id },
    edtf: String(random.whole(1936, 1943)),
    ru: `${ru}: ${other.ru}`,
    en: `${en}: ${other.en}`,
  });
};

/** That the person knew somebody whom many know. @param key its place among the person's claims */
export const known = (
  told: Telling,
  counterpart: string,
  key = "tie",
): Factoid =>
  tell(told, {
    key,
    kind: "acquaintance",
    value: "comrade",
    roles: { counterpart },
    edtf: "1942-09",
    ru: "знал связного",
    en: "knew the connector",
  });

/** Where somebody was; now and then a word of the candidate's card that another paper denies. */
export const fateOf = (told: Telling): Factoid => {
  const { random, raion } = told;
  if (random.chance(0.05))
    return tell(told, {
      key: "fate",
      kind: "membership",
      value: random.pick(["member", "candidate", "non-party"]),
      roles: {},
      edtf: "1940/1942",
      ru: "о членстве, по другой бумаге",
      en: "of membership, by another paper",
    });
  if (random.chance(0.3))
    return tell(told, {
      key: "fate",
      kind: "card-fate",
      value: random.pick(["hidden", "burned", "buried", "lost", "taken"]),
      roles: {},
      edtf: `1942-${random.pick(["08", "09", "10"])}`,
      ru: "судьба партбилета",
      en: "fate of the card",
    });
  return tell(told, {
    key: "fate",
    kind: "whereabouts",
    value: random.pick(["under-occupation", "in-hiding", "in-the-rear"]),
    roles: { place: raion.district },
    edtf: "1942-08/1943-01",
    ru: "в дни оккупации",
    en: "in the days of the occupation",
  });
};

/** The first four claims of everybody; the fifth is a decision or a fate. */
export const claimsOf = (
  told: Telling,
  other: CohortPerson | string,
): readonly Factoid[] => [
  home(told),
  membershipOf(told, drawn(told.random, told.raion.cells)),
  work(told),
  typeof other === "string" ? known(told, other) : tie(told, other),
];
