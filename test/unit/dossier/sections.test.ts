import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type PlacedClaim,
  type PlacedRival,
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

const rival = (
  id: string,
  grade: PlacedRival["grade"],
  more: Partial<PlacedRival> = {},
): PlacedRival => ({ id, grade, rule: "RIVALS", isReconciled: false, ...more });

const alone = (...claims: string[]) => ({
  grade: null,
  rules: [],
  isReconciled: false,
  claims,
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
      placed("a", { rivals: [rival("b", "POSSIBLE")] }),
      placed("c", { rivals: [rival("b", "CERTAIN")] }),
      placed("alone"),
      placed("b", {
        rivals: [rival("a", "POSSIBLE"), rival("c", "CERTAIN")],
      }),
    ]);
    expect(section?.passages).toEqual([
      {
        grade: "CERTAIN",
        rules: ["RIVALS"],
        isReconciled: false,
        claims: ["a", "c", "b"],
      },
      alone("alone"),
    ]);
  });

  it("does not call a claim contested by one that the reading left out", () => {
    const [section] = sectionsOfPerson([
      placed("a", { rivals: [rival("gone", "CERTAIN")] }),
    ]);
    expect(section?.passages).toEqual([alone("a")]);
  });

  it("keeps those side by side whom historians have reconciled, and disputes none of them", () => {
    const both = { isReconciled: true };
    const [section] = sectionsOfPerson([
      placed("a", { rivals: [rival("b", "CERTAIN", both)] }),
      placed("b", { rivals: [rival("a", "CERTAIN", both)] }),
    ]);
    expect(section?.passages).toEqual([
      { grade: null, rules: [], isReconciled: true, claims: ["a", "b"] },
    ]);
  });

  it("marks a claim that breaks a rule by itself", () => {
    const [section] = sectionsOfPerson([
      placed("a", {
        rivals: [rival("a", "CERTAIN", { rule: "NKGB_BEFORE_IT_WAS" })],
      }),
    ]);
    expect(section?.passages).toEqual([
      {
        grade: "CERTAIN",
        rules: ["NKGB_BEFORE_IT_WAS"],
        isReconciled: false,
        claims: ["a"],
      },
    ]);
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
          rivals: [rival("memoir", "POSSIBLE")],
        }),
        placed("whole", { step: "" }),
        placed("memoir", { rivals: [rival("decided", "POSSIBLE")] }),
        placed("stray"),
      ],
      steps,
    );
    expect(sections.map(({ key, passages }) => [key, passages])).toEqual([
      ["case", [alone("whole")]],
      [
        "event/second",
        [
          {
            grade: "POSSIBLE",
            rules: ["RIVALS"],
            isReconciled: false,
            claims: ["decided", "memoir"],
          },
        ],
      ],
      ["event/first", [alone("early")]],
      ["elsewhere", [alone("stray")]],
    ]);
  });
});

const someClaims = fc
  .array(
    fc.record({
      kind: fc.constantFrom("card-fate", "birth", "penalty", "unknown-kind"),
      isOfSubject: fc.boolean(),
      rivals: fc.array(
        fc
          .tuple(
            fc.nat({ max: 9 }),
            fc.constantFrom("CERTAIN" as const, "POSSIBLE" as const),
            fc.boolean(),
          )
          .map(([number, grade, isReconciled]) =>
            rival(`c${String(number)}`, grade, { isReconciled }),
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
