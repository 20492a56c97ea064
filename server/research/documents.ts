import { z } from "zod";

import { term } from "../factoid/kinds/term.ts";
import { groupBy } from "../reading/group-by.ts";
import { countOf, layOut, numberOf, type Unit } from "./lay-out.ts";
import { type Found, words, wordsOf } from "./question.ts";
import { peopleUnit } from "./questions/common.ts";

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");

/** How many documents tell of each, and what each document tells of one. */
export const documentsRow = z.object({
  /** Person, documents, claims, claims that another contradicts. */
  lives: z.array(z.tuple([z.string(), z.int(), z.int(), z.int()])),
  /** Claim, kind, value, whether another contradicts it, capacity, source, the source's first day. */
  told: z.array(
    z.tuple([
      z.string(),
      z.string(),
      text,
      z.boolean(),
      text,
      z.string(),
      text,
    ]),
  ),
});

type Row = z.output<typeof documentsRow>;

type Names = {
  readonly raionOf: (person: string) => string | null;
  readonly nameOf: (id: string) => {
    readonly nameRu: string;
    readonly nameEn: string;
  };
};

type Life = Unit & { readonly documents: number; readonly contested: number };

const bands = [
  ["1", "1 документ", "1 document"],
  ["2", "2 документа", "2 documents"],
  ["3", "3–4 документа", "3–4 documents"],
  ["5", "5–9 документов", "5–9 documents"],
  ["10", "10 документов и более", "10 documents or more"],
] as const;

const bandOf = ({ documents }: Life): string =>
  bands.findLast(([least]) => documents >= Number(least))?.[0] ?? "1";

const spreadOf = ({ lives }: Row, { raionOf }: Names): Found => {
  const units = lives.map(([person, documents, , contested]): Life => ({
    id: person,
    person,
    raion: raionOf(person),
    behind: [person],
    documents,
    contested,
  }));
  return {
    units,
    tables: [
      layOut<Life>({
        key: "spread",
        title: words(
          "Сколькими документами рассказана жизнь",
          "How many documents tell a life",
        ),
        rowsAre: words("Документов", "Documents"),
        unit: peopleUnit,
        note: words(
          "Число открывает людей: выберите, чью жизнь читать по документам.",
          "A count opens people: choose whose life to read document by document.",
        ),
        units,
        rowsOf: (unit) => [bandOf(unit)],
        named: (code) => {
          const found = bands.find(([least]) => least === code);
          return { words: words(found?.[1] ?? code, found?.[2] ?? code) };
        },
        order: bands.map(([least]) => least),
        columns: [
          {
            key: "contested",
            words: words(
              "документы в чём-то расходятся",
              "documents disagree in something",
            ),
            has: ({ contested }) => contested > 0,
          },
        ],
        drawn: "contested",
      }),
    ],
    statistics: [
      countOf(
        "several",
        words(
          "человек, о которых говорят два документа и более",
          "people of whom two documents or more tell",
        ),
        units.filter(({ documents }) => documents > 1),
        units.length,
      ),
    ],
    counter: [
      countOf(
        "one",
        words(
          "человек, чью жизнь рассказывает один документ: сравнить не с чем",
          "people whose life one document tells: there is nothing to compare",
        ),
        units.filter(({ documents }) => documents === 1),
        units.length,
      ),
    ],
  };
};

type Claim = Unit & {
  readonly source: string;
  readonly kind: string;
  readonly value: string;
  readonly isContested: boolean;
  readonly isOwn: boolean;
  readonly isOnlyHere: boolean;
};

const readingOf = (
  person: string,
  { told }: Row,
  { raionOf, nameOf }: Names,
): Found => {
  const sourcesOf = groupBy(told, ([, kind]) => kind);
  const units = told.map(
    ([id, kind, value, isContested, capacity, source]): Claim => ({
      id,
      person,
      raion: raionOf(person),
      behind: [person],
      source,
      kind,
      value,
      isContested,
      isOwn: capacity === "SELF",
      isOnlyHere:
        new Set((sourcesOf.get(kind) ?? []).map((one) => one[5])).size === 1,
    }),
  );
  const days = new Map(told.map((one) => [one[5], one[6] || "9999"]));
  const unit = words("сведений", "claims");
  const columns = [
    {
      key: "contested",
      words: words("иначе в другом документе", "told otherwise elsewhere"),
      has: ({ isContested }: Claim) => isContested,
    },
    {
      key: "only",
      words: words("об этом говорит только он", "it alone tells of this"),
      has: ({ isOnlyHere }: Claim) => isOnlyHere,
    },
    {
      key: "own",
      words: words("со слов самого человека", "by the person's own word"),
      has: ({ isOwn }: Claim) => isOwn,
    },
  ];
  return {
    units,
    tables: [
      layOut<Claim>({
        key: "documents",
        title: words(
          "Жизнь по документам, ранние сначала",
          "The life by document, the earliest first",
        ),
        rowsAre: words("Документ", "Document"),
        unit,
        units,
        rowsOf: ({ source }) => [source],
        named: (id) => {
          const { nameRu, nameEn } = nameOf(id);
          return { words: words(nameRu, nameEn), entity: id };
        },
        order: [...days]
          .toSorted(([one, mine], [other, theirs]) =>
            mine === theirs ? (one < other ? -1 : 1) : mine < theirs ? -1 : 1,
          )
          .map(([id]) => id),
        columns: [
          {
            key: "kinds",
            words: words("о скольком говорит", "of how many things it tells"),
            value: (own) => new Set(own.map(({ kind }) => kind)).size,
          },
          ...columns,
        ],
        drawn: "contested",
      }),
      layOut<Claim>({
        key: "kinds",
        title: words("О чём говорят", "What is told"),
        rowsAre: words("О чём", "Of what"),
        unit,
        units,
        rowsOf: ({ kind }) => [kind],
        named: (kind) => ({ words: wordsOf(term("FACTOID_KIND", kind)) }),
        columns: [
          {
            key: "documents",
            words: words("документов", "documents"),
            value: (own) => new Set(own.map(({ source }) => source)).size,
          },
          {
            key: "values",
            words: words("разных ответов", "different answers"),
            value: (own) => new Set(own.map(({ value }) => value)).size,
          },
          ...columns,
        ],
      }),
    ],
    statistics: [
      numberOf(
        "documents",
        words("документов говорят о нём", "documents tell of this life"),
        days.size,
      ),
      countOf(
        "contested",
        words(
          "сведений, которым другой документ противоречит",
          "claims that another document contradicts",
        ),
        units.filter(({ isContested }) => isContested),
        units.length,
      ),
    ],
    counter: [
      countOf(
        "only",
        words(
          "сведений, о предмете которых говорит один документ",
          "claims of whose matter one document alone tells",
        ),
        units.filter(({ isOnlyHere }) => isOnlyHere),
        units.length,
      ),
    ],
  };
};

/** Question 8: one life in each document; without a person, how many documents tell of each. */
export const documentsFound = (
  person: string | undefined,
  row: Row,
  names: Names,
): Found =>
  person === undefined ? spreadOf(row, names) : readingOf(person, row, names);
