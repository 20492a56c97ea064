import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { deriveSpells } from "../../../server/reading/spells.ts";
import { claim } from "../../support/builders/claim.ts";

const shown = (...claims: Parameters<typeof deriveSpells>[0]) =>
  deriveSpells(claims).map(
    ({ state, basis, bounds }) =>
      `${state} ${basis} ${bounds.beginFrom}..${bounds.endTo}`,
  );

describe("spells", () => {
  it("carry an expulsion on until the reinstatement, and the reinstatement on beyond the files", () => {
    const expelled = claim("f1", "penalty", {
      value: "expelled",
      edtf: "1943-05-10",
    });
    const reinstated = claim("f2", "penalty", {
      value: "reinstated",
      edtf: "1944-02-01",
    });
    expect(shown(expelled, reinstated)).toEqual([
      "expelled ATTESTED 1943-05-10..1943-05-10",
      "expelled INFERRED 1943-05-10..1944-02-01",
      "reinstated ATTESTED 1944-02-01..1944-02-01",
      "reinstated EXTRAPOLATED 1944-02-01..",
    ]);
  });

  it("leave open what came of an inquiry that no decision is known to have ended", () => {
    const member = claim("f1", "membership", {
      value: "member",
      edtf: "1939/..",
    });
    const inquiry = claim("f2", "inquiry", { edtf: "1944" });
    expect(shown(member, inquiry)).toEqual([
      "member ATTESTED 1939-01-01..1939-12-31",
      "member INFERRED 1939-12-31..1944-12-31",
      "under-verification ATTESTED 1944-01-01..1944-12-31",
    ]);
  });

  it("end what lasts at death", () => {
    const member = claim("f1", "membership", { value: "member", edtf: "1939" });
    const death = claim("f2", "death", { edtf: "1942-09-01" });
    expect(shown(member, death)).toEqual([
      "member ATTESTED 1939-01-01..1939-12-31",
      "member EXTRAPOLATED 1939-01-01..1942-09-01",
    ]);
  });

  it("fill in nothing about places and work", () => {
    const evacuated = claim("f1", "evacuation", {
      value: "evacuated",
      edtf: "1942-08-05",
    });
    const hiding = claim("f2", "whereabouts", {
      value: "in-hiding",
      edtf: "1942-10",
    });
    expect(shown(evacuated, hiding)).toEqual([
      "evacuated ATTESTED 1942-08-05..1942-08-05",
      "in-hiding ATTESTED 1942-10-01..1942-10-31",
    ]);
  });

  it("make one spell of claims that may share a day, and keep rival states side by side", () => {
    const one = claim("f1", "occupation-work", { edtf: "1942-09/1942-11" });
    const other = claim("f2", "occupation-work", { edtf: "1942-11/1943-01" });
    const partisan = claim("f3", "partisan-service", { edtf: "1942-10" });
    expect(shown(one, other, partisan)).toEqual([
      "worked-under-occupation ATTESTED 1942-09-01..1943-01-31",
      "partisan ATTESTED 1942-10-01..1942-10-31",
    ]);
  });

  it("give none for denials and for the undated", () => {
    const denied = claim("f1", "partisan-service", {
      polarity: "DENIES",
      edtf: "1942-10",
    });
    expect(shown(denied, claim("f2", "partisan-service"))).toEqual([]);
  });

  it("do not depend on the order of claims", () => {
    const claims = fc.uniqueArray(
      fc
        .record({
          number: fc.nat(99),
          kind: fc.constantFrom(
            "membership",
            "penalty",
            "whereabouts",
            "death",
            "arrest",
          ),
          value: fc.constantFrom(
            "",
            "member",
            "expelled",
            "reinstated",
            "in-hiding",
            "by-occupier",
          ),
          edtf: fc.constantFrom(
            "1939",
            "1939/..",
            "1942-08",
            "1943-05-10",
            "1943",
            "1942/1944",
          ),
        })
        .map(({ number, kind, ...rest }) =>
          claim(`f${String(number)}`, kind, rest),
        ),
      { selector: ({ id }) => id, maxLength: 6 },
    );
    const sorted = (given: Parameters<typeof deriveSpells>[0]) =>
      deriveSpells(given)
        .map((spell) =>
          JSON.stringify({
            ...spell,
            factoidIds: [...spell.factoidIds].sort(),
          }),
        )
        .sort();
    fc.assert(
      fc.property(claims, (given) => {
        expect(sorted(given)).toEqual(sorted([...given].reverse()));
      }),
    );
  });
});
