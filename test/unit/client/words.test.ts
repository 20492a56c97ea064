import { describe, expect, test } from "vitest";

import en from "../../../client/i18n/en.json" with { type: "json" };
import ru from "../../../client/i18n/ru.json" with { type: "json" };

type Words = { readonly [key: string]: string | Words };

const flatten = (
  words: Words,
  path = "",
): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] as const]
      : flatten(value, `${path}${key}.`),
  );

const withoutPlural = (key: string) =>
  key.replace(/_(one|few|many|other)$/u, "");

const keysOf = (words: Words) => [
  ...new Set(flatten(words).map(([key]) => withoutPlural(key))),
];

describe("the words of the page", () => {
  test("are all there in both languages", () => {
    expect(keysOf(en).toSorted()).toEqual(keysOf(ru).toSorted());
  });

  test("have the plurals that Russian needs", () => {
    const keys = flatten(ru).map(([key]) => key);
    const counted = keys.filter((key) => key.endsWith("_one"));
    const missing = counted.flatMap((key) =>
      ["few", "many", "other"]
        .map((plural) => `${withoutPlural(key)}_${plural}`)
        .filter((wanted) => !keys.includes(wanted)),
    );
    expect(missing).toEqual([]);
  });

  test("are the field's, never the database's", () => {
    const foreign = /\b(nodes?|edges?|items?|null|record)\b/iu;
    const offending = flatten(en).filter(
      ([key, words]) =>
        // A record that the speaker signed is a kind of document; files record ties.
        !["mediation.SIGNED_RECORD", "network.asRecorded"].includes(key) &&
        foreign.test(words),
    );
    expect(offending).toEqual([]);
    expect(
      flatten(ru).filter(([, words]) =>
        /узел|узлы|ребро|ячейк|досье|донос/iu.test(words),
      ),
    ).toEqual([]);
  });
});
