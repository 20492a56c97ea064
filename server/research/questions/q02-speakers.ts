import { labelled } from "../../factoid/kinds/declaration.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { Facts, Told } from "../facts.ts";
import { countOf, layOut, type Unit } from "../lay-out.ts";
import { type Chosen, type Question, words } from "../question.ts";
import {
  instanceDefinition,
  namedAmong,
  onIntervals,
  outcomeColumns,
  outcomesOf,
  peopleUnit,
  undecidedColumn,
} from "./common.ts";

type Speaking = Unit & {
  readonly way: string;
  readonly classes: ReadonlySet<string>;
};

const ways = [
  labelled("guarantee", "поручился", "vouched"),
  labelled("testimony", "дал показание", "testified"),
  labelled(
    "statement-against",
    "подал заявление против",
    "made a statement against",
  ),
];

const roleOf: Readonly<Record<string, string>> = {
  guarantee: "guarantor",
  testimony: "witness",
  "statement-against": "accuser",
};

/** Who speaks in a claim: whoever plays the role, else whoever utters it. */
const speakersOf = ({ kind, roles, speakers }: Told): readonly string[] => {
  const named = roles
    .filter(({ role }) => role === roleOf[kind])
    .map(({ id }) => id);
  return named.length > 0 ? named : speakers;
};

const saidIn = ({ told }: Facts): readonly Told[] =>
  told.filter(
    ({ kind, isAffirmed }) => isAffirmed && roleOf[kind] !== undefined,
  );

/** Speakers, each once a way of speaking. Of statements against, only those spoken of are ever opened. */
const speakingIn = (
  facts: Facts,
  instance: string | undefined,
): readonly Speaking[] => {
  const of = outcomesOf(facts, instance);
  const said = saidIn(facts).flatMap((told) =>
    speakersOf(told)
      .filter((speaker) => speaker.startsWith("person/"))
      .map((speaker) => ({ way: told.kind, speaker, about: told.person })),
  );
  const bySpeaker = groupBy(said, ({ way, speaker }) => `${way} ${speaker}`);
  return [...bySpeaker].flatMap(([id, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { way, speaker } = first;
    const about = [...new Set(own.map((one) => one.about))];
    const { classes, behind } = of(speaker);
    const [person = "", ...also] =
      way === "statement-against" ? about : [speaker];
    const [raion = null, ...alsoRaions] = [
      ...new Set(about.flatMap((one) => facts.raionOf(one) ?? [])),
    ];
    return [
      {
        id,
        person,
        also,
        raion,
        alsoRaions,
        behind: [...about, ...behind],
        way,
        classes,
      },
    ];
  });
};

const voicesAbout = [
  labelled("vouched", "только поручительства", "guarantees only"),
  labelled("against", "только заявления против", "statements against only"),
  labelled("both", "и поручительства, и заявления против", "both"),
  labelled("witnesses", "только показания", "testimonies only"),
  labelled("none", "ни того, ни другого", "none of these"),
];

const subjectsIn = (facts: Facts, { instance }: Chosen) => {
  const of = outcomesOf(facts, instance);
  const said = new Map<string, Set<string>>();
  for (const { person, kind } of saidIn(facts))
    said.set(person, new Set([...(said.get(person) ?? []), kind]));
  const people = new Set([
    ...facts.decisions.map(({ step }) => step.person),
    ...said.keys(),
  ]);
  return [...people].map((person) => {
    const kinds = said.get(person) ?? new Set<string>();
    const [vouched, against] = [
      kinds.has("guarantee"),
      kinds.has("statement-against"),
    ];
    const about = vouched
      ? against
        ? "both"
        : "vouched"
      : against
        ? "against"
        : kinds.has("testimony")
          ? "witnesses"
          : "none";
    return { id: person, ...of(person), about };
  });
};

/** Question 2. */
export const speakers: Question = {
  number: 2,
  name: words(
    "Кто поручался и кто выступал против",
    "Who vouched, who spoke against",
  ),
  question: words(
    "Кто поручался, кто давал показания, кто подавал заявления против — и что стало с самими говорившими?",
    "Who vouched, who accused, and what became of the speakers?",
  ),
  counted: words(
    "Говорящий считается один раз в каждом роде слов; итоги — решения о нём самом. Списка подававших заявления против нет: их число открывает тех, о ком говорили.",
    "A speaker is counted once in each way of speaking; outcomes are decisions on the speaker. There is no list of those who made statements against: their counts open those who were spoken of.",
  ),
  canSay: [
    words(
      "Сколько таких слов дошло, и чем кончились дела тех, кто говорил, и тех, о ком говорили.",
      "How many such words came down to us, and how the cases ended of those who spoke and of those who were spoken of.",
    ),
  ],
  cannotSay: [
    words(
      "Почему человек говорил: по своей воле, по вызову, из страха за собственное дело.",
      "Why somebody spoke: freely, when summoned, in fear for a case of their own.",
    ),
    words(
      "Правду ли он говорил, и повлияли ли его слова на решение.",
      "Whether it was true, and whether it mattered for the decision.",
    ),
  ],
  falsifier: [
    words(
      "Те же слова, сказанные уже после решения; говорившие, чьи дела не дошли.",
      "The same words said only after the decision; speakers whose files did not come down to us.",
    ),
  ],
  unit: words("говоривших", "speakers"),
  definitions: [instanceDefinition],
  kinds: ["guarantee", "testimony", "statement-against"],
  answer: {
    from: "cases",
    parts: [],
    told: ["guarantee", "testimony", "statement-against"],
    find: (facts, chosen) => {
      const units = speakingIn(facts, chosen["instance"]);
      const subjects = subjectsIn(facts, chosen);
      return {
        units,
        tables: [
          layOut<Speaking>({
            key: "speakers",
            title: words(
              "Что стало с говорившими",
              "What became of the speakers",
            ),
            rowsAre: words("Как говорил", "How they spoke"),
            unit: words("говоривших", "speakers"),
            note: words(
              "Строка «заявление против» открывает тех, о ком говорили.",
              "The row of statements against opens those who were spoken of.",
            ),
            units,
            rowsOf: ({ way }) => [way],
            named: namedAmong(ways),
            order: ways.map(({ code }) => code),
            columns: [...outcomeColumns(units), undecidedColumn],
            drawn: "expelled",
          }),
          layOut({
            key: "subjects",
            title: words(
              "Что решили о тех, о ком говорили",
              "What was decided of those spoken of",
            ),
            rowsAre: words("Что о них дошло", "What came down of them"),
            unit: peopleUnit,
            note: onIntervals,
            units: subjects,
            rowsOf: ({ about }) => [about],
            named: namedAmong(voicesAbout),
            order: voicesAbout.map(({ code }) => code),
            columns: [...outcomeColumns(subjects), undecidedColumn],
            drawn: "expelled",
          }),
        ],
        statistics: [],
        counter: [
          countOf(
            "undecided",
            words(
              "говоривших, о чьём собственном деле решения не известно",
              "speakers of whose own case no decision is known",
            ),
            units.filter(({ classes }) => classes.size === 0),
            units.length,
          ),
        ],
      };
    },
  },
};
