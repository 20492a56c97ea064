import { labelled } from "../../factoid/kinds/declaration.ts";
import { term } from "../../factoid/kinds/term.ts";
import { groupBy } from "../../reading/group-by.ts";
import { countOf, layOut } from "../lay-out.ts";
import { type Question, words, wordsOf } from "../question.ts";
import { type After, afterIn, afterKinds, reinstated } from "./after.ts";
import {
  instanceDefinition,
  namedAmong,
  onIntervals,
  peopleUnit,
} from "./common.ts";

const rows = [
  labelled("expelled", "исключён", "expelled"),
  labelled("lesser", "иное взыскание", "a lesser penalty"),
  labelled("candidate", "переведён в кандидаты", "to candidate"),
  labelled("reregistered", "перерегистрирован", "re-registered"),
  labelled("other", "иное решение", "another decision"),
  labelled("none", "решения не известно", "no decision known"),
];

const wordsOfCode = (code: string) =>
  code === reinstated
    ? words("восстановлен в партии", "reinstated in the party")
    : code.includes(":")
      ? wordsOf(term("VALUE", code))
      : wordsOf(term("FACTOID_KIND", code));

const isAfter = ({ came }: After): boolean => came.size > 0;

/** Nothing is told that came certainly after, but something that may have. */
const isPossible = (unit: After): boolean =>
  !isAfter(unit) && unit.standings.has("POSSIBLE");

const isNothing = (unit: After): boolean => !isAfter(unit) && !isPossible(unit);

/** Question 16. */
export const whatCameAfter: Question = {
  number: 16,
  name: words("Что было потом", "What came after"),
  question: words("Что было потом?", "What came after?"),
  counted: words(
    "Строка — решение выбранной инстанции; столбец — то, что по датам заведомо было после него: работа, жильё, мобилизация, арест, обвинение, приговор, реабилитация, восстановление, смерть. Что могло быть и до решения, стоит отдельно; что было до него, в тот же день или без даты, не вошло и сосчитано в том, что говорит против.",
    "A row is the decision of the instance chosen; a column what by its dates came certainly after it: work, housing, mobilization, arrest, charge, sentence, rehabilitation, reinstatement, death. What may have come before it, too, stands apart; what came before it, on its day or without a date is left out, and counted in what speaks against the answer.",
  ),
  canSay: [
    words(
      "О ком рассказано, что было потом, и что.",
      "Of whom it is told what came after, and what.",
    ),
  ],
  cannotSay: [
    words(
      "Что было с теми, о ком дальше ничего не сказано: о большинстве бумаги проверки кончаются решением.",
      "What became of those of whom nothing further is told: for most, the papers of the check end with the decision.",
    ),
    words(
      "Что последовало из решения, а что просто за ним.",
      "What followed from the decision, and what merely after it.",
    ),
  ],
  falsifier: [
    words(
      "Послевоенные личные дела, карточки реабилитированных, призывные списки.",
      "Post-war personal files, cards of the rehabilitated, lists of the mobilized.",
    ),
  ],
  unit: words("человек", "people"),
  definitions: [
    instanceDefinition,
    {
      key: "arrests",
      words: words("Какие аресты", "Which arrests"),
      described: words(
        "Аресты советскими органами или и оккупантами.",
        "Arrests by Soviet organs, or by the occupier as well.",
      ),
      values: [
        labelled("SOVIET", "советскими органами", "by Soviet organs"),
        labelled("ALL", "любые", "any"),
      ],
    },
  ],
  kinds: afterKinds,
  answer: {
    from: "cases",
    parts: [],
    told: afterKinds,
    find: (facts, chosen) => {
      const units = afterIn(facts, chosen);
      const codes = [
        ...groupBy(
          units.flatMap(({ came }) => [...came]),
          (code) => code,
        ),
      ]
        .toSorted(
          ([one, mine], [other, theirs]) =>
            theirs.length - mine.length || (one < other ? -1 : 1),
        )
        .map(([code]) => code);
      return {
        units,
        tables: [
          layOut<After>({
            key: "after",
            title: words(
              "Решение и что рассказано после",
              "The decision, and what is told after it",
            ),
            rowsAre: words("Решение", "Decision"),
            unit: peopleUnit,
            note: onIntervals,
            units,
            rowsOf: ({ classes }) =>
              classes.size === 0
                ? ["none"]
                : [...classes]
                    .filter(
                      (code) => code !== "reinstated" || classes.size === 1,
                    )
                    .map((code) => (code === "reinstated" ? "other" : code)),
            named: namedAmong(rows),
            order: rows.map(({ code }) => code),
            columns: [
              ...codes.map((code) => ({
                key: code,
                words: wordsOfCode(code),
                has: ({ came }: After) => came.has(code),
              })),
              {
                key: "told",
                words: words("что-то из этого", "any of these"),
                has: isAfter,
              },
              {
                key: "possible",
                words: words("лишь возможно, что после", "only possibly after"),
                has: isPossible,
              },
              {
                key: "nothing",
                words: words("ничего не рассказано", "nothing told"),
                has: isNothing,
              },
            ],
            drawn: "told",
          }),
        ],
        statistics: [
          countOf(
            "told",
            words(
              "человек, о которых рассказано что-то, что было заведомо после",
              "people of whom something is told that came certainly after",
            ),
            units.filter(isAfter),
            units.length,
          ),
        ],
        counter: [
          countOf(
            "possible",
            words(
              "человек, о которых рассказано лишь то, что могло быть и до решения",
              "people of whom only such things are told as may have come before the decision, too",
            ),
            units.filter(isPossible),
            units.length,
          ),
          countOf(
            "before",
            words(
              "человек, о которых рассказано то, что было до решения или в тот же день: это не вошло",
              "people of whom things are told that came before the decision or on its day: they are left out",
            ),
            units.filter(({ standings }) => standings.has("BEFORE")),
            units.length,
          ),
          countOf(
            "untold",
            words(
              "человек, о которых рассказано то, чей день или само решение не известны: это не вошло",
              "people of whom things are told whose day is not known, or whose decision is not: they are left out",
            ),
            units.filter(({ standings }) => standings.has("UNTOLD")),
            units.length,
          ),
          countOf(
            "nothing",
            words(
              "человек, о которых после решения ничего не рассказано",
              "people of whom nothing is told after the decision",
            ),
            units.filter(isNothing),
            units.length,
          ),
        ],
      };
    },
  },
};
