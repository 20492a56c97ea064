import type { Filed } from "./archive.ts";
import { tellCertificate } from "./certificates.ts";
import { companionsOf } from "./companions.ts";
import { later } from "./days.ts";
import type { Desk } from "./desk.ts";
import { gapsOf } from "./gaps.ts";
import { type Life, lives, said, wasUnder } from "./lives.ts";
import { plantedLives } from "./planted-lives.ts";
import { type Random, randomFor } from "./random.ts";
import type { Voice } from "./records.ts";
import { partsOf } from "./statement-parts.ts";

/** The statement that everybody who stayed was made to write; not all are in the file. */
const fileStatement = (
  desk: Desk,
  life: Life,
  random: Random,
): Filed & { readonly day: string } => {
  const day = later(life.raion.liberated, random.whole(6, 110));
  const paper = desk.archive.file(desk.archive.ofRaion(life.raion, "check"), {
    id: `${life.code}-statement`,
    kind: "explanatory-statement",
    ru: `Объяснительная записка: ${life.ru}`,
    en: `Explanatory statement: ${life.en}`,
    day,
    leaves: random.whole(1, 3),
  });
  return { ...paper, day };
};

const tellStatement = (desk: Desk, life: Life): void => {
  const random = randomFor("statement", life.code);
  const isWritten = random.chance(0.86) || plantedLives.has(life.number);
  if (!wasUnder(life) || !isWritten) return;
  const paper = fileStatement(desk, life, random);
  const written = desk.nameIn(life, paper, "initials");
  const voice: Voice = {
    speaker: life.id,
    capacity: "SELF",
    mediation: "AUTOGRAPH",
    circumstance: "REQUIRED",
    utteredOn: paper.day,
  };
  const parts = [
    ...partsOf(life, random),
    ...companionsOf(life, random),
  ].filter((part) => part !== undefined);
  const told = parts.map(({ what }) => what);
  desk.put(gapsOf(life, paper, told));
  for (const { what, words, ...rest } of parts) {
    desk.tell({
      ...rest,
      id: `${life.code}-statement-${what}`,
      subject: life.id,
      source: paper.id,
      leaf: paper.leaf,
      voices: [voice],
      written,
      ru: `${life.ru}: ${said(life, words[0], words[1])}`,
      en: `${life.en}: ${words[2]}`,
    });
  }
};

/** What people wrote of themselves, and what certificates say of those who had been away. */
export const tellStatements = (desk: Desk): void => {
  for (const life of lives) {
    desk.put({ partyDocuments: [cardOf(life)] });
    tellStatement(desk, life);
    tellCertificate(desk, life);
  }
};

const cardOf = ({ code, ru, en }: Life) => ({
  id: `card/SYN-${code}`,
  name: {
    ru: `партбилет № 99${code}: ${ru}`,
    en: `party card no. 99${code}: ${en}`,
  },
  number: `99${code}`,
});
