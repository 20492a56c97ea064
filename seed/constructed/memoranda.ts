import { later } from "./days.ts";
import type { Desk } from "./desk.ts";
import { holderOf, type Life, lives, said, wasUnder } from "./lives.ts";
import { type Raion, raions } from "./places.ts";
import { randomFor } from "./random.ts";
import type { Voice } from "./records.ts";
import { cardWords } from "./words.ts";

const perMemorandum = 9;

/** Days after the liberation on which the first secretary wrote to the kraikom. */
const written = [60, 150, 240] as const;

const restriction = {
  until: "2035-01-01",
  basis: "Вымышленное ограничение / an invented restriction",
};

/** One letter of a first secretary that retells what statements say, in the secretary's words. */
const tellOne = (desk: Desk, raion: Raion, number: number): void => {
  const random = randomFor("memorandum", raion.key, number);
  const secretary = holderOf(raion, "first-secretary");
  const day = later(raion.liberated, written[number] ?? 60);
  const about = random.sample(
    lives.filter((life) => life.raion === raion && wasUnder(life)),
    perMemorandum,
  );
  const paper = desk.archive.file(desk.archive.ofRaion(raion, "letters"), {
    id: `${raion.key}-memorandum-${String(number + 1)}`,
    kind: "memorandum",
    ru: `Докладная записка крайкому № ${String(number + 1)}, ${raion.adjective} райком`,
    en: `Memorandum to the kraikom no. ${String(number + 1)}, ${raion.english} raikom`,
    day,
    leaves: random.whole(3, 7),
    ...(number === 2 ? { restriction } : {}),
  });
  const voice: Voice = {
    speaker: secretary.id,
    capacity: "REPORTING_SECRETARY",
    mediation: "PARAPHRASED",
    utteredOn: day,
    reportedBy: secretary.ru,
  };
  for (const life of about) tellRetold(desk, life, { paper, voice, number });
  desk.tell({
    id: `${raion.key}-memorandum-${String(number + 1)}-author`,
    kind: "authorship",
    value: "signatory",
    subject: secretary.id,
    roles: { document: paper.id },
    ru: `${secretary.ru}: подпись под докладной запиской`,
    en: `${secretary.en}: signed the memorandum`,
    source: paper.id,
    leaf: paper.leaf,
    voices: [{ ...voice, mediation: "SIGNED_RECORD", reportedBy: "" }],
  });
};

const tellRetold = (
  desk: Desk,
  life: Life,
  given: {
    readonly paper: { readonly id: string; readonly leaf: string };
    readonly voice: Voice;
    readonly number: number;
  },
): void => {
  const { paper, voice, number } = given;
  const random = randomFor("retold", life.code, number);
  const words = cardWords[life.card];
  desk.tell({
    id: `${life.code}-memorandum-${String(number + 1)}`,
    kind: "card-fate",
    value: life.card,
    subject: life.id,
    source: paper.id,
    leaf: paper.leaf,
    voices: [
      voice,
      { speaker: life.id, capacity: "SELF", mediation: "PARAPHRASED" },
    ],
    written: desk.nameIn(
      life,
      paper,
      random.chance(0.15) ? "misspelt" : "initials",
    ),
    ru: `${life.ru}: ${said(life, words[0], words[1])}, сообщает секретарь`,
    en: `${life.en}: ${words[2]}, the secretary reports`,
    modality: random.chance(0.2) ? "HEDGED" : "ASSERTED",
    legibility: random.chance(0.08) ? "PARTLY" : "CLEAR",
  });
};

/** The secret letters of the raikoms to the kraikom, three from each. */
export const tellMemoranda = (desk: Desk): void => {
  for (const raion of raions)
    for (const number of written.keys()) tellOne(desk, raion, number);
};
