import { describe, expect, test } from "vitest";

import type { FoundRow } from "../../../client/features/find/found-row.ts";
import {
  nextOrder,
  parseOrder,
  sortRows,
} from "../../../client/features/find/sort-rows.ts";
import { entityParams, kindOfId } from "../../../client/url/entity-address.ts";
import { parseFind, writeFindKind } from "../../../client/url/find-address.ts";

const row = (name: string, claims = 1): FoundRow => ({
  id: `person/${name}`,
  name,
  constructed: false,
  what: "PERSON",
  about: { kind: "none" },
  claims,
  why: [],
});

const names = (rows: readonly FoundRow[]) => rows.map(({ name }) => name);

describe("the table of findings", () => {
  test("keeps the order of the answer until a column is chosen", () => {
    const rows = [row("Сенарская"), row("Александров")];
    expect(sortRows(rows, undefined, "ru")).toBe(rows);
  });

  test("sorts Russian names with ё beside е", () => {
    const rows = [row("Журавлёв"), row("Ёлкин"), row("Еремеев"), row("Жук")];
    expect(names(sortRows(rows, parseOrder("name"), "ru"))).toEqual([
      "Ёлкин",
      "Еремеев",
      "Жук",
      "Журавлёв",
    ]);
  });

  test("sorts by the number of claims, the most first when asked", () => {
    const rows = [row("a", 2), row("b", 10), row("c", 1)];
    expect(names(sortRows(rows, parseOrder("-claims"), "en"))).toEqual([
      "b",
      "a",
      "c",
    ]);
  });

  test("turns a column up, down, and back", () => {
    expect(nextOrder(undefined, "name")).toBe("name");
    expect(nextOrder(parseOrder("name"), "name")).toBe("-name");
    expect(nextOrder(parseOrder("-name"), "name")).toBeUndefined();
  });
});

describe("the address of the page of findings", () => {
  test("takes an unknown kind for every kind", () => {
    expect(parseFind({ q: " сенар ", kind: "toString" })).toEqual({
      query: "сенар",
      kind: undefined,
    });
  });

  test("writes and reads kinds alike", () => {
    expect(parseFind({ kind: writeFindKind("SOURCE") }).kind).toBe("SOURCE");
  });
});

describe("the address of a card", () => {
  test("is the id itself", () => {
    expect(entityParams("person/aleksandrov-m-a")).toEqual({
      kind: "person",
      _splat: "aleksandrov-m-a",
    });
  });

  test("is none for what has no card", () => {
    expect(kindOfId("force/wehrmacht")).toBeUndefined();
    expect(kindOfId("persona/x")).toBeUndefined();
  });
});
