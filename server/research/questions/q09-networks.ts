import { labelled } from "../../factoid/kinds/declaration.ts";
import { firstOfEach, groupBy } from "../../reading/group-by.ts";
import { joiningPoints, type Pair, partsOf } from "../components.ts";
import type { Facts, Told } from "../facts.ts";
import { countOf, layOut, numberOf, type Unit } from "../lay-out.ts";
import { type Chosen, type Question, words } from "../question.ts";
import { namedAmong, namedThing, onIntervals, peopleUnit } from "./common.ts";

type Tied = Unit & {
  readonly network: string;
  /** What joins: a place, a body, somebody. */
  readonly through: readonly string[];
  readonly joins: boolean;
  readonly isInLargest: boolean;
  readonly alsoIn: ReadonlySet<string>;
};

const networks = [
  labelled("evacuation", "эвакуация", "evacuation"),
  labelled("assignment", "задания", "assignments"),
  labelled(
    "detachments",
    "отряды и подполье",
    "detachments and the underground",
  ),
];

const networkOf: Readonly<Record<string, string>> = {
  evacuation: "evacuation",
  assignment: "assignment",
  "partisan-service": "detachments",
  "underground-service": "detachments",
};

/** Values that say that somebody was not in the network. */
const absences = ["not-evacuated", "not-returned"];

/** Claims by which somebody is in a network. */
const belongingIn = (facts: Facts): readonly Told[] =>
  facts.told.filter(
    ({ isAffirmed, value }) => isAffirmed && !absences.includes(value),
  );

const tiesIn = (
  told: readonly Told[],
  { places }: Chosen,
): readonly { readonly told: Told; readonly id: string }[] =>
  told.flatMap((one) =>
    one.roles
      .filter(
        ({ id }) =>
          places !== "BODIES" || !/^(?:district|settlement)\//u.test(id),
      )
      .map(({ id }) => ({ told: one, id })),
  );

const pairsOf = (ties: ReturnType<typeof tiesIn>): readonly Pair[] =>
  ties.map(({ told, id }) => [told.person, id]);

const unitsIn = (facts: Facts, chosen: Chosen): readonly Tied[] => {
  const belonging = belongingIn(facts);
  const ties = tiesIn(belonging, chosen);
  const inNetworks = groupBy(belonging, ({ person }) => person);
  return networks.flatMap(({ code: network }) => {
    const own = ties.filter(({ told }) => networkOf[told.kind] === network);
    const pairs = pairsOf(own);
    const joining = joiningPoints(pairs);
    const largest = new Set(partsOf(pairs)[0] ?? []);
    const members = belonging.filter(({ kind }) => networkOf[kind] === network);
    return [...groupBy(members, ({ person }) => person)].map(([person]) => ({
      id: `${network} ${person}`,
      person,
      raion: facts.raionOf(person),
      behind: [person],
      network,
      through: own
        .filter(({ told }) => told.person === person)
        .map(({ id }) => id),
      joins: joining.has(person),
      isInLargest: largest.has(person),
      alsoIn: new Set(
        (inNetworks.get(person) ?? [])
          .map(({ kind }) => networkOf[kind] ?? "")
          .filter((one) => one !== network && one !== ""),
      ),
    }));
  });
};

/** Question 9. */
export const threeNetworks: Question = {
  number: 9,
  name: words(
    "Эвакуация, задания, отряды",
    "Evacuation, assignment, detachments",
  ),
  question: words(
    "Эвакуация, задания, отряды: три сети — кто с кем связан через них, и кто их соединяет?",
    "Evacuation, assignment, detachments: three networks, bridges?",
  ),
  counted: words(
    "Связи — как их записали дела: человек связан с местом эвакуации, с тем, кто дал задание, с отрядом или группой. Соединяющий — тот, без кого сеть распадается на большее число частей.",
    "Ties as the files record them: a person is tied to the place of evacuation, to whoever gave the assignment, to the detachment or group. Somebody joins when the network falls into more parts without them.",
  ),
  canSay: [
    words(
      "Кто, по делам, был через одно и то же место, орган или отряд связан с другими, и кто входит в две сети.",
      "Who, by the files, was joined to others through the same place, body or detachment, and who is in two networks.",
    ),
  ],
  cannotSay: [
    words(
      "Кто кого знал: общий отряд — не знакомство.",
      "Who knew whom: a shared detachment is no acquaintance.",
    ),
    words(
      "Каковы были сети на деле: тайные связи не записывались.",
      "What the networks really were: secret ties were not written down.",
    ),
  ],
  falsifier: [
    words(
      "Списки отрядов и эшелонов, по которым части сети сходятся в одну.",
      "Lists of detachments and trains by which parts of a network become one.",
    ),
  ],
  unit: words("человек в сетях", "people in the networks"),
  definitions: [
    {
      key: "places",
      words: words("Что связывает", "What ties"),
      described: words(
        "Считать ли связью и общее место, или только общий орган, отряд, человека.",
        "Whether a shared place counts as a tie, or only a shared body, detachment or person.",
      ),
      values: [
        labelled(
          "ALL",
          "места, органы, отряды, люди",
          "places, bodies, detachments, people",
        ),
        labelled(
          "BODIES",
          "только органы, отряды, люди",
          "bodies, detachments and people only",
        ),
      ],
    },
  ],
  kinds: Object.keys(networkOf),
  answer: {
    from: "cases",
    parts: [],
    told: Object.keys(networkOf),
    find: (facts, chosen) => {
      const units = unitsIn(facts, chosen);
      const ties = tiesIn(belongingIn(facts), chosen);
      const all = pairsOf(ties);
      const joining = joiningPoints(all);
      const people = firstOfEach(units, ({ person }) => person);
      const absent = new Set(
        facts.told
          .filter(
            ({ isAffirmed, value }) => isAffirmed && absences.includes(value),
          )
          .map(({ kind, person }) => `${networkOf[kind] ?? ""} ${person}`),
      );
      const through = units.flatMap((unit) =>
        unit.through.map((id) => ({ ...unit, id: `${unit.id} ${id}`, at: id })),
      );
      return {
        units,
        tables: [
          layOut<Tied>({
            key: "networks",
            title: words("Три сети", "The three networks"),
            rowsAre: words("Сеть", "Network"),
            unit: peopleUnit,
            note: onIntervals,
            units,
            rowsOf: ({ network }) => [network],
            named: namedAmong(networks),
            order: networks.map(({ code }) => code),
            columns: [
              {
                key: "through",
                words: words(
                  "через сколько мест, органов, людей",
                  "through how many places, bodies, people",
                ),
                value: (own) =>
                  new Set(own.flatMap((unit) => unit.through)).size,
              },
              {
                key: "largest",
                words: words("в самой большой части", "in the largest part"),
                has: ({ isInLargest }) => isInLargest,
              },
              {
                key: "joins",
                words: words("соединяют части", "join parts"),
                has: ({ joins }) => joins,
              },
              {
                key: "untied",
                words: words(
                  "не сказано, с кем и где",
                  "not told with whom or where",
                ),
                has: (unit) => unit.through.length === 0,
              },
              ...networks.map(({ code, labelRu, labelEn }) => ({
                key: `also-${code}`,
                words: words(`также: ${labelRu}`, `also: ${labelEn}`),
                has: ({ alsoIn }: Tied) => alsoIn.has(code),
              })),
            ],
            drawn: "largest",
          }),
          layOut({
            key: "through",
            title: words("Через что связаны", "What ties them"),
            rowsAre: words(
              "Место, орган, отряд, человек",
              "Place, body, detachment, person",
            ),
            unit: peopleUnit,
            units: through,
            rowsOf: ({ at }) => [at],
            named: namedThing(facts),
            columns: networks.map(({ code, labelRu, labelEn }) => ({
              key: code,
              words: words(labelRu, labelEn),
              has: ({ network }: Tied) => network === code,
            })),
            mostRows: 40,
          }),
        ],
        statistics: [
          numberOf(
            "parts",
            words(
              "частей, на которые распадаются три сети вместе",
              "parts into which the three networks together fall",
            ),
            partsOf(all).length,
          ),
          countOf(
            "two",
            words(
              "человек, входящих в две сети или в три",
              "people in two networks or three",
            ),
            people.filter(({ alsoIn }) => alsoIn.size > 0),
            people.length,
          ),
          countOf(
            "bridges",
            words(
              "человек, соединяющих части трёх сетей вместе",
              "people who join parts of the three networks together",
            ),
            people.filter(({ person }) => joining.has(person)),
            people.length,
          ),
        ],
        counter: [
          countOf(
            "untied",
            words(
              "человек, о которых не сказано, с кем и где",
              "people of whom it is not told with whom or where",
            ),
            units.filter((unit) => unit.through.length === 0),
            units.length,
          ),
          countOf(
            "absent",
            words(
              "человек в сетях, о которых сказано и обратное: не эвакуировался, в отряд не вернулся",
              "people in the networks of whom the contrary is told, too: did not evacuate, did not return to the detachment",
            ),
            units.filter(({ id }) => absent.has(id)),
            units.length,
          ),
        ],
      };
    },
  },
};
