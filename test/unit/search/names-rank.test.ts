import { describe, expect, it } from "vitest";

import {
  askedWords,
  type Candidate,
  rank,
  reasonsOf,
} from "../../../server/search/names/rank.ts";

const person = (id: string, full: string, degree = 0): Candidate => ({
  id: `person/${id}`,
  name: full,
  degree,
  sort: `${full} ${id}`,
  forms: [{ id: `name/${id}`, full, kind: "OFFICIAL", field: "name" }],
});

const found = (asked: string, ...candidates: readonly Candidate[]) =>
  rank(askedWords(asked), candidates).map(({ candidate }) => candidate.id);

describe("the order of answers", () => {
  it("sets initials that fit before a family name alone, and leaves out those that do not", () => {
    const ids = found(
      "Ситников Д. И.",
      person("alone", "Ситников"),
      person("other", "Ситников Пётр Ильич"),
      person("fits", "Ситников Дорофей Ильич"),
    );
    expect(ids).toEqual(["person/fits", "person/alone"]);
  });

  it("finds with a wrong patronymic, behind whoever bears the right one", () => {
    expect(
      found(
        "Ситников Дорофей Ильич",
        person("wrong", "Ситников Дорофей Петрович"),
        person("right", "Ситников Дорофей Ильич"),
      ),
    ).toEqual(["person/right", "person/wrong"]);
  });

  it("sets a sister before her brother when she is asked for, and the other way round", () => {
    const both = [
      person("brother", "Журавкин А. С."),
      person("sister", "Журавкина А. С."),
    ];
    expect(found("Журавкина А. С.", ...both)[0]).toBe("person/sister");
    expect(found("Журавкин А. С.", ...both)[0]).toBe("person/brother");
  });

  it("orders namesakes by their ties, then by name and id", () => {
    const namesakes = [
      person("b", "Лукашов Иван", 1),
      person("a", "Лукашов Иван", 1),
      person("c", "Лукашов Иван", 7),
    ];
    expect(found("Лукашов Иван", ...namesakes)).toEqual([
      "person/c",
      "person/a",
      "person/b",
    ]);
  });

  it("lets no second family name pass for a given name", () => {
    expect(found("Селезнёв Сенарская", person("s", "Сенарская"))).toEqual([]);
  });

  it("does not take an initial for a family name beside a longer word", () => {
    expect(found("С. Г. Кожухарев", person("x", "Галушин С. С."))).toEqual([]);
    expect(
      found("Семён Григорьевич Кожухарёв", person("x", "Семёнов Г. А.")),
    ).toEqual([]);
  });

  it("does not answer with another name", () => {
    expect(found("Зимин", person("x", "Кравцов Иван"))).toEqual([]);
    expect(found("Зимин Пётр", person("x", "Зимин Иван"))).toEqual([]);
  });

  it("looks at what we call a person where a form is silent on the given name", () => {
    const silent: Candidate = {
      ...person("x", "Зимин Иван Петрович"),
      forms: [
        { id: "name/1", full: "т. Зимин", kind: "AS_WRITTEN", field: "name" },
      ],
    };
    expect(found("Зимин Иван", silent)).toEqual(["person/x"]);
    expect(found("Зимин Фёдор", silent)).toEqual([]);
  });
});

describe("the reasons of an answer", () => {
  const ways = (asked: string, full: string) => {
    const [first] = rank(askedWords(asked), [person("x", full)]);
    return (first === undefined ? [] : reasonsOf(first))[0]?.ways.map(
      ({ part, kind }) => `${part} ${kind}`,
    );
  };

  it.each([
    ["Зимин", "Зимин Иван", ["FAMILY EXACT"]],
    [
      "Иван Зимин",
      "Зимин Иван",
      ["FAMILY EXACT", "GIVEN EXACT", "WHOLE ORDER"],
    ],
    ["Зимину И.", "Зимин Иван", ["FAMILY DECLINED", "GIVEN INITIALS"]],
    ["Zimin", "Зимин", ["FAMILY ROMANIZED"]],
    ["Зимина Анна", "Зимин А. П.", ["FAMILY FEMININE", "GIVEN INITIALS"]],
    ["Зинин", "Зимин", ["FAMILY MISSPELT"]],
  ])("tell word by word how %s meets %s", (asked, full, told) => {
    expect(ways(asked, full)).toEqual(told);
  });
});
