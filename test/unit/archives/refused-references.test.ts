import { describe, expect, it } from "vitest";

import { parseEvidence } from "../../../server/exchange/import/evidence-batch.ts";
import { EvidenceProblems } from "../../../server/exchange/import/evidence-problems.ts";

const reference = {
  archive: { ru: "ЦДНИКК", en: "CDCHKR" },
  fond: "1774-А",
  opis: "2",
  delo: "612",
  leaves: "4–6 об.",
};

/** A batch with one paper, whose reference is changed. */
const batch = (change: Readonly<Record<string, string>>) => ({
  layer: "user",
  sources: [
    {
      id: "source/paper",
      name: { ru: "Справка", en: "Certificate" },
      kind: "certificate",
      consulted: "ORIGINAL",
      reference: { ...reference, ...change },
    },
  ],
});

const refused = (change: Readonly<Record<string, string>>) => {
  try {
    parseEvidence(batch(change));
  } catch (error) {
    if (error instanceof EvidenceProblems) return error.problems;
    throw error;
  }
  return [];
};

describe("an import", () => {
  it("takes a reference as archives write it", () => {
    expect(refused({})).toEqual([]);
  });

  it.each([
    ["leaves", "0", "leaves start at 1"],
    ["leaves", "9–4", "the range runs backwards"],
    ["leaves", "двенадцать", "Leaf"],
    ["fond", "", "fond"],
    ["delo", "шесть", "Delo"],
    ["opis", "1–2", "Opis"],
  ])(
    "refuses a reference whose %s is %s, and names the source, the value and the rule",
    (part, value, rule) => {
      const [problem, ...more] = refused({ [part]: value });
      expect(more).toEqual([]);
      expect(problem?.subject).toBe("source/paper");
      expect(problem?.value).toContain(value);
      expect(problem?.rule).toContain(`reference.${part}`);
      expect(problem?.rule).toContain(rule);
    },
  );

  it("tells all that is wrong with it at once", () => {
    expect(refused({ leaves: "0, 9–4", delo: "шесть" }).length).toBe(3);
  });
});
