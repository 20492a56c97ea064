import { expect, test } from "vitest";

import { shortTitle } from "../../../client/ui/short-title.ts";

test("a long title is cut at a word, without what stands in brackets", () => {
  expect(
    shortTitle(
      "Первые. Наброски к портретам (о первых секретарях крайкома) на Кубани",
    ),
  ).toBe("Первые. Наброски к портретам на Кубани");
  expect(
    shortTitle("Материалы контрольного дела М. А. Александрова в производстве"),
  ).toBe("Материалы контрольного дела М. А…");
});

test("a web page without a title is named by its site", () => {
  expect(
    shortTitle("ki-news.ru/history/bitva-za-krasnodar-pochemu-datu-nachala"),
  ).toBe("ki-news.ru/…");
});
