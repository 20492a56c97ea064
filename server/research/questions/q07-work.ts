import { labelled } from "../../factoid/kinds/declaration.ts";
import { term } from "../../factoid/kinds/term.ts";
import { firstOfEach } from "../../reading/group-by.ts";
import { countOf, layOut, numberOf } from "../lay-out.ts";
import { type Question, words, wordsOf } from "../question.ts";
import {
  namedThing,
  onIntervals,
  outcomeColumns,
  peopleUnit,
  undecidedColumn,
  voiceDefinition,
  voiceOf,
} from "./common.ts";
import {
  type Met,
  metIn,
  placelessIn,
  type Worked,
  workedIn,
  workIn,
  workKinds,
} from "./work.ts";

/** Question 7. */
export const workUnder: Question = {
  number: 7,
  name: words("Работа при немцах", "Work under the Germans"),
  question: words(
    "Где они работали при немцах, и кто мог там встретиться?",
    "Where did they work under the Germans; who could have met there?",
  ),
  counted: words(
    "Человек считается в каждом месте, где он, по сведению, работал или занимал должность при оккупации. Пара могла встретиться, если сроки обоих делят хотя бы день: заведомо, возможно или без дат.",
    "A person is counted at every place where a claim says they worked or held an office under occupation. A pair could have met when the times of both share a day: surely, possibly, or without dates.",
  ),
  canSay: [
    words(
      "Кто мог встретиться на работе, по датам сведений.",
      "Who could have met at work, by the dates of the claims.",
    ),
  ],
  cannotSay: [
    words(
      "Что они встречались или знали друг друга.",
      "That they met or knew each other.",
    ),
    words(
      "Добровольна ли была работа, и вредила ли она кому.",
      "Whether the work was free, and whether it harmed anybody.",
    ),
  ],
  falsifier: [
    words(
      "Ведомости и списки работников самих учреждений.",
      "Payrolls and lists of the institutions themselves.",
    ),
  ],
  unit: words("человек на местах работы", "people at places of work"),
  definitions: [
    voiceDefinition,
    {
      key: "by",
      words: words("Собрать", "Put together"),
      described: words(
        "Каждое учреждение само или по родам учреждений.",
        "Each institution by itself, or by kind.",
      ),
      values: [
        labelled("KIND", "по роду учреждения", "by kind of institution"),
        labelled("PLACE", "каждое учреждение", "each institution"),
      ],
    },
  ],
  kinds: workKinds,
  answer: {
    from: "cases",
    parts: [],
    told: workKinds,
    find: (facts, chosen) => {
      const units = workedIn(facts, chosen);
      const { met, more } = metIn(units);
      const placeless = placelessIn(facts, chosen);
      const people = firstOfEach(units, ({ person }) => person);
      // Whoever is asked for, the people counted may tell of it themselves.
      const bySelf = new Set(
        workIn(facts)
          .filter((told) => voiceOf(told) === "SELF")
          .map(({ person }) => person),
      );
      const byPlace = chosen["by"] === "PLACE";
      const place = {
        rowsAre: byPlace
          ? words("Учреждение", "Institution")
          : words("Род учреждения", "Kind of institution"),
        rowsOf: (unit: { readonly place: string }) => [
          byPlace ? unit.place : facts.kindOf(unit.place),
        ],
        named: byPlace
          ? namedThing(facts)
          : (code: string) => ({
              words:
                code === ""
                  ? words("род не назван", "kind not named")
                  : wordsOf(term("INSTITUTION_KIND", code)),
            }),
      };
      const graded = (grade: Met["grade"]) => (unit: Met) =>
        unit.grade === grade;
      return {
        units,
        tables: [
          layOut<Worked>({
            ...place,
            key: "places",
            title: words(
              "Где работали, и чем кончились их дела",
              "Where they worked, and how their cases ended",
            ),
            unit: peopleUnit,
            note: onIntervals,
            units,
            columns: [
              {
                key: "own",
                words: words("говорят сами", "say so themselves"),
                has: ({ told }) => told.some((one) => voiceOf(one) === "SELF"),
              },
              ...outcomeColumns(units),
              undecidedColumn,
            ],
            drawn: "own",
          }),
          layOut<Met>({
            ...place,
            key: "met",
            title: words("Кто мог там встретиться", "Who could have met there"),
            unit: words("пар", "pairs"),
            units: met,
            arePairs: true,
            columns: [
              {
                key: "certain",
                words: words("заведомо в одно время", "surely at one time"),
                has: graded("CERTAIN"),
              },
              {
                key: "possible",
                words: words("возможно", "possibly"),
                has: graded("POSSIBLE"),
              },
              {
                key: "undated",
                words: words("без дат", "without dates"),
                has: graded("UNDATED"),
              },
            ],
            note: words(
              "Число открывает людей этих пар.",
              "A count opens the people of these pairs.",
            ),
          }),
        ],
        statistics: [
          numberOf(
            "pairs",
            words("пар, которые могли встретиться", "pairs who could have met"),
            met.length + more,
            met,
          ),
        ],
        counter: [
          countOf(
            "others",
            words(
              "человек, о работе которых говорят только другие",
              "people of whose work only others tell",
            ),
            people.filter(({ person }) => !bySelf.has(person)),
            people.length,
          ),
          countOf(
            "placeless",
            words(
              "человек, о чьей работе сказано, но не сказано где: в таблицах их нет",
              "people of whose work it is told, but not where: they are not in the tables",
            ),
            placeless,
            people.length + placeless.length,
          ),
          numberOf(
            "more",
            words(
              "пар сверх 5000 в одном месте: в таблице их нет",
              "pairs beyond 5,000 of one place: they are not in the table",
            ),
            more,
          ),
        ],
      };
    },
  },
};
