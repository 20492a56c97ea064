import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type {
  SubjectFacts,
  Voice,
  WeighedClaim,
} from "../../../server/not-known/facts.ts";
import { casesBySpeaker } from "../../../server/not-known/interest.ts";
import { footingOf } from "../../../server/not-known/matters.ts";
import { witnessesBy } from "../../../shared/readings/witnesses.ts";

const voice = (
  capacity: string,
  speaker = "",
  spokenUntil = "1943-06-01",
): Voice => ({ speaker, capacity, spokenUntil });

const claim = (id: string, more: Partial<WeighedClaim> = {}): WeighedClaim => ({
  id,
  kind: "card-fate",
  value: "burned",
  polarity: "AFFIRMS",
  beginFrom: "",
  beginTo: "",
  endFrom: "",
  endTo: "",
  isOfSubject: true,
  others: [],
  source: `source/${id}`,
  voices: [voice("WITNESS")],
  ...more,
});

const on = (day: string) => ({
  beginFrom: day,
  beginTo: day,
  endFrom: day,
  endTo: day,
});

type Around = {
  readonly ties?: SubjectFacts["ties"];
  readonly dependences?: readonly (readonly [string, string])[];
  readonly cases?: Parameters<typeof casesBySpeaker>[0]["cases"];
};

const footing = (
  claims: WeighedClaim[],
  { ties = [], dependences = [], cases = [] }: Around = {},
) =>
  footingOf(
    { claims, ties },
    { witnessOf: witnessesBy(dependences), cases: casesBySpeaker({ cases }) },
  );

const idsOf = (weak: {
  readonly matters: readonly { claims: readonly string[] }[];
}) => weak.matters.flatMap(({ claims }) => claims);

describe("a claim rests on one witness", () => {
  it("when no other source says the same", () => {
    expect(idsOf(footing([claim("a")]).oneWitness)).toEqual(["a"]);
    expect(footing([claim("a"), claim("b")]).oneWitness.claims).toBe(0);
  });

  it("when the other is its copy, or draws on it through a third", () => {
    const both = [claim("a"), claim("b")];
    const direct = footing(both, { dependences: [["source/a", "source/b"]] });
    const through = footing(both, {
      dependences: [
        ["source/a", "source/c"],
        ["source/b", "source/c"],
      ],
    });
    expect(direct.oneWitness.claims).toBe(2);
    expect(through.oneWitness.claims).toBe(2);
  });

  it("when the other tells of a time that cannot be the same", () => {
    const [earlier, later] = [
      claim("a", on("1942-08-01")),
      claim("b", on("1943-02-01")),
    ];
    expect(footing([earlier, later]).oneWitness.claims).toBe(2);
    expect(footing([earlier, claim("c")]).oneWitness.claims).toBe(0);
  });

  it("when the other says otherwise, denies it or names somebody else", () => {
    const others = [
      claim("b", { value: "lost" }),
      claim("c", { polarity: "DENIES" }),
      claim("d", { others: ["institution institution/x"] }),
    ];
    expect(footing([claim("a"), ...others]).oneWitness.claims).toBe(4);
  });

  it("but what a body did by its own words is not weighed", () => {
    const decided = claim("a", { kind: "penalty", value: "expelled" });
    expect(footing([decided]).claims).toBe(0);
    expect(footing([claim("b", { isOfSubject: false })]).claims).toBe(0);
  });
});

describe("only interested witnesses say it", () => {
  const interestsOf = (given: Voice, around: Around = {}) =>
    footing([claim("a", { voices: [given] })], around).interested.interests.map(
      ({ interest }) => interest,
    );

  it.each([
    ["ACCUSER", "ACCUSER"],
    ["RELATIVE", "KIN"],
    ["PARTY_BODY", "JUDGE"],
    ["COURT", "JUDGE"],
    ["SECURITY_ORGAN", "ORGAN"],
  ])("when they speak as %s", (capacity, interest) => {
    expect(interestsOf(voice(capacity))).toEqual([interest]);
  });

  it("when the speaker is kin, ran the check or decided, whatever they speak as", () => {
    const ties: SubjectFacts["ties"] = [
      ["KIN", "person/sister"],
      ["ORGAN", "institution/nkgb"],
      ["JUDGE", "person/secretary"],
    ];
    expect(interestsOf(voice("WITNESS", "person/sister"), { ties })).toEqual([
      "KIN",
    ]);
    expect(
      interestsOf(voice("COLLEAGUE", "person/secretary"), { ties }),
    ).toEqual(["JUDGE"]);
    expect(interestsOf(voice("WITNESS", "person/other"), { ties })).toEqual([]);
  });

  const cases = [
    {
      who: "person/petrov",
      procedure: "procedure/petrov",
      kind: "REREGISTRATION",
      told: "factoid/expelled",
      toldKind: "penalty",
      beginFrom: "1943-07-01",
    },
  ];

  it("when they speak while their own case is to be decided, and not after", () => {
    const spoke = (day: string) =>
      interestsOf(voice("WITNESS", "person/petrov", day), { cases });
    expect(spoke("1943-06-01")).toEqual(["OWN_CASE"]);
    expect(spoke("1943-08-01")).toEqual([]);
    expect(spoke("")).toEqual([]);
  });

  it("but not when one who has no known interest says the same", () => {
    const accused = claim("a", { voices: [voice("ACCUSER")] });
    expect(footing([accused]).interested.claims).toBe(1);
    expect(footing([accused, claim("b")]).interested.claims).toBe(0);
    const both = claim("a", { voices: [voice("ACCUSER"), voice("WITNESS")] });
    expect(footing([both]).interested.claims).toBe(0);
  });
});

const anyClaim = fc
  .record({
    value: fc.constantFrom("burned", "lost"),
    source: fc.constantFrom("s1", "s2", "s3", "s4"),
    capacity: fc.constantFrom("WITNESS", "ACCUSER", "COURT"),
  })
  .map(({ value, source, capacity }) => ({
    value,
    source,
    voices: [voice(capacity)],
  }));
const anyClaims = fc
  .array(anyClaim, { maxLength: 12 })
  .map((list) => list.map((one, index) => claim(`c${String(index)}`, one)));
const anyDependences = fc.array(
  fc.tuple(
    fc.constantFrom("s1", "s2", "s3", "s4"),
    fc.constantFrom("s1", "s2", "s3", "s4"),
  ),
);

describe("whatever is claimed", () => {
  it("one more dependence never makes a claim better attested", () => {
    fc.assert(
      fc.property(anyClaims, anyDependences, (list, dependences) => {
        expect(
          footing(list, { dependences }).oneWitness.claims,
        ).toBeGreaterThanOrEqual(footing(list).oneWitness.claims);
      }),
    );
  });

  it("each weak claim is told once, under what it says", () => {
    fc.assert(
      fc.property(anyClaims, anyDependences, (list, dependences) => {
        const { oneWitness, interested } = footing(list, { dependences });
        for (const weak of [oneWitness, interested]) {
          const ids = idsOf(weak);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toHaveLength(weak.claims);
        }
      }),
    );
  });
});
