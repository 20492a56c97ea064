import { labelled } from "../../factoid/kinds/declaration.ts";
import { wordsOfValue } from "../../re-registration/statistics/value-terms.ts";
import { countOf, layOut, numberOf } from "../lay-out.ts";
import { type Question, words } from "../question.ts";
import {
  decisionsUnit,
  instanceDefinition,
  namedThing,
  onIntervals,
  outcomeColumns,
} from "./common.ts";
import { bandsOf, type Dated, datedIn, extremesIn, namedBand } from "./days.ts";

/** Question 4. */
export const daysUnder: Question = {
  number: 4,
  name: words("Дни под оккупацией", "Days under occupation"),
  question: words(
    "Как исходы меняются с числом дней под оккупацией там, где человек оставался, и со временем решения?",
    "How do outcomes vary with days under occupation in the place where the person stayed, and with the date of the decision?",
  ),
  counted: words(
    "Дни — вычитанием дня занятия из дня освобождения места; где сведения о днях спорят и дают разные ступени, решение стоит отдельно. Все люди одного района делят одни и те же дни: число районов и есть число независимых наблюдений.",
    "Days are those from occupation to liberation of the place, by subtraction; where claims about them disagree over two steps, a decision stands apart. All people of a raion share its days: the number of raions is the number of independent observations.",
  ),
  canSay: [
    words(
      "Каковы известные исходы при разных сроках оккупации и в разное время.",
      "What the known outcomes are for different lengths of occupation and at different times.",
    ),
  ],
  cannotSay: [
    words(
      "Действовал ли срок: районы различались и фронтом, и составом бюро, и бумагами; районов мало.",
      "Whether the length mattered: raions differed in front, bureau and papers, too; there are few of them.",
    ),
    words(
      "Где человек был на деле, если он переезжал.",
      "Where a person really was, if they moved.",
    ),
  ],
  falsifier: [
    words(
      "Районы с тем же сроком, но с далёкими друг от друга долями.",
      "Raions of the same length whose shares lie far apart.",
    ),
  ],
  unit: decisionsUnit,
  definitions: [
    {
      key: "width",
      words: words("Ступень", "Step"),
      described: words(
        "По сколько дней собирать.",
        "How many days are put together.",
      ),
      values: [
        labelled("60", "60 дней", "60 days"),
        labelled("30", "30 дней", "30 days"),
        labelled("120", "120 дней", "120 days"),
      ],
    },
    {
      key: "where",
      words: words("Чьи дни", "Whose days"),
      described: words(
        "Места, где человек, по сведениям, оставался, или района, откуда пришло дело.",
        "Those of the place where the person is told to have stayed, or of the raion from which the case came.",
      ),
      values: [
        labelled("STAY", "места пребывания", "of the place of the stay"),
        labelled("CASE", "района дела", "of the raion of the case"),
      ],
    },
    instanceDefinition,
  ],
  kinds: ["whereabouts", "penalty", "registration"],
  answer: {
    from: "cases",
    parts: ["days"],
    told: ["whereabouts"],
    find: (facts, chosen) => {
      const all = datedIn(facts, chosen);
      const units = all.filter(({ raion }) => raion !== null);
      const columns = outcomeColumns(units);
      const table = {
        unit: decisionsUnit,
        units,
        columns,
        note: onIntervals,
        drawn: "expelled",
      };
      return {
        units,
        tables: [
          layOut<Dated>({
            ...table,
            key: "days",
            title: words("По дням под оккупацией", "By days under occupation"),
            rowsAre: words("Дней", "Days"),
            rowsOf: bandsOf(Number(chosen["width"] ?? "60")),
            named: namedBand,
            order: [
              ...new Set(
                units.flatMap(bandsOf(Number(chosen["width"] ?? "60"))),
              ),
            ].toSorted(),
          }),
          layOut<Dated>({
            ...table,
            key: "quarters",
            title: words("По времени решения", "By the time of the decision"),
            rowsAre: words("Квартал", "Quarter"),
            rowsOf: ({ quarter }) => [quarter],
            named: (code) => {
              const { labelRu, labelEn } = wordsOfValue(
                { dimension: "QUARTER", code: code === "" ? null : code },
                facts.thing,
              );
              return { words: words(labelRu, labelEn) };
            },
            order: [...new Set(units.map(({ quarter }) => quarter))]
              .filter((one) => one !== "")
              .toSorted(),
          }),
          layOut<Dated>({
            ...table,
            key: "raions",
            title: words("По районам", "By raion"),
            rowsAre: words("Район", "Raion"),
            rowsOf: ({ raion }) => (raion === null ? [] : [raion]),
            named: namedThing(facts),
            columns: [
              {
                key: "days",
                words: words(
                  "дней под оккупацией, не менее",
                  "days under occupation, at least",
                ),
                value: (own) => own[0]?.days?.min ?? null,
              },
              ...columns,
            ],
          }),
        ],
        statistics: [
          numberOf(
            "raions",
            words("районов с известными днями", "raions of known days"),
            new Set(
              units
                .filter(({ days }) => days !== null)
                .map(({ raion }) => raion),
            ).size,
            units,
          ),
        ],
        counter: [
          ...extremesIn(units, facts),
          countOf(
            "rival",
            words(
              "решений, при которых спорны сами дни",
              "decisions for which the days themselves are disputed",
            ),
            units.filter(({ days }) => days !== null && days.min !== days.max),
            units.length,
          ),
          countOf(
            "placeless",
            chosen["where"] === "CASE"
              ? words(
                  "решений, чей район не известен: в таблицах их нет",
                  "decisions whose raion is not known: they are not in the tables",
                )
              : words(
                  "решений о тех, о ком не сказано, где они оставались: в таблицах их нет",
                  "decisions on people of whom it is not told where they stayed: they are not in the tables",
                ),
            all.filter(({ raion }) => raion === null),
            all.length,
          ),
        ],
      };
    },
  },
};
