import { labelled } from "../../factoid/kinds/declaration.ts";
import {
  type Formula,
  recurrentFormulae,
} from "../../re-registration/statistics/formulae.ts";
import { firstOfEach } from "../../reading/group-by.ts";
import type { Facts } from "../facts.ts";
import { countOf, countOfPairs, layOut, type Unit } from "../lay-out.ts";
import { type Chosen, type Question, words } from "../question.ts";
import { isUnordered, pairsIn, rowsOfPairs } from "./writers.ts";

type Place = Unit & {
  readonly passage: string;
  readonly writer: string;
  readonly inDecision: boolean;
  readonly formula: Formula;
};

const formulaeIn = (
  facts: Facts,
  { words: least, writers, texts }: Chosen,
): readonly Formula[] => {
  const decided = new Set(facts.decisions.map(({ step }) => step.id));
  const people = new Set(facts.decisions.map(({ step }) => step.person));
  return recurrentFormulae(
    facts.statistics.texts.filter(({ person, step }) =>
      step === null ? people.has(person ?? "") : decided.has(step),
    ),
    {
      words: Number(least ?? "4"),
      mostWriters: Number(writers ?? "4"),
      inDecisions: texts === "ALL" ? null : texts !== "STATEMENTS",
    },
  );
};

const placesIn = (
  facts: Facts,
  formulae: readonly Formula[],
): readonly Place[] =>
  formulae.flatMap((formula) =>
    formula.places.map(({ claim, person, step, writer, inDecision }) => ({
      id: `${formula.passage} ${claim}`,
      person: person ?? "",
      raion: person === null ? null : facts.raionOf(person),
      behind: step === null ? [person ?? ""] : [step],
      passage: formula.passage,
      writer,
      inDecision,
      formula,
    })),
  );

/** Question 15. */
export const formulae: Question = {
  number: 15,
  name: words("Формулы и кто у кого взял", "Formulae, and who copied whom"),
  question: words(
    "Какие формулы повторяются, и кто мог взять их у кого?",
    "Which formulae recur, and who copied whom?",
  ),
  counted: words(
    "Формула — слова, стоящие подряд у двух пишущих и более, настолько длинные, насколько можно, не теряя ни одного текста; слова сравниваются по первым шести буквам. Копия и выписка — одно место. Взять слова мог тот, у кого все они позже хотя бы одного текста другого.",
    "A formula is a run of words in the words of two writers or more, as long as it can be without losing a text; words are compared by their first six letters. A copy and an extract are one place. Words could have been taken by whose words are all later than some text of the other.",
  ),
  canSay: [
    words(
      "Кто пишет одними словами, и чьи тексты все позже: такой мог взять их.",
      "Who writes in the same words, and whose texts are all later: they could have taken them over.",
    ),
  ],
  cannotSay: [
    words(
      "Что слова взяты именно у него: оба могли взять их из третьего текста — указания, газеты, устава.",
      "That the words were taken from that very one: both can have them from a third text, an instruction, a newspaper, the statute.",
    ),
  ],
  falsifier: [
    words(
      "Более ранний текст вышестоящего органа с той же формулой.",
      "An earlier text of a body above with the same formula.",
    ),
  ],
  unit: words("мест в текстах", "places in texts"),
  definitions: [
    {
      key: "words",
      words: words("Не короче", "No shorter than"),
      described: words(
        "Из скольких слов самое меньшее состоит формула.",
        "How many words a formula has at least.",
      ),
      values: [
        labelled("4", "4 слов", "4 words"),
        labelled("6", "6 слов", "6 words"),
        labelled("8", "8 слов", "8 words"),
        labelled("12", "12 слов", "12 words"),
      ],
    },
    {
      key: "writers",
      words: words("У скольких пишущих", "Of how many writers"),
      described: words(
        "Формулы всех пишущих — общий язык; немногих — возможный след.",
        "Formulae of all writers are a common language; those of a few a possible trace.",
      ),
      values: [
        labelled("4", "не более четырёх", "at most four"),
        labelled("2", "у двух", "two"),
        labelled("1000", "у скольких угодно", "any number"),
      ],
    },
    {
      key: "texts",
      words: words("В каких текстах", "In which texts"),
      described: words(
        "В решениях, в том, что о людях рассказывали, или везде.",
        "In decisions, in what was told of people, or everywhere.",
      ),
      values: [
        labelled("DECISIONS", "в решениях", "in decisions"),
        labelled("STATEMENTS", "в рассказах", "in statements"),
        labelled("ALL", "везде", "everywhere"),
      ],
    },
  ],
  kinds: ["ground", "penalty", "card-fate", "treatment"],
  answer: {
    from: "cases",
    parts: ["texts"],
    told: [],
    find: (facts, chosen) => {
      const found = formulaeIn(facts, chosen);
      const units = placesIn(facts, found);
      const byPassage = new Map(found.map((one) => [one.passage, one]));
      const pairs = pairsIn(found);
      const ofPairs = rowsOfPairs(pairs, facts);
      return {
        units,
        tables: [
          layOut<Place>({
            key: "formulae",
            title: words(
              "Формулы: сперва у немногих и длинные",
              "Formulae: those of few, and long ones, first",
            ),
            rowsAre: words("Формула", "Formula"),
            unit: words("мест", "places"),
            units,
            rowsOf: ({ passage }) => [passage],
            named: (passage) => ({
              words: words(`«${passage}»`, `«${passage}»`),
            }),
            order: [...byPassage.keys()],
            mostRows: 40,
            columns: [
              {
                key: "writers",
                words: words("пишущих", "writers"),
                value: (own) => own[0]?.formula.writers.length ?? 0,
              },
              {
                key: "later",
                words: words(
                  "из них заведомо позже другого",
                  "of them surely later than another",
                ),
                value: (own) =>
                  own[0]?.formula.writers.filter(({ isLater }) => isLater)
                    .length ?? 0,
              },
              {
                key: "decisions",
                words: words("в решениях", "in decisions"),
                has: ({ inDecision }) => inDecision,
              },
            ],
          }),
          layOut({
            key: "pairs",
            title: words(
              "Пары пишущих с общими формулами: стрелка — к тому, чьи тексты позже, тире — где порядок не известен или разный",
              "Pairs of writers who share formulae: an arrow leads to whose texts are later, a dash stands where the order is not known or differs",
            ),
            rowsAre: words("Пара", "Pair"),
            unit: words("общих формул", "formulae shared"),
            units: pairs,
            arePairs: true,
            rowsOf: ofPairs.rowsOf,
            named: ofPairs.named,
            mostRows: 30,
            columns: [
              {
                key: "later",
                words: words(
                  "второй мог взять у первого",
                  "the second could have taken it",
                ),
                has: ofPairs.isLater("second"),
              },
              {
                key: "earlier",
                words: words(
                  "первый мог взять у второго",
                  "the first could have taken it",
                ),
                has: ofPairs.isLater("first"),
              },
              {
                key: "unordered",
                words: words("порядок не известен", "order not known"),
                has: isUnordered,
              },
            ],
            drawn: "later",
          }),
        ],
        statistics: [
          countOf(
            "texts",
            words("текстов с общими формулами", "texts with shared formulae"),
            firstOfEach(units, ({ behind }) => behind[0] ?? ""),
            null,
          ),
        ],
        counter: [
          countOfPairs(
            "unordered",
            words(
              "общих формул, у которых порядок текстов не известен",
              "shared formulae of which the order of texts is not known",
            ),
            pairs.filter(isUnordered),
            pairs.length,
          ),
        ],
      };
    },
  },
};
