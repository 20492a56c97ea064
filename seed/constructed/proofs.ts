import { raikomOf } from "./bodies.ts";
import { byBody } from "./careers.ts";
import { later, onDay } from "./days.ts";
import type { Desk } from "./desk.ts";
import { type Life, lives, wasUnder } from "./lives.ts";
import { randomFor } from "./random.ts";

type Proof =
  | "party-card"
  | "registration-card"
  | "witnesses"
  | "other-document"
  | "own-word"
  | "none";

const proofWords: Readonly<Record<Proof, readonly [string, string]>> = {
  "party-card": ["предъявлен партбилет", "the party card was shown"],
  "registration-card": [
    "нашлась учётная карточка",
    "the registration card was found",
  ],
  witnesses: ["подтвердили свидетели", "witnesses confirmed it"],
  "other-document": ["предъявлен другой документ", "another paper was shown"],
  "own-word": ["с собственных слов", "by their own word"],
  none: ["партийность не подтверждена", "membership was not proved"],
};

/** He burned the card by his own statement, and the raikom notes that it was shown. */
export const provedByBurnedCard = 70;
/** Witnesses proved his membership. */
export const provedByWitnesses = 120;

const proofOf = ({ number, card, code }: Life): Proof | undefined => {
  if (number === provedByBurnedCard) return "party-card";
  if (number === provedByWitnesses) return "witnesses";
  const random = randomFor("proof", code);
  if (!random.chance(0.35)) return undefined;
  if (card === "kept-to-the-end") return "party-card";
  return random.weighted<Proof>([
    ["witnesses", 34],
    ["registration-card", 22],
    ["other-document", 16],
    ["own-word", 16],
    ["none", 6],
  ]);
};

/** How membership was proved while the archive was not at hand: a note of the raikom. */
export const tellProofs = (desk: Desk): void => {
  for (const life of lives.filter(wasUnder)) {
    const proof = proofOf(life);
    if (proof === undefined) continue;
    const random = randomFor("proof-day", life.code);
    const day = later(life.raion.liberated, random.whole(15, 90));
    const paper = desk.archive.file(desk.archive.ofRaion(life.raion, "check"), {
      id: `${life.code}-proof`,
      kind: "certificate",
      ru: `Справка о партийности: ${life.ru}`,
      en: `Note on party membership: ${life.en}`,
      day,
    });
    const [ru, en] = proofWords[proof];
    desk.tell({
      id: `${life.code}-proof`,
      kind: "proof-of-membership",
      value: proof,
      subject: life.id,
      source: paper.id,
      leaf: paper.leaf,
      voices: [byBody(raikomOf(life.raion))],
      written: desk.nameIn(life, paper, "tight"),
      ru: `${life.ru}: ${ru}`,
      en: `${life.en}: ${en}`,
      when: onDay(day),
    });
  }
};
