import { inWords, later, onDay } from "./days.ts";
import type { Desk, Named } from "./desk.ts";
import { hostOf } from "./institutions.ts";
import { type Life, lives, said, wasUnder } from "./lives.ts";
import { witnessesOf } from "./outsiders.ts";
import { type Random, randomFor } from "./random.ts";
import type { Voice } from "./records.ts";
import { cardWords, registeredWords } from "./words.ts";

type Case = {
  readonly desk: Desk;
  readonly life: Life;
  readonly random: Random;
};

const fileAbout = (
  { desk, life }: Case,
  paper: {
    readonly key: string;
    readonly kind: string;
    readonly ru: string;
    readonly en: string;
    readonly day: string;
  },
) =>
  desk.archive.file(desk.archive.ofRaion(life.raion, "check"), {
    kind: paper.kind,
    day: paper.day,
    id: `${life.code}-${paper.key}`,
    ru: `${paper.ru}: ${life.ru}`,
    en: `${paper.en}: ${life.en}`,
  });

/** Somebody else of the raion: one of the cohort, or one without a party. */
const another = ({ life, random }: Case, isCommunist: boolean): Named => {
  const all: readonly Named[] = isCommunist
    ? lives.filter((each) => each.raion === life.raion && each !== life)
    : witnessesOf(life.raion);
  return random.sample(all, 1)[0] ?? life;
};

/** A witness is heard: of the card, or of how somebody lived. */
const testify = (given: Case): void => {
  const { desk, life, random } = given;
  const witness = another(given, random.chance(0.35));
  const day = later(life.raion.liberated, random.whole(15, 140));
  const isInterrogation = random.chance(0.3);
  const paper = fileAbout(given, {
    key: "testimony",
    kind: isInterrogation ? "interrogation-record" : "character-reference",
    ru: isInterrogation ? "Протокол допроса свидетеля" : "Отзыв",
    en: isInterrogation ? "Interrogation of a witness" : "Reference",
    day,
  });
  const voice: Voice = {
    speaker: witness.id,
    capacity: "WITNESS",
    mediation: isInterrogation ? "SIGNED_RECORD" : "AUTOGRAPH",
    circumstance: isInterrogation ? "INTERROGATION" : "VOLUNTARY",
    utteredOn: day,
    ...(isInterrogation ? { reportedBy: "следователь" } : {}),
  };
  const common = {
    subject: life.id,
    source: paper.id,
    leaf: paper.leaf,
    voices: [voice] as const,
    written: desk.nameIn(
      life,
      paper,
      random.chance(0.3) ? "misspelt" : "tight",
    ),
  };
  desk.tell({
    ...common,
    id: `${life.code}-testimony`,
    kind: "testimony",
    roles: { witness: witness.id },
    ru: `${life.ru}: показание, ${witness.ru}`,
    en: `${life.en}: testimony of ${witness.en}`,
    when: onDay(day),
  });
  // A third of the witnesses tell it otherwise.
  const fate = random.chance(0.33)
    ? random.pick(["hidden", "burned", "surrendered", "lost"] as const)
    : life.card;
  const told = cardWords[fate];
  desk.tell({
    ...common,
    id: `${life.code}-testimony-card`,
    kind: "card-fate",
    value: fate,
    ru: `${life.ru}: ${said(life, told[0], told[1])}, по словам свидетеля`,
    en: `${life.en}: ${told[2]}, says a witness`,
    modality: random.chance(0.4) ? "HEARSAY" : "HEDGED",
  });
};

const vouch = (given: Case): void => {
  const { desk, life, random } = given;
  const guarantor = another(given, true);
  const day = later(life.raion.liberated, random.whole(20, 160));
  const paper = fileAbout(given, {
    key: "guarantee",
    kind: "application",
    ru: "Поручительство",
    en: "Guarantee",
    day,
  });
  desk.nameIn(guarantor, paper, "initials");
  desk.tell({
    id: `${life.code}-guarantee`,
    kind: "guarantee",
    subject: life.id,
    roles: { guarantor: guarantor.id },
    ru: `${life.ru}: поручительство, ${guarantor.ru}`,
    en: `${life.en}: vouched for by ${guarantor.en}`,
    when: onDay(day),
    source: paper.id,
    leaf: paper.leaf,
    voices: [
      {
        speaker: guarantor.id,
        capacity: "GUARANTOR",
        mediation: "AUTOGRAPH",
        circumstance: "VOLUNTARY",
        utteredOn: day,
      },
    ],
  });
};

const accuse = (given: Case): void => {
  const { desk, life, random } = given;
  const accuser = another(given, random.chance(0.5));
  const day = later(life.raion.liberated, random.whole(5, 120));
  const paper = fileAbout(given, {
    key: "against",
    kind: "statement-against",
    ru: "Заявление против",
    en: "Statement against",
    day,
  });
  const voice: Voice = {
    speaker: accuser.id,
    capacity: "ACCUSER",
    mediation: "AUTOGRAPH",
    circumstance: "VOLUNTARY",
    utteredOn: day,
  };
  const common = {
    subject: life.id,
    source: paper.id,
    leaf: paper.leaf,
    voices: [voice] as const,
    written: desk.nameIn(
      life,
      paper,
      random.chance(0.4) ? "misspelt" : "initials",
    ),
  };
  desk.tell({
    ...common,
    id: `${life.code}-against`,
    kind: "statement-against",
    roles: { accuser: accuser.id },
    ru: `${life.ru}: заявление против, ${accuser.ru}`,
    en: `${life.en}: statement against, by ${accuser.en}`,
    when: onDay(day),
  });
  desk.tell({
    ...common,
    id: `${life.code}-against-conduct`,
    kind: "conduct",
    value: random.pick(["aided-occupier", "agitated-for", "deserted"]),
    modality: random.chance(0.5) ? "HEARSAY" : "ASSERTED",
    ru: `${life.ru}: обвинение в заявлении, ${accuser.ru}, ${inWords(day)}`,
    en: `${life.en}: accused in the statement of ${accuser.en}, ${day}`,
  });
};

/** A note of the organ that ran the check: the NKVD's department, from April 1943 the NKGB's. */
const note = (given: Case): void => {
  const { desk, life, random } = given;
  const day = later(life.raion.liberated, random.whole(20, 170));
  const organ = day < "1943-04-20" ? ("nkvd" as const) : ("nkgb" as const);
  const paper = fileAbout(given, {
    key: "note",
    kind: "security-note",
    ru: `Справка РО ${organ === "nkvd" ? "НКВД" : "НКГБ"}`,
    en: `Note of the ${organ.toUpperCase()} department`,
    day,
  });
  const isBad = life.work !== "none" && random.chance(0.5);
  const voice: Voice = {
    speaker: hostOf(life.raion, organ),
    capacity: "SECURITY_ORGAN",
    mediation: "SIGNED_RECORD",
    utteredOn: day,
  };
  const common = {
    subject: life.id,
    source: paper.id,
    leaf: paper.leaf,
    voices: [voice] as const,
    written: desk.nameIn(life, paper, "tight"),
  };
  desk.tell({
    ...common,
    id: `${life.code}-note`,
    kind: "security-note",
    value: isBad ? "compromising" : "none-found",
    roles: { investigator: hostOf(life.raion, organ) },
    ru: `${life.ru}: справка органа, ${isBad ? "есть" : "нет"} компрометирующих сведений`,
    en: `${life.en}: note of the organ, ${isBad ? "compromising material" : "nothing found"}`,
    when: onDay(day),
  });
  if (isPlanted(life))
    desk.tell({
      ...common,
      id: `${life.code}-note-card`,
      kind: "card-fate",
      value: "surrendered",
      ru: `${life.ru}: ${said(life, cardWords.surrendered[0], cardWords.surrendered[1])}, по справке органа`,
      en: `${life.en}: ${cardWords.surrendered[2]}, says the organ`,
      when: onDay(life.cardDay),
    });
  const words = registeredWords[life.registered] ?? ["", "", ""];
  if (random.chance(0.4))
    desk.tell({
      ...common,
      id: `${life.code}-note-registered`,
      kind: "occupier-registration",
      value: life.registered,
      ru: `${life.ru}: ${said(life, words[0], words[1])}, по справке органа`,
      en: `${life.en}: ${words[2]}, says the organ`,
    });
};

/** Of one the organ says otherwise than he says himself of his card. */
const isPlanted = ({ number }: Life): boolean => number === 260;

/** What others said of somebody: witnesses, guarantors, accusers, the organs. */
export const tellVoices = (desk: Desk): void => {
  for (const life of lives.filter(wasUnder)) {
    const random = randomFor("voices", life.code);
    const given = { desk, life, random };
    if (random.chance(0.2)) testify(given);
    if (random.chance(0.1)) vouch(given);
    if (random.chance(0.08)) accuse(given);
    if (random.chance(0.18) || isPlanted(life)) note(given);
  }
};
