import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { ContradictionEdge } from "../../../client/api/contradictions.documents.ts";
import {
  numbersIn,
  wholeSets,
} from "../../../client/features/contradictions/rival-sets.ts";

const edge = (subject: string, at: number): ContradictionEdge => ({
  cursor: `c${String(at)}`,
  node: {
    grade: "CERTAIN",
    rule: "RIVALS",
    state: "OPEN",
    independent: true,
    kind: { code: "birth", label: "birth" },
    subject: {
      __typename: "Person",
      id: subject,
      displayName: subject,
      constructed: false,
    },
    judgements: [],
    one: { id: `${String(at)}a` },
    other: { id: `${String(at)}b` },
  },
});

/** Pages through a list as the page does. */
const paged = (all: readonly ContradictionEdge[], size: number) => {
  const pages: string[][] = [];
  let from = 0;
  for (let turn = 0; turn <= all.length; turn += 1) {
    const edges = all.slice(from, from + size);
    const { pairs, next } = wholeSets(edges, from + size < all.length);
    pages.push(
      pairs.map(({ subject }) =>
        subject !== null && "id" in subject ? subject.id : "",
      ),
    );
    if (next === undefined) return pages;
    from = all.findIndex(({ cursor }) => cursor === next) + 1;
  }
  throw new Error("The list never ends");
};

describe("pages of contradictions", () => {
  test("leave the set that a page cuts through to the next page", () => {
    const list = ["a", "a", "b", "b", "b", "c"].map(edge);
    expect(paged(list, 4)).toEqual([
      ["a", "a"],
      ["b", "b", "b", "c"],
    ]);
  });

  test("show a set that is longer than a page as far as it goes, and say that it goes on", () => {
    const list = ["a", "a", "a"].map(edge);
    expect(wholeSets(list.slice(0, 2), true)).toMatchObject({
      goesOn: true,
      next: "c1",
    });
  });

  test("show every pair once and part no set that fits a page", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        (sizes, size) => {
          const list = sizes
            .flatMap((many, set) =>
              Array.from({ length: many }, () => `person/${String(set)}`),
            )
            .map(edge);
          const pages = paged(list, size);
          expect(pages.flat()).toHaveLength(list.length);
          sizes.forEach((many, set) => {
            const on = pages.filter((page) =>
              page.includes(`person/${String(set)}`),
            );
            if (many <= size) expect(on).toHaveLength(1);
          });
        },
      ),
    );
  });
});

test("the claims of a pair have the numbers that the page gives them, one that breaks a rule by itself its own", () => {
  const numbered = (one: string, other: string) =>
    numbersIn(["a", "b", "c"], { one: { id: one }, other: { id: other } });
  expect(numbered("a", "c")).toEqual([1, 3]);
  expect(numbered("b", "b")).toEqual([2]);
});
