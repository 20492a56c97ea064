import { raikomOf } from "./bodies.ts";
import { later, onDay } from "./days.ts";
import type { Desk } from "./desk.ts";
import { type Life, lives } from "./lives.ts";

/** How eight papers write the planted secretary: initials before and behind, slips, another script, a case ending. */
export const secretarySpellings = [
  "Кожухарёв Семён Григорьевич",
  "С. Г. Кожухарев",
  "Кожухорев С.Г.",
  "Кожухаров Семен Гр.",
  "Семен Григорьевич Кожухарёв",
  "т. Кожухареву",
  "Koschucharjow Semjon",
  "Kozhukharev S. G.",
] as const;

const tellLetter = (
  desk: Desk,
  life: Life,
  [full, index]: readonly [string, number],
): void => {
  const day = later(life.raion.liberated, 45 + index * 6);
  const paper = desk.archive.file(desk.archive.ofRaion(life.raion, "letters"), {
    id: `${life.code}-letter-${String(index + 1)}`,
    kind: "memorandum",
    ru: `Письмо райкому № ${String(index + 1)}`,
    en: `Letter to the raikom no. ${String(index + 1)}`,
    day,
  });
  desk.writtenIn(life, paper, full);
  desk.tell({
    id: `${life.code}-letter-${String(index + 1)}`,
    kind: "party-role",
    value: "bureau-member",
    subject: life.id,
    roles: { organization: raikomOf(life.raion) },
    ru: `${life.ru}: письмо обращено к нему как к секретарю райкома`,
    en: `${life.en}: the letter is addressed to him as secretary of the raikom`,
    when: onDay(day),
    source: paper.id,
    leaf: paper.leaf,
    written: full,
    voices: [
      {
        capacity: "PARTY_BODY",
        mediation: "AUTOGRAPH",
        utteredOn: day,
        reportedBy: "канцелярия крайкома",
      },
    ],
  });
};

/** Letters to one secretary, whom each of them writes in another way. */
export const tellSecretary = (desk: Desk): void => {
  const [life] = lives;
  if (life === undefined) return;
  secretarySpellings.forEach((full, index) =>
    tellLetter(desk, life, [full, index]),
  );
};
