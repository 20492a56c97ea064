import { describe, expect, it } from "vitest";

import { judgeLine } from "../../../server/search/list/judge-line.ts";
import { nameOfLine } from "../../../server/search/list/name-of-line.ts";
import { askedWords, rank } from "../../../server/search/names/rank.ts";

describe("the name in a line of a list", () => {
  it.each([
    ["1. Порублёв И. Г., 1905 г. р.", "Порублёв И. Г."],
    ["12) Иванов Пётр Ильич — секретарь РК", "Иванов Пётр Ильич"],
    ["№ 3 Иванов", "Иванов"],
    ["Иванов, Пётр Ильич", "Иванов Пётр Ильич"],
    ["Иванов Пётр Ильич, член ВКП(б)", "Иванов Пётр Ильич"],
    ["Сенарская (Кузнецова) А. П.", "Сенарская (Кузнецова) А. П."],
    ["Иванов П. И. (1910)", "Иванов П. И."],
    ["Иванов\tсекретарь\t1943", "Иванов"],
    ["Петров-Водкин К. С.", "Петров-Водкин К. С."],
    ["  ", ""],
  ])("%s: %s", (line, name) => {
    expect(nameOfLine(line)).toBe(name);
  });
});

const judge = (line: string, ...people: readonly string[]) => {
  const { verdict, doubts } = judgeLine(
    rank(
      askedWords(line),
      people.map((full, at) => ({
        id: `person/${String(at)}`,
        name: full,
        degree: 1,
        sort: full,
        forms: [
          { id: `f${String(at)}`, full, kind: "OFFICIAL", field: "name" },
        ],
      })),
    ),
  );
  return [verdict, ...doubts].join(" ");
};

describe("a line of a list", () => {
  it.each([
    ["Иванов Пётр Ильич", ["Иванов Пётр Ильич"], "SURE"],
    ["Иванову П. И.", ["Иванов Пётр Ильич"], "SURE"],
    [
      "Иванов П. И.",
      ["Иванов Пётр Ильич", "Иванов Павел Игнатович"],
      "DOUBTFUL SEVERAL",
    ],
    [
      "Иванов Пётр Ильич",
      ["Иванов Пётр Ильич", "Иванов Павел Игнатович"],
      "SURE",
    ],
    [
      "Иванов Пётр Ильич",
      ["Иванов Пётр Ильич", "Иванов П. И."],
      "DOUBTFUL SEVERAL",
    ],
    ["Иванов", ["Иванов Пётр Ильич"], "DOUBTFUL PART_OF_NAME"],
    ["Пётр Ильич", ["Иванов Пётр Ильич"], "DOUBTFUL PART_OF_NAME"],
    ["Иванов П.", ["Иванов Пётр Ильич"], "DOUBTFUL ONE_INITIAL"],
    ["Иванов Пётр Ильич", ["Иванов"], "DOUBTFUL SILENT"],
    ["Сенарский П. И.", ["Сенарская П. И."], "DOUBTFUL OTHER_GENDER"],
    ["Иванов Пётр Кузьмич", ["Иванов Пётр Ильич"], "DOUBTFUL DIFFERS"],
    ["Порублёв И. Г.", ["Пороблёв И. Г."], "DOUBTFUL MISSPELT"],
    ["Порублёв И. Г.", ["Порублёв И. Г.", "Пороблёв И. Г."], "SURE"],
    ["Сидоров Сидор Сидорович", ["Иванов Пётр Ильич"], "UNKNOWN"],
    ["", ["Иванов Пётр Ильич"], "UNKNOWN"],
  ])("%s against %j is %s", (line, people, told) => {
    expect(judge(line, ...people)).toBe(told);
  });
});
