import { expect, test } from "vitest";

import { readAuthor } from "../../../server/source/citing/author.ts";
import { chicagoPages } from "../../../server/source/citing/page-range.ts";

test.each([
  ["Jones J. W.", "Jones", "J. W."],
  ["В. Я. Хавроничев", "Хавроничев", "В. Я."],
  ["В.Я. Хавроничев", "Хавроничев", "В. Я."],
  ["Салошенко В.", "Салошенко", "В."],
  ["Виктор Салошенко", "Салошенко", "Виктор"],
  ["Edward Cohn", "Cohn", "Edward"],
  ["Аврамова Елена Викторовна", "Аврамова", "Елена Викторовна"],
  ["Ludwig van Beethoven", "van Beethoven", "Ludwig"],
  ["Иванов, Пётр", "Иванов", "Пётр"],
  ["Иванцов", "Иванцов", ""],
])("%s is %s, %s", (signed, family, given) => {
  expect(readAuthor(signed)).toEqual({ kind: "person", family, given });
});

test("a body's name is not turned round", () => {
  expect(readAuthor("Российская книжная палата")).toEqual({
    kind: "whole",
    name: "Российская книжная палата",
  });
});

// The table of the Chicago Manual of Style, 9.61.
test.each(
  "3–10 71–72 96–117 100–104 1100–1113 101–8 808–33 1103–4 321–28 498–532 1087–89 1496–500 11564–615 12991–3001".split(
    " ",
  ),
)("pages %s", (short) => {
  const [first = "", last = ""] = short.split("–");
  const full = first.slice(0, Math.max(0, first.length - last.length)) + last;
  expect(chicagoPages(`${first}-${full}`)).toBe(short);
});
