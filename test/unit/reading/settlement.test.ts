import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Claim, SignedJudgement } from "../../../server/reading/claim.ts";
import { deriveConflicts } from "../../../server/reading/conflicts.ts";
import { weighClaims } from "../../../server/reading/weigh.ts";
import { claim } from "../../support/builders/claim.ts";

const said = (
  verdict: string,
  against = "",
  more: Partial<SignedJudgement> = {},
): SignedJudgement => ({
  by: "A. K.",
  credence: 0,
  verdict,
  against,
  since: 2,
  until: 0,
  ...more,
});
const fate = (value: string, ...judgements: readonly SignedJudgement[]) =>
  claim(value, "card-fate", { value, judgements: [...judgements] });
const contested = (...claims: readonly Claim[]) =>
  weighClaims(claims, deriveConflicts(claims))
    .filter((weight) => weight.contested)
    .map(({ versionId }) => versionId.replace("@1", ""));

describe("a dispute", () => {
  it("is over between two claims that a historian says both hold, and goes on with a third", () => {
    expect(
      contested(fate("burned", said("BOTH_HOLD", "taken")), fate("taken")),
    ).toEqual([]);
    expect(
      contested(
        fate("burned", said("BOTH_HOLD", "taken")),
        fate("taken"),
        fate("surrendered"),
      ),
    ).toEqual(["burned", "taken", "surrendered"]);
  });

  it("is over whichever of the two the verdict was signed on, and with every rival when none is named", () => {
    expect(
      contested(
        fate("burned"),
        fate("taken", said("DIFFERENT_PERSONS", "burned")),
      ),
    ).toEqual([]);
    expect(
      contested(
        fate("burned", said("BOTH_HOLD")),
        fate("taken"),
        fate("surrendered"),
      ),
    ).toEqual(["taken", "surrendered"]);
  });

  it("goes on when a verdict is open, withdrawn, or met by another historian's", () => {
    const open = said("UNDECIDED", "taken");
    const withdrawn = said("BOTH_HOLD", "taken", { until: 3 });
    for (const judgement of [open, withdrawn])
      expect(contested(fate("burned", judgement), fate("taken"))).toEqual([
        "burned",
        "taken",
      ]);
    expect(
      contested(
        fate("burned", said("BOTH_HOLD", "taken")),
        fate("taken", said("ACCEPTED", "", { by: "B. M." })),
      ),
    ).toEqual(["burned", "taken"]);
  });

  it("keeps its conflict, whatever was said: verdicts say what was made of it", () => {
    const verdict = fc.constantFrom(
      "ACCEPTED",
      "BOTH_HOLD",
      "DIFFERENT_PERSONS",
      "REJECTED",
      "SLIP_OF_THE_PEN",
      "UNDECIDED",
    );
    fc.assert(
      fc.property(fc.array(verdict), fc.array(verdict), (ones, others) => {
        const claims = [
          fate("burned", ...ones.map((one) => said(one))),
          fate("taken", ...others.map((one) => said(one))),
        ];
        expect(deriveConflicts(claims)).toHaveLength(1);
        const both = contested(...claims);
        expect([0, 2]).toContain(both.length);
      }),
    );
  });
});

describe("the accepted reading", () => {
  const fallen = (...claims: readonly Claim[]) =>
    weighClaims(claims, deriveConflicts(claims))
      .filter(({ verdict }) => verdict === "YIELDED")
      .map(({ versionId }) => versionId.replace("@1", ""));

  it("drops the rival that a claim was accepted against, and keeps one with which it is said to hold", () => {
    expect(
      fallen(
        fate(
          "burned",
          said("ACCEPTED", "taken"),
          said("BOTH_HOLD", "surrendered"),
        ),
        fate("taken"),
        fate("surrendered"),
      ),
    ).toEqual(["taken"]);
  });

  it("drops a rival until the verdict that both hold, and again once that is withdrawn", () => {
    const claims = [
      fate(
        "burned",
        said("ACCEPTED", "taken"),
        said("BOTH_HOLD", "surrendered", { since: 4, until: 6 }),
      ),
      fate("taken"),
      fate("surrendered"),
    ];
    const [, , surrendered] = weighClaims(claims, deriveConflicts(claims));
    expect(
      surrendered?.judgements.map(({ since, until }) => [since, until]),
    ).toEqual([
      [2, 4],
      [6, 0],
    ]);
  });

  it("drops every rival of a claim that was accepted against none in particular", () => {
    expect(
      fallen(
        fate("burned", said("ACCEPTED")),
        fate("taken"),
        fate("surrendered"),
      ),
    ).toEqual(["taken", "surrendered"]);
  });
});
