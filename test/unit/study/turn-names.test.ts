import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Masked } from "../../../shared/study/names/masked.ts";
import { namesLeft } from "../../../shared/study/names/names-left.ts";
import { turnFigure } from "../../../shared/study/names/turn-figure.ts";
import { turnerOf } from "../../../shared/study/names/turn-names.ts";

const person = (
  id: string,
  [family = "", given = "", patronymic = ""]: readonly string[],
  more: Partial<Masked> = {},
): Masked => ({
  id,
  isNear: true,
  forms: [{ family, given, patronymic }],
  shown: { cyrillic: `<${id}>`, latin: `[${id}]` },
  ...more,
});

const aleksandrov = person("A", ["Александров", "Михаил", "Андреевич"], {
  forms: [
    { family: "Александров", given: "М.", patronymic: "А." },
    { family: "Александров", given: "Михаил", patronymic: "Андреевич" },
    { family: "Aleksandrov", given: "M.", patronymic: "A." },
  ],
});
const senarskaya = person("S", ["Сенарская"]);
const ostapets = person("O", ["Остапец", "Никита", "Петрович"]);

const turn = turnerOf([aleksandrov, senarskaya, ostapets]);

describe("names that are not to be shown", () => {
  test("are turned in every case of a Russian name, with initials before or behind it, or written out", () => {
    for (const [given, expected] of [
      ["М. А. Александров вступил", "<A> вступил"],
      ["дело М.А. Александрова", "дело <A>"],
      ["Александрову М. А. отказано", "<A> отказано"],
      ["АЛЕКСАНДРОВЫМ", "<A>"],
      ["Михаил Андреевич Александров ушёл", "<A> ушёл"],
      ["Александрова Михаила Андреевича", "<A>"],
      ["выдал Сенарскую полиции; о Сенарской", "выдал <S> полиции; о <S>"],
      ["Остапца исключили, Остапцу отказали", "<O> исключили, <O> отказали"],
      ["Никите Петровичу", "<O>"],
      ["у Петровича", "у <O>"],
      ["О Сенарской. И Остапец, и М. Александров", "О <S>. И <O>, и <A>"],
      ["**Остапец** Н. П. (вымышл.)", "**<O> (вымышл.)"],
      ["Mr Aleksandrov's case; M. A. Aleksandrov", "Mr [A]'s case; [A]"],
    ])
      expect(turn(given ?? "")).toBe(expected);
  });

  test("stay where they are another word, another's patronymic, or a place", () => {
    for (const text of [
      "в Александровке и на Александровской улице",
      "Михаил остался; Никита Иванович ушёл",
      "александров посад",
      "person/aleksandrov",
      "Морозов",
    ])
      expect(turn(text)).toBe(text);
  });

  test("give way to N. N. where the name does not tell who is meant", () => {
    const father = person("F", ["Петренко", "Иван", "Кузьмич"]);
    const son = person("G", ["Петренко", "Пётр", "Иванович"]);
    const both = turnerOf([father, son]);
    expect(both("Петренко дома")).toBe("Н. Н. дома");
    expect(both("П. И. Петренко дома")).toBe("<G> дома");
    expect(both("Петренко С. Т. дома")).toBe("Н. Н. дома");
    expect(turn("С. Т. Александров")).toBe("Н. Н.");
  });

  test("of people the study is not about need a second part that agrees", () => {
    const far = turnerOf([
      person("K", ["Тульский", "Пётр", "Ильич"], { isNear: false }),
    ]);
    expect(far("в станице Тульской")).toBe("в станице Тульской");
    expect(far("П. И. Тульского")).toBe("<K>");
    expect(far("С. Тульского")).toBe("С. Тульского");
  });

  test("are told where they may be left: a given name alone, another's family name", () => {
    const people = [
      ostapets,
      person("K", ["Тульский", "Пётр", "Ильич"], { isNear: false }),
    ];
    const shown = {
      text: "Никита остался.\n\nВ Тульской.\nИ всё.",
      head: "Тульский",
      cited: [],
      notes: [{ number: 1, text: "Письмо Никиты.", ids: [] }],
      figures: [
        {
          id: "view/a",
          version: 1,
          name: "",
          opensAt: "",
          dataRevision: 1,
          by: "",
          at: "",
          content: JSON.stringify({ title: "Связи\nНикиты" }),
        },
      ],
    };
    const left = { kind: "NAME_LEFT", line: null, id: null };
    expect(namesLeft(shown, people)).toEqual([
      { ...left, line: 1, about: "Никита" },
      { ...left, line: 3, about: "Тульской" },
      { ...left, about: "Тульский" },
      { ...left, about: "Никиты" },
      { ...left, about: "Никиты", id: "view/a" },
    ]);
  });

  test("are turned though they are written with stress marks, soft hyphens or entities, or are a part of a double name", () => {
    for (const [given, expected] of [
      ["Сена\u0301рская ушла", "<S> ушла"],
      ["Сенар\u00adская ушла", "<S> ушла"],
      ["&#1057;енарская и Сенар&shy;ской", "<S> и <S>"],
      ["&Scy;енарская", "<S>"],
      ["Петрова-Сенарская ушла", "<S> ушла"],
      ["у Сенарской-Петровой", "у <S>"],
      ["&#1052;.&nbsp;А. Алекса\u0301ндров", "<A>"],
      ["М.\u00ad А. Алекса\u0301ндрова &amp; др.", "<A> &amp; др."],
    ])
      expect(turn(given ?? "")).toBe(expected);
    const double = turnerOf([person("D", ["Петров-Водкин", "Кузьма"])]);
    expect(double("Водкин и Петров-Водкин")).toBe("<D> и <D>");
    expect(turn("край й ёж Йод")).toBe("край й ёж Йод");
  });

  test("are turned in every string of a figure, from line to line of a label", () => {
    const at = { is: "text", x: 5, size: 13, fill: "ink" };
    const figure = {
      title: "Связи\nСенарской",
      drawing: {
        marks: [
          { ...at, y: 10, words: "Никита" },
          { ...at, y: 25, words: "Остапец" },
          { ...at, y: 80, words: "Сенарская" },
        ],
      },
      table: { rows: [["до\nСенарской"]] },
    };
    expect(JSON.parse(turnFigure(JSON.stringify(figure), turn))).toEqual({
      title: "Связи\n<S>",
      drawing: {
        marks: [
          { ...at, y: 10, words: "<O>" },
          { ...at, y: 80, words: "<S>" },
        ],
      },
      table: { rows: [["до\n<S>"]] },
    });
    expect(turnFigure("Сенарская", turn)).toBe("");
  });

  test("end a sentence with one full stop", () => {
    const initials = turnerOf([
      person("A", ["Александров"], {
        shown: { cyrillic: "М. А. А.", latin: "M. A. A." },
      }),
    ]);
    expect(initials("Исключили Александрова. Потом")).toBe(
      "Исключили М. А. А. Потом",
    );
  });

  test("are nowhere left, whatever stands around them", () => {
    const before = fc.constantFrom(" ", "«", "(", "\n", " тов. ", "**", "“");
    const name = fc.constantFrom(
      "Сенарская",
      "Сенарской",
      "СЕНАРСКУЮ",
      "Остапцем",
      "М. А. Александрову",
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(before, name, fc.constantFrom(" ", ".", ",", "»")), {
          maxLength: 8,
        }),
        (parts) => {
          const turned = turn(parts.flat().join(""));
          expect(turned).not.toMatch(/сенарск|остап|александров/iu);
        },
      ),
    );
  });
});
