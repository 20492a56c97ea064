import { labelled } from "../../factoid/kinds/declaration.ts";
import { groupBy } from "../../reading/group-by.ts";
import { type Count, countOf, layOut, numberOf } from "../lay-out.ts";
import { type Pairs, pairsOf } from "../pairs.ts";
import { type Question, words } from "../question.ts";
import {
  decisionsUnit,
  instanceDefinition,
  namedThing,
  onIntervals,
  outcomeColumns,
} from "./common.ts";
import { allegedIn, type Compared, comparedIn } from "./conduct.ts";

const pairCount = (
  key: string,
  named: Count["words"],
  { all, unlike }: Pairs,
): Count => ({ ...numberOf(key, named, unlike), of: all });

const shareOf = (units: readonly Compared[], watched: string): number =>
  units.filter(({ classes }) => classes.has(watched)).length / units.length;

/** Question 1. */
export const sameConduct: Question = {
  number: 1,
  name: words(
    "То же вменялось — тот же ли итог?",
    "The same alleged: the same outcome?",
  ),
  question: words(
    "Вменялось до решения одно и то же, решала та же инстанция в том же квартале: различались ли итоги по районам и органам?",
    "Same conduct as alleged before the decision, same instance, same quarter: did outcomes differ by district and body?",
  ),
  counted: words(
    "Сравниваются решения, до которых вменялось одно и то же. «Ожидалось» — какой была бы доля, если бы здесь решали, как все, кому вменялось то же (косвенная стандартизация). Пары — каждые два таких решения.",
    "Decisions are compared before which the same was alleged. “Expected” is what the share would be had this place decided as all did on whom the same was alleged (indirect standardization). Pairs are any two such decisions.",
  ),
  canSay: [
    words(
      "Различались ли известные решения при одинаковых известных обвинениях, и где доля выше или ниже ожидавшейся.",
      "Whether decisions known here differed where what is known to have been alleged was the same, and where a share lies above or below the expected one.",
    ),
  ],
  cannotSay: [
    words(
      "Вменялось ли на деле одно и то же: дошли не все бумаги, и люди различались тем, о чём бумаги молчат.",
      "Whether really the same was alleged: not all papers came down to us, and people differed in what papers pass over.",
    ),
    words(
      "Отчего итоги различались: район, время, состав бюро и дела людей меняются вместе.",
      "What made outcomes differ: raion, time, bureau and the people's cases vary together.",
    ),
  ],
  falsifier: [
    words(
      "Если внутри одного органа итоги при том же вменявшемся расходятся так же часто, как между органами, различие между органами ничего не показывает.",
      "If within one body outcomes differ as often as between bodies where the same was alleged, a difference between bodies shows nothing.",
    ),
  ],
  unit: decisionsUnit,
  definitions: [
    {
      key: "same",
      words: words(
        "Что считать тем же поведением",
        "What counts as the same conduct",
      ),
      described: words(
        "Совпадать должно всё вменявшееся, судьба партбилета или только виды вменявшегося.",
        "All that was alleged must agree, or the fate of the card, or only the kinds of what was alleged.",
      ),
      values: [
        labelled(
          "EXACT",
          "совпадает всё вменявшееся",
          "all that was alleged agrees",
        ),
        labelled(
          "CARD",
          "та же судьба партбилета",
          "the same fate of the card",
        ),
        labelled(
          "KINDS",
          "те же виды вменявшегося",
          "the same kinds of allegations",
        ),
      ],
    },
    {
      key: "alleged",
      words: words(
        "Что считать вменявшимся до решения",
        "What counts as alleged before",
      ),
      described: words(
        "Только то, что сказано в бумагах заведомо не позже решения, или всё, что могло быть сказано до него.",
        "Only what papers say that are certainly no later than the decision, or all that may have been said before it.",
      ),
      values: [
        labelled(
          "CERTAIN",
          "заведомо не позже решения",
          "certainly no later than the decision",
        ),
        labelled("POSSIBLE", "возможно, до решения", "possibly before it"),
      ],
    },
    instanceDefinition,
    {
      key: "span",
      words: words(
        "Что считать тем же временем",
        "What counts as the same time",
      ),
      described: words(
        "В пределах какого времени решения сравниваются.",
        "Within which time decisions are compared.",
      ),
      values: [
        labelled("QUARTER", "квартал", "quarter"),
        labelled("HALF_YEAR", "полугодие", "half-year"),
        labelled("YEAR", "год", "year"),
      ],
    },
    {
      key: "by",
      words: words("Сравнить", "Compare"),
      described: words(
        "Между чем ищется различие.",
        "Between what a difference is sought.",
      ),
      values: [
        labelled("DISTRICT", "районы", "raions"),
        labelled("BODY", "органы", "bodies"),
      ],
    },
    {
      key: "watched",
      words: words("Какой итог", "Which outcome"),
      described: words(
        "Доля какого итога сравнивается с ожидавшейся.",
        "The share of which outcome is held against the expected one.",
      ),
      values: [
        labelled("expelled", "исключение", "expulsion"),
        labelled("lesser", "иное взыскание", "a lesser penalty"),
        labelled("reregistered", "перерегистрация", "re-registration"),
      ],
    },
  ],
  kinds: ["penalty", "registration", "card-fate", "occupation-work", "conduct"],
  answer: {
    from: "cases",
    parts: ["conduct"],
    told: [],
    find: (facts, chosen) => {
      const all = comparedIn(facts, chosen);
      const alleged = allegedIn(facts, chosen);
      const watched = chosen["watched"] ?? "expelled";
      const groups = [...groupBy(all, ({ alike }) => alike).values()];
      const spread = groups.filter(
        (group) => new Set(group.map(({ place }) => place)).size > 1,
      );
      const units = spread.flat();
      const rates = new Map(
        spread.map((group) => [group[0]?.alike ?? "", shareOf(group, watched)]),
      );
      const { within, between } = pairsOf(groups);
      return {
        units,
        tables: [
          layOut<Compared>({
            key: "places",
            title: words(
              "Решения, которым есть с чем сравниться в другом месте",
              "Decisions that have their like elsewhere",
            ),
            rowsAre:
              chosen["by"] === "BODY"
                ? words("Орган", "Body")
                : words("Район", "Raion"),
            unit: decisionsUnit,
            note: onIntervals,
            units,
            rowsOf: ({ place }) => [place],
            named: namedThing(facts),
            columns: [
              ...outcomeColumns(units),
              {
                key: "expected",
                words: words("ожидалось, %", "expected, %"),
                value: (own) =>
                  (100 *
                    own.reduce(
                      (sum, { alike }) => sum + (rates.get(alike) ?? 0),
                      0,
                    )) /
                  own.length,
              },
            ],
            drawn: watched,
          }),
        ],
        statistics: [
          numberOf(
            "groups",
            words(
              "наборов вменявшегося, инстанции и времени, встретившихся в двух местах и более",
              "sets of allegations, instance and time met in two places or more",
            ),
            spread.length,
            units,
          ),
          pairCount(
            "between",
            words(
              "пар с разным итогом среди пар из двух мест",
              "pairs with unlike outcomes among pairs of two places",
            ),
            between,
          ),
        ],
        counter: [
          pairCount(
            "within",
            words(
              "пар с разным итогом среди пар из одного и того же места",
              "pairs with unlike outcomes among pairs of one and the same place",
            ),
            within,
          ),
          countOf(
            "unsure",
            words(
              "решений, при которых что-то из вменявшегося, может быть, сказано лишь после решения",
              "decisions for which something of what was alleged may have been said only after the decision",
            ),
            alleged.filter(({ isSure }) => !isSure),
            alleged.length,
          ),
        ],
      };
    },
  },
};
