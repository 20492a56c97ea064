import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { byGrade, byGroup, byLevel } from "../../../client/graph/colouring.ts";
import { mergeAll } from "../../../client/graph/merge.ts";
import { part } from "./graph-parts.ts";

describe("colours by a measure", () => {
  test("are grades: more is never a lower one, and equals are in one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }),
        (values) => {
          const { numbers, meanings, isGraded } = byGrade(
            new Map(values.map((value, at) => [`person/${String(at)}`, value])),
          );
          expect(isGraded).toBe(true);
          expect(meanings.length).toBeLessThanOrEqual(5);
          values.forEach((value, at) => {
            const number = numbers.get(`person/${String(at)}`) ?? 0;
            const meaning = meanings[number - 1];
            if (meaning?.is !== "range") throw new Error("No such grade");
            expect(meaning.from).toBeLessThanOrEqual(value);
            expect(meaning.to).toBeGreaterThanOrEqual(value);
          });
          meanings.slice(1).forEach((meaning, at) => {
            const before = meanings[at];
            if (meaning.is !== "range" || before?.is !== "range")
              throw new Error("Not a range");
            expect(before.to).toBeLessThan(meaning.from);
          });
        },
      ),
    );
  });

  test("have about as many in each grade", () => {
    const { numbers } = byGrade(
      new Map(
        Array.from({ length: 100 }, (_, at) => [`person/${String(at)}`, at]),
      ),
    );
    const counts = [1, 2, 3, 4, 5].map(
      (grade) => [...numbers.values()].filter((one) => one === grade).length,
    );
    expect(counts).toEqual([20, 20, 20, 20, 20]);
  });
});

describe("colours by group", () => {
  test("number the largest first, and say what each number is", () => {
    const [small, large] = [
      { id: "group/a", name: "Абинский район" },
      { id: "group/b", name: "Брюховецкий район" },
    ];
    const { numbers, meanings } = byGroup(
      new Map([
        ["person/a", small],
        ["person/b", large],
        ["person/c", large],
      ]),
    );
    expect([...numbers]).toEqual([
      ["person/a", 2],
      ["person/b", 1],
      ["person/c", 1],
    ]);
    expect(meanings).toEqual([
      { is: "named", name: large.name },
      { is: "named", name: small.name },
    ]);
  });

  test("of levels begin at the top, and leave out whoever has none", () => {
    const graph = mergeAll([part(["a", "b", "c"], [])]);
    const levels = new Map([
      ["person/a", "PRIMARY"],
      ["person/b", "KRAIKOM"],
    ]);
    const things = new Map(
      [...graph.things].map(([id, thing]) => [
        id,
        { ...thing, level: levels.get(id) ?? null },
      ]),
    );
    const { numbers, meanings } = byLevel({ ...graph, things });
    expect([...numbers]).toEqual([
      ["person/a", 2],
      ["person/b", 1],
    ]);
    expect(meanings).toEqual([
      { is: "level", level: "KRAIKOM" },
      { is: "level", level: "PRIMARY" },
    ]);
  });
});
