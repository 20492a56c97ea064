import { labelled } from "../../factoid/kinds/declaration.ts";
import { outcomeKinds } from "../../factoid/kinds/declarations.ts";
import {
  decidingBodies,
  sittingsOf,
} from "../../re-registration/statistics/deciders.ts";
import { judgedOwn } from "../../re-registration/statistics/judged-own.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { Facts } from "../facts.ts";
import { countOf, layOut, type Unit } from "../lay-out.ts";
import { type Chosen, type Question, words } from "../question.ts";
import { namedAmong, namedThing, onIntervals } from "./common.ts";

type Decider = Unit & {
  readonly body: string;
  readonly stayed: boolean;
  readonly underCheck: boolean;
  readonly chaired: boolean;
};

type Near = Unit & {
  readonly tie: string;
  readonly judge: string;
  readonly together: boolean;
};

/** Claims that tell of a stay by itself, without what was done there. */
const ofStay = ["whereabouts", "evacuation", "reason-for-staying"];

const sittingsIn = (facts: Facts, { body }: Chosen) =>
  sittingsOf(
    facts.decisions.filter(
      ({ step }) => body === "ALL" || step.instance === "DISTRICT_COMMITTEE",
    ),
    facts.statistics.presences,
  );

const decidersIn = (facts: Facts, chosen: Chosen): readonly Decider[] => {
  const { cohort, stays } = facts.statistics;
  const counted =
    chosen["stayed"] === "STAY"
      ? stays.filter(({ kind }) => ofStay.includes(kind))
      : stays;
  const sittings = sittingsIn(facts, chosen);
  const stepsOf = groupBy(sittings, ({ decision }) => decision.step.body ?? "");
  const bodies = decidingBodies(sittings, {
    cohort,
    stays: counted,
    outcomeKinds,
  });
  return bodies.flatMap(({ body, deciders }) =>
    deciders
      .filter(({ chaired }) => chosen["presence"] !== "CHAIRED" || chaired > 0)
      .map((one) => ({
        id: `${body} ${one.person}`,
        person: one.person,
        raion: cohort.bodies.get(body)?.district ?? null,
        behind: (stepsOf.get(body) ?? []).map(
          ({ decision }) => decision.step.id,
        ),
        body,
        stayed: one.stayed,
        underCheck: one.underCheck > 0,
        chaired: one.chaired > 0,
      })),
  );
};

const nearIn = (facts: Facts, chosen: Chosen): readonly Near[] =>
  judgedOwn(sittingsIn(facts, chosen), facts.statistics.near).flatMap(
    ({ judge, body, tie, shared, persons, decisions, surely }) =>
      persons.map((person) => ({
        id: [judge, body, tie, shared ?? "", person].join(" "),
        person,
        raion: facts.raionOf(person),
        behind: decisions,
        tie,
        judge,
        together: surely.includes(person),
      })),
  );

const ties = [
  labelled("KIN", "родство", "kin"),
  labelled(
    "CELL",
    "та же первичная парторганизация",
    "the same primary organization",
  ),
  labelled(
    "WORKPLACE",
    "то же место работы или службы",
    "the same place of work or service",
  ),
];

/** Question 5. */
export const whoJudged: Question = {
  number: 5,
  name: words("Кто решал", "Who sat in judgement"),
  question: words(
    "Кто участвовал в решениях — те, чьё присутствие засвидетельствовано, — и кто из них сам оставался под оккупацией? Кого с теми, о ком решали, связывали родство, первичная парторганизация или место работы?",
    "Who sat in judgement: deciders, with attested attendance, who had stayed themselves; judge and judged who share a cell, kin or workplace?",
  ),
  counted: words(
    "Решавшими считаются те, чьё присутствие или участие засвидетельствовано; каждый — один раз в каждом органе. Общее собрание первички о своём члене не считается общей ячейкой.",
    "Deciders are those whose presence or part a claim attests, once in each body. A primary organization that decides on its own member is not counted as sharing the cell.",
  ),
  canSay: [
    words(
      "О ком из засвидетельствованных участников сказано, что они оставались, и у кого собственное дело ещё не было решено.",
      "Of which attested deciders it is told that they had stayed, and whose own case was still undecided.",
    ),
  ],
  cannotSay: [
    words(
      "Кто решал, когда протокол не называет присутствовавших.",
      "Who decided where the minutes name nobody.",
    ),
    words(
      "Как голосовал каждый, и влияло ли на него пережитое: присутствие — не мнение.",
      "How each one voted, and whether what they had lived through mattered: presence is no opinion.",
    ),
  ],
  falsifier: [
    words(
      "Протоколы с поимённым голосованием; доказательства, что названный присутствующим отсутствовал.",
      "Minutes with votes by name; proof that somebody named as present was not.",
    ),
  ],
  unit: words("участников решений", "deciders"),
  definitions: [
    {
      key: "stayed",
      words: words("Что считать «оставался»", "What counts as “stayed”"),
      described: words(
        "Достаточно ли сведения о работе, должности или регистрации при немцах, или нужно сведение о самом пребывании.",
        "Whether a claim of work, office or registration under the Germans is enough, or a claim of the stay itself is needed.",
      ),
      values: [
        labelled(
          "ANY",
          "пребывание, работа, должность, регистрация",
          "a stay, work, office, registration",
        ),
        labelled(
          "STAY",
          "только сведение о пребывании",
          "only a claim of the stay itself",
        ),
      ],
    },
    {
      key: "body",
      words: words("Чьи решения", "Whose decisions"),
      described: words("В каких органах.", "In which bodies."),
      values: [
        labelled(
          "DISTRICT_COMMITTEE",
          "райкомов, горкомов",
          "district committees",
        ),
        labelled("ALL", "всех органов", "all bodies"),
      ],
    },
    {
      key: "presence",
      words: words("Кто считается", "Who counts"),
      described: words(
        "Все присутствовавшие или председательствовавшие.",
        "All present, or whoever took the chair.",
      ),
      values: [
        labelled("PRESENT", "все засвидетельствованные", "all attested"),
        labelled("CHAIRED", "председательствовавшие", "whoever took the chair"),
      ],
    },
  ],
  kinds: ["attendance", "decision-participation", "whereabouts"],
  answer: {
    from: "cases",
    parts: ["judges", "stays", "near"],
    told: [],
    find: (facts, chosen) => {
      const units = decidersIn(facts, chosen);
      const near = nearIn(facts, chosen);
      const sittings = sittingsIn(facts, chosen);
      const unattested = sittings
        .filter(({ present }) => present.length === 0)
        .map(({ decision: { step, values } }) => ({
          id: step.id,
          person: step.person,
          raion: values.DISTRICT[0] ?? null,
          behind: [step.id],
        }));
      return {
        units,
        tables: [
          layOut<Decider>({
            key: "bodies",
            title: words("Участники решений по органам", "Deciders by body"),
            rowsAre: words("Орган", "Body"),
            unit: words("участников решений", "deciders"),
            note: onIntervals,
            units,
            rowsOf: ({ body }) => [body],
            named: namedThing(facts),
            columns: [
              {
                key: "stayed",
                words: words(
                  "сами оставались, сказано",
                  "told to have stayed themselves",
                ),
                has: ({ stayed }) => stayed,
              },
              {
                key: "undecided",
                words: words("своё дело не решено", "own case undecided"),
                has: ({ underCheck }) => underCheck,
              },
              {
                key: "chaired",
                words: words("председательствовали", "took the chair"),
                has: ({ chaired }) => chaired,
              },
            ],
            drawn: "stayed",
          }),
          layOut<Near>({
            key: "near",
            title: words(
              "О ком решали близкие им",
              "Decided on by those near to them",
            ),
            rowsAre: words("Что общего", "What is shared"),
            unit: words(
              "случаев: участник и тот, о ком решали",
              "cases of a decider and whom they decided on",
            ),
            note: words(
              "Число открывает тех, о ком решали.",
              "A count opens those who were decided on.",
            ),
            units: near,
            arePairs: true,
            rowsOf: ({ tie }) => [tie],
            named: namedAmong(ties),
            order: ties.map(({ code }) => code),
            columns: [
              {
                key: "judges",
                words: words("участников решений", "deciders"),
                value: (own) => new Set(own.map(({ judge }) => judge)).size,
              },
              {
                key: "together",
                words: words("заведомо в одно время", "surely at one time"),
                has: ({ together }) => together,
              },
            ],
          }),
        ],
        statistics: [
          countOf(
            "stayed",
            words(
              "участников, о которых сказано, что они оставались",
              "deciders told to have stayed",
            ),
            units.filter(({ stayed }) => stayed),
            units.length,
          ),
        ],
        counter: [
          countOf(
            "unattested",
            words(
              "решений, при которых ничьё присутствие не засвидетельствовано",
              "decisions at which nobody's presence is attested",
            ),
            unattested,
            sittings.length,
          ),
        ],
      };
    },
  },
};
