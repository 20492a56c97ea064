import { firstOfEach, groupBy } from "../../reading/group-by.ts";
import { countOf, layOut } from "../lay-out.ts";
import { type Question, words } from "../question.ts";
import {
  instanceDefinition,
  isBy,
  isStated,
  namedValue,
  onIntervals,
  outcomeColumns,
  outcomesOf,
  peopleUnit,
  silentUnits,
  type ToldUnit,
  toldUnits,
  undecidedColumn,
  voiceDefinition,
  voiceOf,
} from "./common.ts";

type Reasoned = ToldUnit & { readonly voices: ReadonlySet<string> };

/** Question 13. */
export const reasons: Question = {
  number: 13,
  name: words("Почему остались", "Why they stayed"),
  question: words("Почему они остались?", "Why did they stay?"),
  counted: words(
    "Человек считается с каждой причиной, о которой сказано; «оставлен по заданию» — не то же, что «остался».",
    "A person is counted with each reason that is told; left behind on assignment is not the same as stayed.",
  ),
  canSay: [
    words(
      "Какие причины названы, с чьих слов, и чем кончились дела тех, о ком они названы.",
      "Which reasons are told, by whose word, and how the cases of these people ended.",
    ),
  ],
  cannotSay: [
    words(
      "Какова была причина на деле: объяснительная пишется тем, кого проверяют, и тем, кто знает, что сочтут уважительным.",
      "What the reason really was: a statement is written by whoever is being checked and knows what will be held valid.",
    ),
    words(
      "Сколько оставшихся ничего не объяснили.",
      "How many of those who stayed explained nothing.",
    ),
  ],
  falsifier: [
    words(
      "Распоряжения об эвакуации и списки эвакуированных с днями; справки о болезни.",
      "Orders and lists of evacuation with their days; medical certificates.",
    ),
  ],
  unit: words("человек с названной причиной", "people with a reason told"),
  definitions: [voiceDefinition, instanceDefinition],
  kinds: ["reason-for-staying", "evacuation"],
  answer: {
    from: "cases",
    parts: [],
    told: ["reason-for-staying", "evacuation"],
    find: (facts, chosen) => {
      const ofReasons = facts.told.filter(
        ({ kind }) => kind === "reason-for-staying",
      );
      const told = ofReasons.filter(isBy(chosen["voice"]));
      const voices = groupBy(told, ({ person, value }) => `${person} ${value}`);
      const of = outcomesOf(facts, chosen["instance"]);
      const silent = silentUnits(told, of);
      const units = toldUnits(told, of).map((unit): Reasoned => ({
        ...unit,
        voices: new Set((voices.get(unit.id) ?? []).map(voiceOf)),
      }));
      const first = firstOfEach(units, ({ person }) => person);
      const evacuated = new Set(
        facts.told
          .filter(
            ({ kind, value, isAffirmed }) =>
              isAffirmed && kind === "evacuation" && value === "evacuated",
          )
          .map(({ person }) => person),
      );
      // Whoever is asked for, others may tell of the same people, and otherwise.
      const ofAnybody = groupBy(
        ofReasons.filter((one) => one.isAffirmed && isStated(one)),
        ({ person }) => person,
      );
      const isAlone = ({ person }: Reasoned): boolean =>
        (ofAnybody.get(person) ?? []).every((one) => voiceOf(one) === "SELF");
      const hasSeveral = ({ person }: Reasoned): boolean =>
        new Set((ofAnybody.get(person) ?? []).map(({ value }) => value)).size >
        1;
      const table = {
        rowsAre: words("Причина", "Reason"),
        unit: peopleUnit,
        units,
        rowsOf: ({ value }: Reasoned) => [value],
        named: namedValue("reason-for-staying"),
        note: onIntervals,
      };
      const by = (voice: string) => (unit: Reasoned) => unit.voices.has(voice);
      return {
        units: first,
        tables: [
          layOut<Reasoned>({
            ...table,
            key: "voices",
            title: words(
              "Причины и кто их называет",
              "Reasons, and who tells them",
            ),
            columns: [
              {
                key: "self",
                words: words("сам человек", "the person"),
                has: by("SELF"),
              },
              {
                key: "bodies",
                words: words("органы и инстанции", "organs and bodies"),
                has: by("BODIES"),
              },
              {
                key: "others",
                words: words("другие", "others"),
                has: by("OTHERS"),
              },
            ],
            drawn: "self",
          }),
          layOut<Reasoned>({
            ...table,
            key: "outcomes",
            title: words("Причины и исходы", "Reasons and outcomes"),
            columns: [...outcomeColumns(units), undecidedColumn],
            drawn: "expelled",
          }),
        ],
        statistics: [],
        counter: [
          countOf(
            "silent",
            words(
              "человек, о причине которых в бумаге прямо не сказано: в таблицах их нет",
              "people whose reason the paper does not say: they are not in the tables",
            ),
            silent,
            first.length + silent.length,
          ),
          countOf(
            "alone",
            words(
              "человек, о причине которых говорят только они сами",
              "people of whose reason only they themselves tell",
            ),
            first.filter(isAlone),
            first.length,
          ),
          countOf(
            "evacuated",
            words(
              "человек с причиной, о которых сказано и то, что они эвакуировались",
              "people with a reason of whom it is told, too, that they were evacuated",
            ),
            first.filter(({ person }) => evacuated.has(person)),
            first.length,
          ),
          countOf(
            "several",
            words(
              "человек, у которых названо несколько причин",
              "people of whom several reasons are told",
            ),
            first.filter(hasSeveral),
            first.length,
          ),
        ],
      };
    },
  },
};
