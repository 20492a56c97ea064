import { describe, expect, test } from "vitest";

import { gloss, glossary } from "../../../shared/glossary/glossary.ts";

const met = (text: string, language: "ru" | "en") =>
  gloss(text, language).flatMap(({ text: words, term }) =>
    term === undefined ? [] : [`${words}: ${term.code}`],
  );

describe("the words of the field", () => {
  test("are explained in both languages, each under a code of its own", () => {
    const codes = glossary.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const term of glossary)
      for (const { stems, meaning } of [term.ru, term.en]) {
        expect(stems.length).toBeGreaterThan(0);
        expect(meaning).toMatch(/[.)]$/u);
      }
  });

  test("are met in the forms that Russian gives them, the longer before the shorter", () => {
    expect(met("Решения бюро Кабехского райкома", "ru")).toEqual([
      "бюро: bureau",
      "райкома: raikom",
    ]);
    expect(met("в первичной парторганизации колхоза", "ru")).toEqual([
      "первичной парторганизации: primary",
    ]);
    expect(met("Сведения и отбор сведений", "ru")).toEqual([
      "Сведения: claim",
      "отбор: reading",
    ]);
  });

  test("are not met inside of other words", () => {
    expect(met("крайкомовский и подрайком, караул", "ru")).toEqual([]);
    expect(met("Claims under the reading", "en")).toEqual([
      "Claims: claim",
      "reading: reading",
    ]);
  });

  test("are not met in the mark that an invented name bears", () => {
    expect(met("Zheneteli (invented)", "en")).toEqual([]);
    expect(met("Zheneteli (invented): all people are invented", "en")).toEqual([
      "invented: constructed",
    ]);
    expect(met("Женетль (вымышл.)", "ru")).toEqual([]);
  });

  test("leave the text as it was", () => {
    const text = "Апелляция в крайком: дело № 5, «бюро райкома»";
    expect(
      gloss(text, "ru")
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });
});
