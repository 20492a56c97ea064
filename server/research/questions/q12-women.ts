import { labelled } from "../../factoid/kinds/declaration.ts";
import { term } from "../../factoid/kinds/term.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { Facts } from "../facts.ts";
import { type Column, countOf, layOut } from "../lay-out.ts";
import { type Chosen, type Question, words, wordsOf } from "../question.ts";
import {
  type DecidedPerson,
  instanceDefinition,
  isOf,
  isSettled,
  isStated,
  namedAmong,
  namedValue,
  onIntervals,
  outcomeColumns,
  outcomesOf,
  peopleUnit,
  silentUnits,
  undecidedColumn,
} from "./common.ts";

type Member = DecidedPerson & {
  readonly id: string;
  readonly sex: string;
  readonly grounds: readonly string[];
  readonly reasons: readonly string[];
  readonly roles: ReadonlySet<string>;
};

const sexes = [
  labelled("woman", "женщины", "women"),
  labelled("man", "мужчины", "men"),
  labelled("both", "источники расходятся", "sources disagree"),
  labelled("untold", "пол не назван", "sex not stated"),
];

const roleKinds = ["office", "party-role", "guarantee"];

const membersIn = (facts: Facts, { instance }: Chosen): readonly Member[] => {
  const of = outcomesOf(facts, instance);
  const decided = groupBy(
    facts.decisions.filter(isSettled).filter(isOf(instance)),
    ({ step }) => step.person,
  );
  const told = groupBy(
    facts.told.filter(({ isAffirmed }) => isAffirmed),
    ({ person }) => person,
  );
  const vouched = new Set(
    facts.told
      .filter(({ kind }) => kind === "guarantee")
      .flatMap(({ roles }) =>
        roles.filter(({ role }) => role === "guarantor").map(({ id }) => id),
      ),
  );
  return [...facts.statistics.cohort.people.values()].map(({ id }) => {
    const own = told.get(id) ?? [];
    const kinds = own.map(({ kind }) => kind);
    const stated = [
      ...new Set(
        own.filter(({ kind }) => kind === "sex").map(({ value }) => value),
      ),
    ];
    const sex = stated.length > 1 ? "both" : (stated[0] ?? "untold");
    return {
      id,
      ...of(id),
      sex,
      grounds: (decided.get(id) ?? []).flatMap(({ values }) => values.GROUND),
      reasons: own
        .filter((one) => one.kind === "reason-for-staying" && isStated(one))
        .map(({ value }) => value),
      roles: new Set([
        ...kinds.filter(
          (kind) => roleKinds.includes(kind) && kind !== "guarantee",
        ),
        ...(vouched.has(id) ? ["guarantee"] : []),
      ]),
    };
  });
};

const codesColumns = (
  kind: string,
  units: readonly Member[],
  codesOf: (unit: Member) => readonly string[],
): readonly Column<Member>[] =>
  [...groupBy(units.flatMap(codesOf), (code) => code)]
    .toSorted(
      ([one, mine], [other, theirs]) =>
        theirs.length - mine.length || (one < other ? -1 : 1),
    )
    .slice(0, 8)
    .map(([code]) => ({
      key: code,
      words: namedValue(kind)(code).words,
      has: (unit) => codesOf(unit).includes(code),
    }));

/** Question 12. */
export const women: Question = {
  number: 12,
  name: words("Женщины", "Women"),
  question: words(
    "Женщины: какова их доля, каковы их роли, основания решений, семья на руках?",
    "Women: share, with pre-war denominators where known, roles, grounds, dependants?",
  ),
  counted: words(
    "Считаются те, о ком здесь есть дело. Пол — только по источнику, который его называет; по имени он не выводится.",
    "Those are counted of whom there is a case here. Sex is what a source states; it is never inferred from the name.",
  ),
  canSay: [
    words(
      "Какую долю составляют женщины среди тех, чей пол назван, и различаются ли у них роли, основания и исходы.",
      "Which share women are among those whose sex is stated, and whether roles, grounds and outcomes differ.",
    ),
  ],
  cannotSay: [
    words(
      "Какова была доля женщин в парторганизациях до оккупации, если ни один источник её не называет.",
      "Which share of the members women were before the occupation, where no source states it.",
    ),
    words(
      "Сколько женщин среди тех, чей пол не назван.",
      "How many women there are among those whose sex is not stated.",
    ),
  ],
  falsifier: [
    words(
      "Учётные карточки, по которым пол известен у всех.",
      "Registration cards, by which everybody's sex is known.",
    ),
  ],
  unit: words("человек, о которых есть дело", "people of whom there is a case"),
  definitions: [instanceDefinition],
  kinds: ["sex", "ground", "reason-for-staying", "office", "party-role"],
  answer: {
    from: "cases",
    parts: ["summaries"],
    told: ["reason-for-staying", "office", "party-role", "guarantee", "sex"],
    find: (facts, chosen) => {
      const units = membersIn(facts, chosen);
      const stated = units.filter(
        ({ sex }) => sex === "woman" || sex === "man",
      );
      const silent = new Set(
        silentUnits(
          facts.told.filter(({ kind }) => kind === "reason-for-staying"),
          outcomesOf(facts, chosen["instance"]),
        ).map(({ person }) => person),
      );
      const table = {
        rowsAre: words("Пол по источнику", "Sex as stated"),
        unit: peopleUnit,
        units,
        rowsOf: ({ sex }: Member) => [sex],
        named: namedAmong(sexes),
        order: sexes.map(({ code }) => code),
        note: onIntervals,
      };
      return {
        units,
        quoted: facts.summaries,
        tables: [
          layOut<Member>({
            ...table,
            key: "outcomes",
            title: words("Исходы", "Outcomes"),
            columns: [...outcomeColumns(units), undecidedColumn],
            drawn: "expelled",
          }),
          layOut<Member>({
            ...table,
            key: "grounds",
            title: words("Основания решений", "Grounds of decisions"),
            columns: codesColumns("ground", units, ({ grounds }) => grounds),
          }),
          layOut<Member>({
            ...table,
            key: "reasons",
            title: words(
              "Почему остались, семья на руках",
              "Why they stayed; dependants",
            ),
            columns: codesColumns(
              "reason-for-staying",
              units,
              ({ reasons }) => reasons,
            ),
          }),
          layOut<Member>({
            ...table,
            key: "roles",
            title: words("Роли", "Roles"),
            columns: roleKinds.map((kind) => ({
              key: kind,
              words: wordsOf(term("FACTOID_KIND", kind)),
              has: ({ roles }) => roles.has(kind),
            })),
          }),
        ],
        statistics: [
          countOf(
            "women",
            words(
              "женщин среди тех, чей пол назван",
              "women among those whose sex is stated",
            ),
            stated.filter(({ sex }) => sex === "woman"),
            stated.length,
          ),
        ],
        counter: [
          countOf(
            "silent",
            words(
              "человек, о причине которых в бумаге прямо не сказано",
              "people whose reason for staying the paper does not say",
            ),
            units.filter(({ id }) => silent.has(id)),
            units.length,
          ),
          countOf(
            "untold",
            words(
              "человек, чей пол не назван или назван по-разному",
              "people whose sex is not stated, or stated in two ways",
            ),
            units.filter(({ sex }) => sex === "untold" || sex === "both"),
            units.length,
          ),
        ],
      };
    },
  },
};
