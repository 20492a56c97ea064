import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  toggleValue,
  toggleWithout,
} from "../../../client/features/find/people/choose-value.ts";
import { sortByKeys } from "../../../client/features/find/people/order-people.ts";
import {
  parseSavedSearches,
  withSaved,
} from "../../../client/features/find/saved/saved-searches.ts";
import { asCsv, asJson } from "../../../client/features/find/table-file.ts";
import { markWords } from "../../../client/features/find/words/mark-words.ts";
import {
  type Conditions,
  facetNames,
  noChoice,
  parsePeople,
  withChoice,
  writePeople,
} from "../../../client/url/people-address.ts";
import {
  filterOfChoice,
  filterOfSet,
} from "../../../client/url/people-filter.ts";
import {
  nextPeopleSort,
  parseColumns,
  parsePeopleSort,
  writeColumns,
} from "../../../client/url/people-table.ts";

const value = fc.string({ minLength: 1, maxLength: 12 }).map(
  (text) =>
    // Spaces at the ends of a part are not told apart.
    `v${text}v`,
);
const values = fc.uniqueArray(value, { maxLength: 3 });
const choice = fc
  .record({
    values,
    without: values,
    every: fc.boolean(),
    untold: fc.boolean(),
  })
  .map((made) => ({ ...made, values: made.untold ? [] : made.values }));
const conditions = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...facetNames), choice), {
    maxLength: 4,
    selector: ([facet]) => facet,
  })
  .map((all) =>
    all.reduce<Conditions>(
      (set, [facet, made]) => withChoice(set, facet, made),
      {},
    ),
  );

describe("whom an address asks for", () => {
  test("is read as it was written, whatever the values are", () => {
    fc.assert(
      fc.property(
        conditions,
        fc.array(conditions, { maxLength: 3 }),
        (first, more) => {
          const text = writePeople([first, ...more]);
          const { sets, ignored } = parsePeople(text);
          expect(ignored).toEqual([]);
          expect(sets).toEqual(text === undefined ? [{}] : [first, ...more]);
        },
      ),
    );
  });

  test("keeps what it understands and names the rest", () => {
    const { sets, ignored } = parsePeople(
      "penalty:expelled,shoe-size:43,not-penalty,no-registration",
    );
    expect(sets).toEqual([
      {
        PENALTY: { ...noChoice, values: ["expelled"] },
        REGISTRATION: { ...noChoice, untold: true },
      },
    ]);
    expect(ignored).toEqual(["shoe-size:43", "not-penalty"]);
  });

  test("becomes a filter: any or every value, none of others, nothing told, and alternatives", () => {
    const [first, second] = parsePeople(
      "penalty:expelled,penalty:reinstated,all-penalty,not-card-fate:burned,no-registration;contested:true",
    ).sets;
    expect(filterOfSet(first)).toEqual({
      and: [{ penalties: ["expelled"] }, { penalties: ["reinstated"] }],
      untold: ["REGISTRATION"],
      not: { or: [{ cardFates: ["burned"] }] },
    });
    expect(
      filterOfChoice(
        { sets: [first, second ?? {}] },
        { name: "Иванов", words: "сжёг" },
      ),
    ).toEqual({
      name: "Иванов",
      text: "сжёг",
      or: [filterOfSet(first), { contested: true }],
    });
    expect(filterOfChoice({ sets: [{}] }, { name: "", words: "" })).toEqual({});
  });

  test("takes a value or leaves it out, never both; whoever has one is not untold of", () => {
    const taken = toggleValue({ ...noChoice, untold: true }, "expelled");
    expect(taken).toEqual({ ...noChoice, values: ["expelled"] });
    const out = toggleWithout(taken, "expelled");
    expect(out).toEqual({ ...noChoice, without: ["expelled"] });
    expect(toggleWithout(out, "expelled")).toEqual(noChoice);
  });
});

describe("the table of people", () => {
  test("has the usual columns without a word in the address, others by name", () => {
    expect(writeColumns(parseColumns(undefined))).toBeUndefined();
    expect(parseColumns("gap,nonsense,district")).toEqual(["DISTRICT", "GAP"]);
    expect(writeColumns([])).toBe("none");
    expect(parseColumns("none")).toEqual([]);
  });

  test("sorts up, down, then as at the start again", () => {
    const start = parsePeopleSort(undefined, false);
    expect(start).toEqual({ by: "NAME", isDescending: false });
    expect(nextPeopleSort(start, "CARD_FATE")).toBe("card-fate");
    expect(
      nextPeopleSort(parsePeopleSort("card-fate", false), "CARD_FATE"),
    ).toBe("-card-fate");
    expect(
      nextPeopleSort(parsePeopleSort("-card-fate", false), "CARD_FATE"),
    ).toBeUndefined();
    expect(parsePeopleSort(undefined, true).by).toBe("MATCH");
  });

  test("puts those of whom nothing is told last, whichever way", () => {
    const keys = new Map([
      ["a", "ёлка"],
      ["c", "жук"],
    ]);
    const sorted = (isDescending: boolean) =>
      sortByKeys(["a", "b", "c"], keys, { by: "OFFICE", isDescending }, "RU");
    expect(sorted(false)).toEqual(["a", "c", "b"]);
    expect(sorted(true)).toEqual(["c", "a", "b"]);
  });
});

/** Reads CSV back, by the rules of RFC 4180. */
const cellsOf = (csv: string, separator: string): readonly string[][] => {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv.charAt(at);
    if (isQuoted && sign === '"' && csv.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === separator || sign === "\n")) {
      rows.at(-1)?.push(cell.replace(/\r$/u, ""));
      cell = "";
      if (sign === "\n") rows.push([]);
    } else cell += sign;
  }
  return rows.slice(0, -1);
};

describe("a saved table", () => {
  const columns = [
    { key: "a", label: "Имя" },
    { key: "b", label: "Должность" },
  ];

  test("opens in Cyrillic and holds no formula, whatever a name is", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme", maxLength: 20 }),
          fc.constantFrom("=1+1", "+7", "-5", "@x", "\tz", "\rz", '"q";,'),
        ),
        fc.constantFrom(";" as const, "," as const),
        (name, separator) => {
          const csv = asCsv(
            {
              title: "Люди",
              notes: [],
              columns,
              rows: [{ a: name, b: ["x", "y"] }],
            },
            separator,
          );
          expect(csv.startsWith("\uFEFF# Люди\r\nИмя")).toBe(true);
          const [, , row] = cellsOf(csv.slice(1), separator);
          const isFormula = /^[=+\-@\t\r]/u.test(name);
          expect(row?.[0]).toBe(
            isFormula ? `'${name}` : name.replace(/\r$/u, ""),
          );
          expect(row?.[1]).toBe("x | y");
        },
      ),
    );
  });

  test("keeps lists as lists in JSON", () => {
    const json: unknown = JSON.parse(
      asJson({
        title: "t",
        notes: ["n"],
        columns,
        rows: [{ a: "x", b: ["y"] }],
      }),
    );
    expect(json).toMatchObject({ notes: ["n"], rows: [{ a: "x", b: ["y"] }] });
  });
});

describe("words that were looked for", () => {
  const marked = (text: string, query: string) =>
    markWords(text, query)
      .filter(({ isMarked }) => isMarked)
      .map((stretch) => stretch.text);

  test("are marked in any form, as beginnings, with ё or without", () => {
    expect(marked("Партбилет сожжён в августе", "партбилетом сожжен")).toEqual([
      "Партбилет",
      "сожжён",
    ]);
    expect(marked("occupied by the troops", "occup")).toEqual(["occupied"]);
    expect(marked("а и в", "а и в")).toEqual([]);
  });

  test("leave the text as it is, letter for letter", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string(),
        (text, query) => {
          expect(
            markWords(text, query)
              .map((stretch) => stretch.text)
              .join(""),
          ).toBe(text);
        },
      ),
    );
  });
});

describe("saved searches", () => {
  test("pass over whatever is none, and keep a name once", () => {
    expect(parseSavedSearches("{")).toEqual([]);
    expect(
      parseSavedSearches(
        '[{"name":"a","address":"/?where=x"},{"name":"b","address":"https://elsewhere"},3]',
      ),
    ).toEqual([{ name: "a", address: "/?where=x" }]);
    const one = { name: "a", address: "/?q=1" };
    expect(withSaved([{ name: "a", address: "/?q=0" }], one)).toEqual([one]);
  });
});
