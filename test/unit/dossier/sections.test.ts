import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type PlacedClaim,
  sectionsOfCase,
  sectionsOfPerson,
} from "../../../server/dossier/sections.ts";

const placed = (id: string, more: Partial<PlacedClaim> = {}): PlacedClaim => ({
  id,
  kind: "card-fate",
  isOfSubject: true,
  step: null,
  rivals: [],
  ...more,
});

describe("a person's dossier", () => {
  it("has the groups of the vocabulary in their order, and last what tells of others", () => {
    const sections = sectionsOfPerson([
      placed("others", { isOfSubject: false }),
      placed("card"),
      placed("born", { kind: "birth" }),
      placed("unheard-of", { kind: "unheard-of" }),
    ]);
    expect(sections.map(({ key }) => key)).toEqual([
      "life",
      "card",
      "other",
      "of-others",
    ]);
  });

  it("puts rivals side by side, also through a third, and says how surely they disagree", () => {
    const [section] = sectionsOfPerson([
      placed("a", { rivals: [["b", "POSSIBLE"]] }),
      placed("c", { rivals: [["b", "CERTAIN"]] }),
      placed("alone"),
      placed("b", {
        rivals: [
          ["a", "POSSIBLE"],
          ["c", "CERTAIN"],
        ],
      }),
    ]);
    expect(section?.passages).toEqual([
      { grade: "CERTAIN", claims: ["a", "c", "b"] },
      { grade: null, claims: ["alone"] },
    ]);
  });

  it("does not call a claim contested by one that the reading left out", () => {
    const [section] = sectionsOfPerson([
      placed("a", { rivals: [["gone", "CERTAIN"]] }),
    ]);
    expect(section?.passages).toEqual([{ grade: null, claims: ["a"] }]);
  });
});

describe("a case's dossier", () => {
  it("goes step by step in the order of the steps; what is said elsewhere and disagrees stands beside", () => {
    const steps = ["second", "first"].map((id) => ({
      id: `event/${id}`,
      name: { ru: id, en: id },
    }));
    const sections = sectionsOfCase(
      [
        placed("early", { step: "event/first" }),
        placed("decided", {
          step: "event/second",
          rivals: [["memoir", "POSSIBLE"]],
        }),
        placed("whole", { step: "" }),
        placed("memoir", { rivals: [["decided", "POSSIBLE"]] }),
        placed("stray"),
      ],
      steps,
    );
    expect(sections.map(({ key, passages }) => [key, passages])).toEqual([
      ["case", [{ grade: null, claims: ["whole"] }]],
      ["event/second", [{ grade: "POSSIBLE", claims: ["decided", "memoir"] }]],
      ["event/first", [{ grade: null, claims: ["early"] }]],
      ["elsewhere", [{ grade: null, claims: ["stray"] }]],
    ]);
  });
});

const someClaims = fc
  .array(
    fc.record({
      kind: fc.constantFrom("card-fate", "birth", "penalty", "unknown-kind"),
      isOfSubject: fc.boolean(),
      rivals: fc.array(
        fc.tuple(
          fc.nat({ max: 9 }).map((number) => `c${String(number)}`),
          fc.constantFrom("CERTAIN" as const, "POSSIBLE" as const),
        ),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 10 },
  )
  .map((list) => list.map((one, index) => placed(`c${String(index)}`, one)));

describe("whatever is claimed", () => {
  it("every claim stands in a person's dossier once", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const ids = sectionsOfPerson(claims).flatMap(({ passages }) =>
          passages.flatMap((passage) => passage.claims),
        );
        expect(ids.toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
      }),
    );
  });
});
