import { labelled } from "../../factoid/kinds/declaration.ts";
import { term } from "../../factoid/kinds/term.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { Facts, Told } from "../facts.ts";
import { countOf, layOut } from "../lay-out.ts";
import { type Chosen, type Question, words, wordsOf } from "../question.ts";
import {
  type DecidedPerson,
  instanceDefinition,
  namedAmong,
  onIntervals,
  outcomesOf,
  peopleUnit,
} from "./common.ts";

type After = DecidedPerson & {
  readonly id: string;
  readonly came: ReadonlySet<string>;
  readonly told: readonly Told[];
  readonly isReinstated: boolean;
};

const afterKinds = [
  "consequence",
  "criminal-charge",
  "sentence",
  "rehabilitation",
  "arrest",
  "death",
];

const rows = [
  labelled("expelled", "исключён", "expelled"),
  labelled("lesser", "иное взыскание", "a lesser penalty"),
  labelled("candidate", "переведён в кандидаты", "to candidate"),
  labelled("reregistered", "перерегистрирован", "re-registered"),
  labelled("other", "иное решение", "another decision"),
  labelled("none", "решения не известно", "no decision known"),
];

/** What came after, as a column: a kind, of consequences and arrests with their value. */
const codeOf = ({ kind, value }: Told): string =>
  kind === "consequence" || (kind === "sentence" && value === "acquitted")
    ? `${kind}:${value}`
    : kind;

const wordsOfCode = (code: string) =>
  code.includes(":")
    ? wordsOf(term("VALUE", code))
    : wordsOf(term("FACTOID_KIND", code));

const afterIn = (
  facts: Facts,
  { instance, arrests }: Chosen,
): readonly After[] => {
  const of = outcomesOf(facts, instance);
  const any = outcomesOf(facts, "ANY");
  const told = groupBy(
    facts.told.filter(
      ({ kind, value, isAffirmed }) =>
        isAffirmed &&
        afterKinds.includes(kind) &&
        (kind !== "arrest" ||
          arrests === "ALL" ||
          value === "by-soviet-organs"),
    ),
    ({ person }) => person,
  );
  const people = new Set([
    ...facts.decisions.map(({ step }) => step.person),
    ...told.keys(),
  ]);
  return [...people].map((id) => {
    const own = told.get(id) ?? [];
    return {
      id,
      ...of(id),
      told: own,
      came: new Set(own.map(codeOf)),
      isReinstated: any(id).classes.has("reinstated"),
    };
  });
};

/** Question 16. */
export const whatCameAfter: Question = {
  number: 16,
  name: words("Что было потом", "What came after"),
  question: words("Что было потом?", "What came after?"),
  counted: words(
    "Строка — решение выбранной инстанции; столбец — то, о чём рассказано после: работа, жильё, мобилизация, арест, обвинение, приговор, реабилитация, восстановление, смерть.",
    "A row is the decision of the instance chosen; a column what is told after it: work, housing, mobilization, arrest, charge, sentence, rehabilitation, reinstatement, death.",
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
                key: "reinstated",
                words: words(
                  "восстановлен в партии",
                  "reinstated in the party",
                ),
                has: ({ isReinstated }) => isReinstated,
              },
              {
                key: "nothing",
                words: words("ничего не рассказано", "nothing told"),
                has: ({ came, isReinstated }) =>
                  came.size === 0 && !isReinstated,
              },
            ],
            drawn: "nothing",
          }),
        ],
        statistics: [
          countOf(
            "told",
            words(
              "человек, о которых рассказано хоть что-то после",
              "people of whom anything is told after",
            ),
            units.filter(
              ({ came, isReinstated }) => came.size > 0 || isReinstated,
            ),
            units.length,
          ),
        ],
        counter: [
          countOf(
            "nothing",
            words(
              "человек, о которых после решения ничего не рассказано",
              "people of whom nothing is told after the decision",
            ),
            units.filter(
              ({ came, isReinstated }) => came.size === 0 && !isReinstated,
            ),
            units.length,
          ),
        ],
      };
    },
  },
};
