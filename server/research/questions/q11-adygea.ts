import { labelled } from "../../factoid/kinds/declaration.ts";
import { wordsOfValue } from "../../re-registration/statistics/value-terms.ts";
import type { Facts } from "../facts.ts";
import {
  countOf,
  layOut,
  type Naming,
  numberOf,
  type Unit,
} from "../lay-out.ts";
import { type Chosen, type Question, words } from "../question.ts";
import {
  classesOf,
  decisionsUnit,
  isSettled,
  namedAmong,
  namedThing,
  onIntervals,
  outcomeColumns,
} from "./common.ts";

type Routed = Unit & {
  readonly classes: ReadonlySet<string>;
  readonly area: string;
  readonly instance: string;
  readonly fates: readonly string[];
  readonly fronts: readonly string[];
  readonly fonds: readonly string[];
};

/** Where a decision is of no oblast. */
const elsewhere = [
  labelled("krai", "районы края", "the krai's raions"),
  labelled("unknown", "район не известен", "raion not known"),
];

const isOblast = (area: string): boolean =>
  elsewhere.every(({ code }) => code !== area);

/** An oblast goes by its own name, so that an invented one is never taken for Adygea. */
const namedArea =
  (facts: Facts) =>
  (area: string): Naming =>
    !isOblast(area) ? namedAmong(elsewhere)(area) : namedThing(facts)(area);

const routedIn = (
  facts: Facts,
  { decisions: which }: Chosen,
): readonly Routed[] =>
  facts.decisions
    .filter(isSettled)
    .filter(
      ({ step }) =>
        which !== "DISTRICT_COMMITTEE" ||
        step.instance === "DISTRICT_COMMITTEE",
    )
    .map(({ step, values }) => {
      const [raion] = values.DISTRICT;
      const known = raion === undefined ? undefined : facts.raions.get(raion);
      return {
        id: step.id,
        person: step.person,
        raion: raion ?? null,
        behind: [step.id],
        classes: classesOf(values.OUTCOME),
        area: known === undefined ? "unknown" : (known.oblast?.id ?? "krai"),
        instance: step.instance ?? "",
        fates: values.FATE,
        fronts: known?.forces ?? [],
        fonds: facts.fondsOf(step.id),
      };
    });

/** Question 11. */
export const adygea: Question = {
  number: 11,
  name: words("Адыгея и районы края", "Adygea and the krai's raions"),
  question: words(
    "Адыгейская автономная область и районы края: различаются ли путь дел, фронт и архив?",
    "Adyghe AO against the krai's raions, by route, front and archive?",
  ),
  counted: words(
    "Дело относится к области, если к ней относился район, где оно началось. В Адыгее исключение утверждает обком, в крае — крайком; архивы и фонды у них разные. В вымышленном слое место области занимает вымышленная.",
    "A case is of the oblast when the raion in which it began was. In Adygea the obkom confirms an expulsion, elsewhere the kraikom; their archives and fonds differ. In the constructed layer an invented oblast stands in its place.",
  ),
  canSay: [
    words(
      "Чем различаются известные исходы, инстанции и фонды области и края.",
      "How known outcomes, instances and fonds of oblast and krai differ.",
    ),
  ],
  cannotSay: [
    words(
      "Что различие — в людях, а не в бумагах: у области свой архив, и дошло из него иное.",
      "That a difference is of the people, not of the papers: the oblast has an archive of its own, and other things came down from it.",
    ),
    words(
      "Национальная политика: дел области мало, и национальность названа не у всех.",
      "The policy towards nationalities: cases of the oblast are few, and nationality is not stated for all.",
    ),
  ],
  falsifier: [
    words(
      "Фонды обкома, прочитанные так же полно, как фонды крайкома.",
      "The obkom's fonds, read as fully as the kraikom's.",
    ),
  ],
  unit: decisionsUnit,
  definitions: [
    {
      key: "decisions",
      words: words("Какие решения", "Which decisions"),
      described: words(
        "Решения всех инстанций или только райкомов и горкомов.",
        "Decisions of all instances, or of the district committees alone.",
      ),
      values: [
        labelled(
          "DISTRICT_COMMITTEE",
          "райкомов, горкомов",
          "of district committees",
        ),
        labelled("ALL", "всех инстанций", "of all instances"),
      ],
    },
  ],
  kinds: ["penalty", "registration", "confirmation", "place-liberated"],
  answer: {
    from: "cases",
    parts: ["archives", "days"],
    told: [],
    find: (facts, chosen) => {
      const units = routedIn(facts, chosen);
      const all = routedIn(facts, { ...chosen, decisions: "ALL" });
      const table = { unit: decisionsUnit, units, note: onIntervals };
      const byArea = {
        rowsAre: words("Где", "Where"),
        rowsOf: ({ area }: Routed) => [area],
        named: namedArea(facts),
        order: [
          ...new Set(all.map(({ area }) => area).filter(isOblast)),
          ...elsewhere.map(({ code }) => code),
        ],
      };
      const instances = [
        ...new Set(all.map(({ instance }) => instance)),
      ].filter((one) => one !== "");
      const inArea = (area: string) => (unit: Routed) => unit.area === area;
      const inOblast = ({ area }: Routed) => isOblast(area);
      const areaColumns = [
        {
          key: "oblast",
          words: words("области", "of the oblast"),
          has: inOblast,
        },
        {
          key: "krai",
          words: words("районов края", "of the krai's raions"),
          has: inArea("krai"),
        },
      ];
      const oblast = new Set(units.filter(inOblast).map(({ raion }) => raion));
      return {
        units,
        tables: [
          layOut<Routed>({
            ...table,
            ...byArea,
            key: "outcomes",
            title: words("Исходы", "Outcomes"),
            columns: outcomeColumns(units),
            drawn: "expelled",
          }),
          layOut<Routed>({
            ...table,
            ...byArea,
            units: all,
            key: "route",
            title: words(
              "Путь: решения всех инстанций",
              "Route: decisions of all instances",
            ),
            columns: instances.map((instance) => {
              const { labelRu, labelEn } = wordsOfValue(
                { dimension: "INSTANCE", code: instance },
                facts.thing,
              );
              return {
                key: instance,
                words: words(labelRu, labelEn),
                has: (unit) => unit.instance === instance,
              };
            }),
          }),
          layOut<Routed>({
            ...table,
            key: "fronts",
            title: words("Кто освободил район", "Who liberated the raion"),
            rowsAre: words(
              "Войска, по сведениям",
              "Forces, as claims name them",
            ),
            rowsOf: ({ fronts }) => (fronts.length === 0 ? [""] : fronts),
            named: (code) => {
              const [ru = "", en = ""] = code.split("\n");
              return {
                words:
                  code === ""
                    ? words("не названы", "not named")
                    : words(ru, en || ru),
              };
            },
            columns: [...areaColumns, ...outcomeColumns(units)],
          }),
          layOut<Routed>({
            ...table,
            key: "archives",
            title: words(
              "Фонды, из которых известны решения",
              "Fonds from which decisions are known",
            ),
            rowsAre: words("Фонд", "Fond"),
            rowsOf: ({ fonds }) => (fonds.length === 0 ? [""] : fonds),
            named: (id) =>
              id === ""
                ? { words: words("фонд не назван", "fond not named") }
                : { words: namedThing(facts)(id).words },
            columns: areaColumns,
          }),
        ],
        statistics: [
          numberOf(
            "oblast",
            words(
              "районов области, из которых известны решения",
              "raions of the oblast from which decisions are known",
            ),
            oblast.size,
            units.filter(inOblast),
          ),
        ],
        counter: [
          countOf(
            "unknown",
            words(
              "решений, чей район не известен",
              "decisions whose raion is not known",
            ),
            units.filter(inArea("unknown")),
            units.length,
          ),
          countOf(
            "fondless",
            words(
              "решений, известных не из фонда",
              "decisions known from no fond",
            ),
            units.filter(({ fonds }) => fonds.length === 0),
            units.length,
          ),
        ],
      };
    },
  },
};
