import { firstOfEach, groupBy } from "../../reading/group-by.ts";
import type { Facts } from "../facts.ts";
import { countOf, layOut } from "../lay-out.ts";
import { type Chosen, type Question, words } from "../question.ts";
import { terminalFates } from "./card.ts";
import {
  instanceDefinition,
  isBy,
  isOf,
  isSettled,
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
} from "./common.ts";

type WithGrounds = ToldUnit & { readonly grounds: ReadonlySet<string> };

/** Which fates a ground of the decision speaks of. */
const fatesOfGround: Readonly<Record<string, readonly string[]>> = {
  "card-destroyed": ["burned", "torn"],
  "card-lost": ["lost", "taken"],
  "card-surrendered": ["surrendered", "taken"],
};

/** The grounds of what was decided of each person by the instance asked for. */
const groundsIn = (
  facts: Facts,
  { instance }: Chosen,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const decided = groupBy(
    facts.decisions.filter(isSettled).filter(isOf(instance)),
    ({ step }) => step.person,
  );
  return new Map(
    [...decided].map(([person, own]) => [
      person,
      new Set(own.flatMap(({ values }) => values.GROUND)),
    ]),
  );
};

const unitsIn = (facts: Facts, chosen: Chosen): readonly WithGrounds[] => {
  const grounds = groundsIn(facts, chosen);
  return toldUnits(
    facts.told.filter(isBy(chosen["voice"])),
    outcomesOf(facts, chosen["instance"]),
  ).map((unit) => ({
    ...unit,
    grounds: grounds.get(unit.person) ?? new Set(),
  }));
};

/** The fates that anybody tells of each person's card. */
const fatesIn = ({ told }: Facts): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [
      ...groupBy(
        told.filter((one) => one.isAffirmed && isStated(one)),
        ({ person }) => person,
      ),
    ].map(([person, own]) => [person, new Set(own.map(({ value }) => value))]),
  );

/** Everybody the ground of whose decision names a fate of the card, and whether no claim tells of it. */
const namedByGrounds = (facts: Facts, chosen: Chosen) => {
  const of = outcomesOf(facts, chosen["instance"]);
  const told = fatesIn(facts);
  return [...groundsIn(facts, chosen)].flatMap(([person, grounds]) => {
    const wanted = Object.entries(fatesOfGround).filter(([ground]) =>
      grounds.has(ground),
    );
    const own = told.get(person) ?? new Set();
    return wanted.length === 0
      ? []
      : [
          {
            id: person,
            ...of(person),
            isUnsupported: wanted.some(
              ([, fates]) => !fates.some((fate) => own.has(fate)),
            ),
          },
        ];
  });
};

/** Question 6. */
export const cardFates: Question = {
  number: 6,
  name: words("Судьба партбилета", "The fate of the card"),
  question: words(
    "Что сталось с партбилетом — против оснований решений и их исходов?",
    "What happened to the card, against grounds and outcomes?",
  ),
  counted: words(
    "Человек считается в каждой судьбе билета, о которой сказано: закопанный билет мог быть потом сожжён.",
    "A person is counted with every fate that is told of the card: one that was buried can have been burned later.",
  ),
  canSay: [
    words(
      "Какие судьбы билета рассказаны, с чьих слов, и чем кончались дела таких людей.",
      "Which fates of cards are told, by whose word, and how the cases of such people ended.",
    ),
    words(
      "Называет ли основание решения то, что рассказано о билете.",
      "Whether the ground of a decision names what is told of the card.",
    ),
  ],
  cannotSay: [
    words(
      "Что на деле стало с билетом: часто это знал один человек.",
      "What really became of a card: often one person alone knew.",
    ),
    words(
      "Почему решено так: судьба билета и остальное вменявшееся идут вместе.",
      "Why it was decided so: the fate of the card goes together with all else that was alleged.",
    ),
  ],
  falsifier: [
    words(
      "Найденный билет или учётная карточка с отметкой о нём; разные рассказы о последней судьбе одного билета.",
      "A card that was found, or a registration card with a note of it; different stories of the last fate of one card.",
    ),
  ],
  unit: words(
    "человек с рассказанной судьбой билета",
    "people with a fate of the card told",
  ),
  definitions: [voiceDefinition, instanceDefinition],
  kinds: ["card-fate", "ground", "penalty", "registration"],
  answer: {
    from: "cases",
    parts: [],
    told: ["card-fate"],
    find: (facts, chosen) => {
      const units = unitsIn(facts, chosen);
      const people = firstOfEach(units, ({ person }) => person);
      const told = fatesIn(facts);
      const named = namedByGrounds(facts, chosen);
      const silent = silentUnits(
        facts.told.filter(isBy(chosen["voice"])),
        outcomesOf(facts, chosen["instance"]),
      );
      const table = {
        rowsAre: words("Судьба билета", "Fate of the card"),
        unit: peopleUnit,
        units,
        rowsOf: ({ value }: WithGrounds) => [value],
        named: namedValue("card-fate"),
        note: onIntervals,
      };
      const grounds = [...new Set(units.flatMap((one) => [...one.grounds]))];
      const byGround = grounds
        .map((ground) => ({
          ground,
          count: units.filter((unit) => unit.grounds.has(ground)).length,
        }))
        .toSorted(
          (one, other) =>
            other.count - one.count || (one.ground < other.ground ? -1 : 1),
        );
      return {
        units: people,
        tables: [
          layOut<WithGrounds>({
            ...table,
            key: "outcomes",
            title: words(
              "Судьба билета и исход",
              "Fate of the card and outcome",
            ),
            columns: [...outcomeColumns(units), undecidedColumn],
            drawn: "expelled",
          }),
          layOut<WithGrounds>({
            ...table,
            key: "grounds",
            title: words(
              "Судьба билета и основания решения",
              "Fate of the card and grounds of the decision",
            ),
            columns: byGround.slice(0, 8).map(({ ground }) => ({
              key: ground,
              words: namedValue("ground")(ground).words,
              has: (unit) => unit.grounds.has(ground),
            })),
          }),
        ],
        statistics: [],
        counter: [
          countOf(
            "silent",
            words(
              "человек, о билете которых в бумаге прямо не сказано: в таблицах их нет",
              "people of whose card the paper does not say: they are not in the tables",
            ),
            silent,
            people.length + silent.length,
          ),
          countOf(
            "rival",
            words(
              "человек, о билете которых рассказаны две разные последние судьбы",
              "people of whose card two different last fates are told",
            ),
            people.filter(
              ({ person }) =>
                terminalFates.filter((fate) => told.get(person)?.has(fate))
                  .length > 1,
            ),
            people.length,
          ),
          countOf(
            "unsupported",
            words(
              "человек, у которых основание называет судьбу билета, а сведений о ней нет",
              "people whose ground names a fate of the card of which no claim tells",
            ),
            named.filter(({ isUnsupported }) => isUnsupported),
            named.length,
          ),
        ],
      };
    },
  },
};
