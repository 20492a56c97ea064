import { describe, expect, it } from "vitest";

import { checkEvidence } from "../../../server/exchange/import/check-evidence.ts";
import {
  type EvidenceInput,
  parseEvidence,
} from "../../../server/exchange/import/evidence-batch.ts";
import { EvidenceProblems } from "../../../server/exchange/import/evidence-problems.ts";
import { resolveDates } from "../../../server/exchange/import/resolve-dates.ts";
import { declarations } from "../../../server/factoid/kinds/declarations.ts";

type Factoid = NonNullable<EvidenceInput["factoids"]>[number];

const letter = {
  id: "source/letter",
  name: { ru: "Письмо", en: "Letter" },
  kind: "letter",
  consulted: "ORIGINAL",
} as const;
const stanitsa = {
  id: "district/stanitsa",
  name: { ru: "Район", en: "District" },
  kind: "RAION",
  attested: true,
} as const;

const freed = (changes: Partial<Factoid> = {}): Factoid => ({
  id: "factoid/freed",
  kind: "place-liberated",
  statement: { ru: "Освобождён", en: "Freed" },
  date: { edtf: "1943-02-12" },
  source: "source/letter",
  mentions: [{ role: "subject", involves: "district/stanitsa" }],
  told: [{ capacity: "HISTORIAN", mediation: "PARAPHRASED" }],
  ...changes,
});

const evidence = (factoids: readonly Factoid[]): EvidenceInput => ({
  layer: "real",
  sources: [letter],
  districts: [stanitsa],
  factoids: [...factoids],
});

const faultsOf = (input: unknown): readonly string[] => {
  try {
    parseEvidence(input);
    return [];
  } catch (error) {
    if (error instanceof EvidenceProblems)
      return error.problems.map(
        ({ subject, value, rule }) => `${subject} | ${value} | ${rule}`,
      );
    throw error;
  }
};

const misfits = (factoid: Factoid): readonly string[] =>
  checkEvidence(parseEvidence(evidence([factoid])), declarations).map(
    ({ subject, value, rule }) => `${subject}: ${value}: ${rule}`,
  );

describe("a batch of evidence", () => {
  it("is refused with the record, the value and the rule when a date is no date", () => {
    const [fault = ""] = faultsOf(
      evidence([freed({ date: { edtf: "1943-02-31" } })]),
    );
    expect(fault).toContain("factoid/freed");
    expect(fault).toContain("1943-02-31");
  });

  it("is refused when a claim has no voice", () => {
    expect(faultsOf(evidence([freed({ told: [] })]))[0]).toContain(
      "is told by no voice",
    );
  });

  it("is refused when a word is misspelt", () => {
    expect(faultsOf({ ...evidence([freed()]), peple: [] })[0]).toContain(
      "peple",
    );
  });

  it("names a source that does not exist", () => {
    expect(misfits(freed({ source: "source/lost" }))).toEqual([
      'factoid/freed: "source/lost": source: there is no such record',
    ]);
  });

  it("names a role that the kind does not have", () => {
    const faults = misfits(
      freed({
        mentions: [
          { role: "subject", involves: "district/stanitsa" },
          { role: "victim", involves: "district/stanitsa" },
        ],
      }),
    );
    expect(faults).toEqual([
      'factoid/freed: "victim": the kind place-liberated has no such role',
    ]);
  });

  it("does not let a document be liberated", () => {
    expect(
      misfits(
        freed({ mentions: [{ role: "subject", involves: "source/letter" }] }),
      ),
    ).toEqual([
      'factoid/freed: "source/letter": the role subject of place-liberated is for District, Settlement',
    ]);
  });

  it("names a value that the kind does not declare", () => {
    expect(misfits(freed({ kind: "summary", value: "rumours" }))).toEqual([
      'factoid/freed: "rumours": is not a value of the kind summary',
    ]);
  });

  it("resolves three days after the liberation, and a day after that", () => {
    const after = (id: string, anchorId: string, offset: string) =>
      freed({
        id,
        date: {
          original: "потом",
          relative: { anchorId, relation: "AFTER", offset },
        },
      });
    const batch = parseEvidence(
      evidence([
        after("factoid/last", "factoid/next", "P1D"),
        after("factoid/next", "factoid/freed", "P3D"),
        freed(),
      ]),
    );
    const { factoids, problems } = resolveDates(batch.factoids);
    expect(problems).toEqual([]);
    expect(factoids.map(({ date }) => date.beginFrom)).toEqual([
      "1943-02-16",
      "1943-02-15",
      "1943-02-12",
    ]);
  });

  it("refuses dates that hang on each other in a circle", () => {
    const after = (id: string, anchorId: string) =>
      freed({ id, date: { relative: { anchorId, relation: "AFTER" } } });
    const batch = parseEvidence(
      evidence([
        after("factoid/one", "factoid/other"),
        after("factoid/other", "factoid/one"),
      ]),
    );
    const [fault] = resolveDates(batch.factoids).problems;
    expect(fault?.rule).toContain("in a circle");
  });
});
