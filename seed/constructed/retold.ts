import { later } from "./days.ts";
import type { Desk } from "./desk.ts";
import { shared } from "./institutions.ts";
import { type Life, lives } from "./lives.ts";
import type { Draft, Voice } from "./records.ts";

/** Who tells it otherwise the second time, by the number in the cohort. */
export const retelling = 417;

type Answer = Omit<
  Draft,
  "id" | "subject" | "source" | "voices" | "ru" | "en"
> & {
  readonly what: string;
  readonly words: readonly [ru: string, en: string];
};

/** What she says of the card, of the commandant's office and of her reasons otherwise than she wrote, and where she lived as she wrote. */
const answersOf = ({ code, home }: Life): readonly Answer[] => [
  {
    what: "card",
    kind: "card-fate",
    value: "burned",
    roles: { document: `card/SYN-${code}` },
    words: ["сожгла партбилет", "burned the card"],
    verbatim:
      "Вопрос: В объяснении вы писали, что билет утерян при переправе. Ответ: Писала неправду, боялась. Билет я сожгла в печи в тот же вечер, как немцы вошли, при этом никто не присутствовал. Вопрос: Почему не сказали об этом раньше? Ответ: Думала, за утерю спросят меньше.",
  },
  {
    what: "contact",
    kind: "occupier-contact",
    value: "summoned",
    polarity: "DENIES",
    roles: { counterpart: shared.fieldCommand },
    words: [
      "вызывалась в комендатуру",
      "was summoned to the commandant's office",
    ],
    verbatim: "В комендатуру меня не вызывали ни разу.",
  },
  {
    what: "reason",
    kind: "reason-for-staying",
    value: "dependants",
    words: [
      "осталась, на руках была семья",
      "stayed with a family to care for",
    ],
  },
  {
    what: "stay",
    kind: "whereabouts",
    value: "under-occupation",
    roles: { place: home.id },
    words: [
      "проживала на оккупированной территории",
      "lived in occupied territory",
    ],
  },
];

/** She is heard again by the organ, after she wrote her statement. */
const hearAgain = (desk: Desk, life: Life): void => {
  // The statement was written within 110 days.
  const day = later(life.raion.liberated, 118);
  const paper = desk.archive.file(desk.archive.ofRaion(life.raion, "check"), {
    id: `${life.code}-second`,
    kind: "interrogation-record",
    ru: `Протокол допроса: ${life.ru}`,
    en: `Interrogation: ${life.en}`,
    day,
    leaves: 2,
  });
  const voice: Voice = {
    speaker: life.id,
    capacity: "SELF",
    mediation: "SIGNED_RECORD",
    circumstance: "INTERROGATION",
    utteredOn: day,
    reportedBy: "следователь",
  };
  const written = desk.nameIn(life, paper, "tight");
  for (const { what, words, ...answer } of answersOf(life))
    desk.tell({
      ...answer,
      id: `${life.code}-second-${what}`,
      subject: life.id,
      source: paper.id,
      leaf: paper.leaf,
      voices: [voice],
      written,
      ru: `${life.ru}: ${words[0]}`,
      en: `${life.en}: ${words[1]}`,
    });
};

/** The one story that changed between two hearings. */
export const tellRetold = (desk: Desk): void => {
  const life = lives[retelling];
  if (life !== undefined) hearAgain(desk, life);
};
