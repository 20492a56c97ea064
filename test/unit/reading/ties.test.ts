import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { declarations } from "../../../server/factoid/kinds/declarations.ts";
import type { Claim } from "../../../server/reading/claim.ts";
import { deriveConflicts } from "../../../server/reading/conflicts.ts";
import { extentOf } from "../../../server/reading/extent.ts";
import { noReading } from "../../../server/reading/reading.ts";
import { scalarsOf } from "../../../server/reading/reading-lens.ts";
import { tiePropertiesOf } from "../../../server/reading/tie-properties.ts";
import { deriveTies } from "../../../server/reading/ties.ts";
import { weighClaims } from "../../../server/reading/weigh.ts";
import { boundsOfEdtf } from "../../../shared/dates/edtf-bounds.ts";
import { claim } from "../../support/builders/claim.ts";

const tiesOf = (...claims: readonly Claim[]) => {
  const weights = weighClaims(claims, deriveConflicts(claims));
  return deriveTies(
    claims,
    new Map(weights.map((weight) => [weight.versionId, weight])),
  );
};
const ends = (...claims: readonly Claim[]) =>
  tiesOf(...claims).map(
    ({ type, start, end }) => `${start.id} ${type} ${end.id}`,
  );
const scalars = (...claims: readonly Claim[]) => {
  const [tie] = tiesOf(...claims);
  return tie === undefined
    ? undefined
    : scalarsOf(tie.positions, noReading, () => false);
};

const raikom = { organization: "party-organization/r" };
const body = { body: "party-organization/r" };

describe("ties", () => {
  it("join the declared pair of roles and no other", () => {
    const betrayal = claim("f1", "betrayal", {
      roles: { subject: "person/accused", victim: "person/victim" },
      speakers: ["person/author"],
    });
    expect(ends(betrayal)).toEqual(["person/accused TIED_TO person/victim"]);
  });

  it("take the speaker for the guarantor when the claim names none", () => {
    const spoken = claim("f1", "guarantee", { speakers: ["person/guarantor"] });
    const named = claim("f2", "guarantee", {
      roles: { guarantor: "person/g" },
      speakers: ["person/secretary"],
    });
    expect(ends(spoken)).toEqual(["person/guarantor VOUCHED_FOR person/a"]);
    expect(ends(named)).toEqual(["person/g VOUCHED_FOR person/a"]);
  });

  it("make kinship one tie, whichever of the two it is told of", () => {
    const one = claim("f1", "kinship", {
      value: "siblings",
      roles: { subject: "person/b", counterpart: "person/a" },
    });
    const other = claim("f2", "kinship", {
      value: "siblings",
      roles: { counterpart: "person/b" },
    });
    expect(ends(one, other)).toEqual(["person/a KIN_OF person/b"]);
  });

  it("hold one position for each claim, in order of time", () => {
    const later = claim("f1", "membership", { roles: raikom, edtf: "1942" });
    const earlier = claim("f2", "membership", { roles: raikom, edtf: "1939" });
    expect(
      tiesOf(later, earlier)[0]?.positions.map(({ factoidId }) => factoidId),
    ).toEqual(["f2", "f1"]);
  });

  it("are denied when all claims deny them", () => {
    const denied = claim("f1", "membership", {
      roles: raikom,
      polarity: "DENIES",
      edtf: "1942",
    });
    const affirmed = claim("f2", "membership", { roles: raikom, edtf: "1942" });
    expect(scalars(denied)).toMatchObject({ claims: 1, affirmed: false });
    expect(scalars(denied, affirmed)).toMatchObject({
      claims: 2,
      affirmed: true,
    });
  });

  it("are doubted when every claim hedges", () => {
    const hedged = claim("f1", "membership", {
      roles: raikom,
      modality: "HEDGED",
    });
    const asserted = claim("f2", "membership", { roles: raikom });
    expect(scalars(hedged)?.doubted).toBe(true);
    expect(scalars(hedged, asserted)?.doubted).toBe(false);
  });

  it("end, for a decision, when it is overturned", () => {
    const expelled = claim("f1", "penalty", {
      value: "expelled",
      roles: body,
      edtf: "1943-05-10",
      overturned: [{ beginFrom: "1944-02-01", beginTo: "1944-02-01" }],
    });
    expect(scalars(expelled)).toMatchObject({
      beginFrom: "1943-05-10",
      beginTo: "1943-05-10",
      endFrom: "1944-02-01",
      endTo: "1944-02-01",
    });
    expect(scalars({ ...expelled, overturned: [] })).toMatchObject({
      endFrom: "1943-05-10",
      endTo: "",
    });
  });

  it("do not make a partisan of one who did not return to the detachment", () => {
    const roles = { institution: "institution/detachment" };
    expect(
      ends(claim("f1", "partisan-service", { value: "not-returned", roles })),
    ).toEqual([]);
    expect(
      ends(claim("f2", "partisan-service", { value: "fighter", roles })),
    ).toEqual(["person/a SERVED_IN institution/detachment"]);
  });

  it("ignore identifications that are only proposed", () => {
    const proposed = claim("f1", "membership", { roles: raikom });
    const players = proposed.players.map((player) => ({
      ...player,
      status: "PROPOSED",
    }));
    expect(tiesOf({ ...proposed, players })).toEqual([]);
  });

  it("keep the words of an office, else the label of its value", () => {
    const worded = {
      ...claim("f1", "office", { value: "head", roles: body }),
      titleRu: "начальник политотдела",
      titleEn: "head of the politotdel",
    };
    const [tie] = tiesOf(worded);
    const [plain] = tiesOf({ ...worded, titleRu: "", titleEn: "" });
    expect(tie && tiePropertiesOf(tie, () => false)).toMatchObject({
      titleOfRu: "начальник политотдела",
      regime: "SOVIET",
    });
    expect(plain && tiePropertiesOf(plain, () => false)).toMatchObject({
      titleOfRu: "начальник",
      titleOfEn: "head",
    });
  });

  it("open a new position where a judgement changed, so that an earlier revision can be asked for", () => {
    const judged = claim("f1", "membership", {
      roles: raikom,
      judgements: [
        {
          by: "Ivantsov",
          credence: 3,
          verdict: "",
          since: 4,
          until: 6,
          against: "",
        },
        {
          by: "Ivantsov",
          credence: 5,
          verdict: "",
          since: 6,
          until: 0,
          against: "",
        },
      ],
    });
    const [tie] = tiesOf(judged);
    const credenceAt = (asOf: number) =>
      tie &&
      scalarsOf(tie.positions, { ...noReading, asOf }, () => false).credence;
    expect([1, 4, 5, 6, 9].map(credenceAt)).toEqual([0, 3, 3, 5, 5]);
    expect(
      tie && scalarsOf(tie.positions, noReading, () => false),
    ).toMatchObject({ claims: 1, credence: 5 });
  });
});

describe("verdicts", () => {
  const ninth = claim("f1", "birth", {
    edtf: "1905",
    judgements: [
      {
        by: "Ivantsov",
        credence: 4,
        verdict: "ACCEPTED",
        since: 3,
        until: 0,
        against: "",
      },
    ],
  });
  const twelfth = claim("f2", "birth", { edtf: "1907", since: 2 });

  it("make the rivals of an accepted claim yield", () => {
    const claims = [ninth, twelfth];
    const weights = weighClaims(claims, deriveConflicts(claims));
    expect(
      weights.map(({ verdict, credence, contested }) => ({
        verdict,
        credence,
        contested,
      })),
    ).toEqual([
      { verdict: "ACCEPTED", credence: 4, contested: true },
      { verdict: "YIELDED", credence: 0, contested: true },
    ]);
  });

  it("let a rival stand that a historian holds too", () => {
    const both = {
      ...twelfth,
      judgements: [
        {
          by: "Cohn",
          credence: 0,
          verdict: "BOTH_HOLD",
          since: 5,
          until: 0,
          against: "",
        },
      ],
    };
    const claims = [ninth, both];
    expect(weighClaims(claims, deriveConflicts(claims))[1]?.verdict).toBe(
      "BOTH_HOLD",
    );
  });
});

const bounds = fc
  .constantFrom(
    "1939/..",
    "1942",
    "../1943-02-12",
    "1942-08-09",
    "1939-01/1949",
  )
  .map((edtf) => {
    const read = boundsOfEdtf(edtf);
    if (!read.ok) throw new Error(read.rule);
    return read.bounds;
  });

describe("the extent of claims", () => {
  it("runs from the earliest stated beginning to the latest stated end", () => {
    const member = claim("f1", "membership", {
      roles: raikom,
      edtf: "1939/..",
    });
    const until = claim("f2", "membership", {
      roles: raikom,
      edtf: "1941/1943-02-12",
    });
    expect(scalars(member, until)).toMatchObject({
      beginFrom: "1939-01-01",
      beginTo: "1939-12-31",
      endFrom: "1943-02-12",
      endTo: "1943-02-12",
    });
  });

  it("does not depend on order or repetition, and never ends before it begins", () => {
    fc.assert(
      fc.property(
        fc.array(bounds, { minLength: 1, maxLength: 5 }),
        (claims) => {
          const extent = extentOf(claims);
          expect(extentOf([...claims, ...claims].reverse())).toEqual(extent);
          expect(
            extent.beginTo === "" || extent.beginFrom <= extent.beginTo,
          ).toBe(true);
          expect(extent.endTo === "" || extent.endFrom <= extent.endTo).toBe(
            true,
          );
          expect(extent.endTo === "" || extent.beginFrom <= extent.endTo).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe("declared ties", () => {
  it("always have the subject at one end, so that deriving the subject derives them all", () => {
    for (const { code, tie, roles } of declarations.kinds) {
      if (tie === null) continue;
      expect([tie.start, tie.end], code).toContain("subject");
      expect(
        roles.map(({ role }) => role),
        code,
      ).toEqual(expect.arrayContaining([tie.start, tie.end]));
    }
  });
});
