import { labelled } from "../../factoid/kinds/declaration.ts";
import { fates } from "../../re-registration/statistics/decisions.ts";
import { wordsOfValue } from "../../re-registration/statistics/value-terms.ts";
import type { Facts } from "../facts.ts";
import { countOf, layOut, type Unit } from "../lay-out.ts";
import { type Chosen, type Question, words } from "../question.ts";
import { classesOf, decisionsUnit, namedThing, onIntervals } from "./common.ts";

type Known = Unit & {
  readonly instance: string;
  readonly quarter: string;
  readonly fates: readonly string[];
};

const wordsIn =
  (dimension: "FATE" | "INSTANCE" | "QUARTER", { thing }: Facts) =>
  (code: string) => {
    const { labelRu, labelEn } = wordsOfValue(
      { dimension, code: code === "" ? null : code },
      thing,
    );
    return { words: words(labelRu, labelEn) };
  };

const knownIn = (
  facts: Facts,
  { decisions: which }: Chosen,
): readonly Known[] =>
  facts.decisions
    .filter(
      ({ values }) =>
        which === "ALL" ||
        classesOf(values.OUTCOME).has(
          which === "LESSER" ? "lesser" : "expelled",
        ),
    )
    .map(({ step, values }) => ({
      id: step.id,
      person: step.person,
      raion: values.DISTRICT[0] ?? null,
      behind: [step.id],
      instance: step.instance ?? "",
      quarter: values.QUARTER[0] ?? "",
      fates: values.FATE,
    }));

type Appeal = Unit & { readonly body: string; readonly outcome: string };

/** Appeals of which a decision is told, or only that they were lodged. */
const appealsIn = (facts: Facts): readonly Appeal[] => {
  const steps = facts.statistics.cohort.steps.filter(
    ({ isAppeal }) => isAppeal,
  );
  const files = new Map<string, (typeof steps)[number][]>();
  for (const step of steps)
    files.set(step.procedure, [...(files.get(step.procedure) ?? []), step]);
  return [...files].flatMap(([id, own]) => {
    const told = own.flatMap(({ claims }) =>
      claims.filter(({ kind, isAffirmed }) => kind === "appeal" && isAffirmed),
    );
    const [first] = own;
    if (first === undefined || own.every(({ claims }) => claims.length === 0))
      return [];
    const values = told.map(({ value }) => value);
    return [
      {
        id,
        person: first.person,
        raion: facts.raionOf(first.person),
        behind: own.map((step) => step.id),
        body: own.find(({ body }) => body !== null)?.body ?? "",
        outcome: values.includes("granted")
          ? "granted"
          : values.includes("dismissed")
            ? "dismissed"
            : "open",
      },
    ];
  });
};

/** Question 3. */
export const knownFates: Question = {
  number: 3,
  name: words("Решения, апелляции, отмены", "Decisions, appeals, overturnings"),
  question: words(
    "Какие решения, апелляции и отмены известны?",
    "Which decisions, appeals and overturnings are known?",
  ),
  counted: words(
    "Что сталось с решением, известно, если позднейший шаг его утверждает, изменяет, отменяет, возвращает или обжалует. Изменение решения первички вышестоящим комитетом — не отмена: исключение первички действует лишь после утверждения.",
    "What became of a decision is known when a later step confirms, amends, overturns, returns or appeals it. A primary organization's decision changed by the committee above is no overturning: its expulsion holds only once confirmed.",
  ),
  canSay: [
    words(
      "Сколько решений обжаловано, утверждено, изменено и отменено по дошедшим делам, и какие инстанции это сделали.",
      "How many decisions were appealed, confirmed, amended and overturned in the files that came down to us, and which instances did so.",
    ),
  ],
  cannotSay: [
    words(
      "Какая доля исключённых «выжила»: дела уцелели потому, что были апелляции. Кто не обжаловал, того среди дел меньше.",
      "Which share of the expelled “survived”: files survive because there were appeals. Whoever did not appeal is rarer among them.",
    ),
    words(
      "Что сталось с решениями, о которых дальше ничего не известно: молчание — не утверждение.",
      "What became of decisions of which nothing further is known: silence is no confirmation.",
    ),
  ],
  falsifier: [
    words(
      "Протоколы крайкома и партколлегии, где решения утверждены без отдельного дела.",
      "Minutes of the kraikom and the party collegium in which decisions are confirmed without a file of their own.",
    ),
  ],
  unit: decisionsUnit,
  definitions: [
    {
      key: "decisions",
      words: words("Какие решения", "Which decisions"),
      described: words(
        "О судьбе каких решений идёт речь.",
        "The fate of which decisions is told.",
      ),
      values: [
        labelled("EXPELLED", "исключения", "expulsions"),
        labelled("LESSER", "иные взыскания", "lesser penalties"),
        labelled("ALL", "все решения", "all decisions"),
      ],
    },
  ],
  kinds: ["penalty", "registration", "confirmation", "appeal", "decision"],
  answer: {
    from: "cases",
    parts: [],
    told: [],
    find: (facts, chosen) => {
      const units = knownIn(facts, chosen);
      const appeals = appealsIn(facts);
      const columns = [...fates, ""].map((fate) => ({
        key: fate === "" ? "nothing" : fate.toLowerCase(),
        words: wordsIn("FATE", facts)(fate).words,
        has: (unit: Known) =>
          fate === "" ? unit.fates.length === 0 : unit.fates.includes(fate),
      }));
      const table = {
        unit: decisionsUnit,
        units,
        columns,
        drawn: "overturned",
        note: onIntervals,
      };
      return {
        units,
        tables: [
          layOut<Known>({
            ...table,
            key: "instances",
            title: words(
              "По инстанции, которая решила",
              "By the instance that decided",
            ),
            rowsAre: words("Инстанция", "Instance"),
            rowsOf: ({ instance }) => [instance],
            named: wordsIn("INSTANCE", facts),
          }),
          layOut<Known>({
            ...table,
            key: "quarters",
            title: words("По времени решения", "By the time of the decision"),
            rowsAre: words("Квартал", "Quarter"),
            rowsOf: ({ quarter }) => [quarter],
            named: wordsIn("QUARTER", facts),
            order: [...new Set(units.map(({ quarter }) => quarter))]
              .filter((quarter) => quarter !== "")
              .toSorted(),
          }),
          layOut<Appeal>({
            key: "appeals",
            title: words(
              "Апелляции и чем они кончились",
              "Appeals and how they ended",
            ),
            rowsAre: words("Орган", "Body"),
            unit: words("апелляций", "appeals"),
            units: appeals,
            rowsOf: ({ body }) => [body],
            named: (id) =>
              id === ""
                ? { words: words("орган не назван", "body not named") }
                : namedThing(facts)(id),
            columns: [
              ["granted", "удовлетворена", "granted"],
              ["dismissed", "отклонена", "dismissed"],
              ["open", "исход не известен", "outcome not known"],
            ].map(([key = "", ru = "", en = ""]) => ({
              key,
              words: words(ru, en),
              has: ({ outcome }) => outcome === key,
            })),
            drawn: "granted",
          }),
        ],
        statistics: [
          countOf(
            "overturned",
            words("известны отменёнными", "known to be overturned"),
            units.filter((unit) => unit.fates.includes("OVERTURNED")),
            units.length,
          ),
        ],
        counter: [
          countOf(
            "nothing",
            words(
              "решений, о которых дальше ничего не известно: о них таблица не говорит",
              "decisions of which nothing further is known: the table says nothing of them",
            ),
            units.filter((unit) => unit.fates.length === 0),
            units.length,
          ),
          countOf(
            "appealless",
            words(
              "отмен без известной апелляции: они показывают, что до нас дошли не все дела с апелляцией",
              "overturnings without a known appeal: they show that files with an appeal are not all",
            ),
            units.filter(
              (unit) =>
                unit.fates.includes("OVERTURNED") &&
                !unit.fates.includes("APPEALED"),
            ),
            units.filter((unit) => unit.fates.includes("OVERTURNED")).length,
          ),
        ],
      };
    },
  },
};
