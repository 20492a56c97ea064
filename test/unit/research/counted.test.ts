import { describe, expect, it } from "vitest";

import { boundsOf } from "../../support/builders/claim.ts";
import {
  against,
  answerFrom,
  countAt,
  decides,
  tells,
  whoIn,
} from "../../support/builders/research.ts";

describe("the three networks", () => {
  it("hold nobody of whom it is told that they were not in them", () => {
    const found = answerFrom(9, {
      told: [
        tells("gone", "evacuation", "evacuated"),
        tells("stayed", "evacuation", "not-evacuated"),
        tells("fought", "partisan-service", "fighter"),
        tells("fought", "evacuation", "not-evacuated"),
        tells("away", "partisan-service", "not-returned"),
        tells("both", "partisan-service", "fighter"),
        tells("both", "partisan-service", "not-returned"),
      ],
    });
    expect(whoIn(countAt(found, "networks", "evacuation"))).toEqual(["gone"]);
    const detachments = countAt(found, "networks", "detachments");
    expect(whoIn(detachments)).toEqual(["both", "fought"]);
    expect(
      whoIn(countAt(found, "networks", "detachments", "also-evacuation")),
    ).toEqual([]);
    expect(whoIn(against(found, "absent"))).toEqual(["both"]);
  });
});

describe("the proof of membership and the card", () => {
  it("take a card for what befell it last: buried and then burned is gone, and what is not said is neither", () => {
    const proof = (person: string) =>
      tells(person, "proof-of-membership", "party-card");
    const card = (person: string, fate: string, on?: string) =>
      tells(person, "card-fate", fate, on === undefined ? {} : { on });
    const found = answerFrom(14, {
      told: [
        ...["burned", "undated", "lost", "dug-up", "silent", "rival"].map(
          proof,
        ),
        card("burned", "buried", "1942-08-10"),
        card("burned", "burned", "1942-11-01"),
        card("undated", "hidden"),
        card("undated", "burned"),
        card("lost", "hidden", "1942-08"),
        card("lost", "lost", "1942-12"),
        card("dug-up", "lost", "1942-08"),
        card("dug-up", "kept", "1943-02"),
        card("silent", "not-stated"),
        card("rival", "burned"),
        card("rival", "kept-to-the-end"),
      ],
    });
    const column = (key: string) =>
      whoIn(countAt(found, "cards", "party-card", key));
    expect(column("kept")).toEqual(["dug-up", "rival"]);
    expect(column("gone")).toEqual(["burned", "lost", "rival", "undated"]);
    expect(column("untold")).toEqual(["silent"]);
    expect(whoIn(against(found, "card"))).toEqual(column("gone"));
  });
});

describe("what a paper says it does not state", () => {
  it.each([
    [6, "card-fate", "burned", "outcomes"],
    [13, "reason-for-staying", "illness", "outcomes"],
  ])(
    "is a silence: question %i counts it against itself",
    (number, kind, value, table) => {
      const found = answerFrom(number, {
        told: [
          tells("silent", kind, "not-stated"),
          tells("told", kind, value),
          tells("both", kind, value),
          tells("both", kind, "not-stated"),
        ],
      });
      expect(found.units.map(({ person }) => person)).toEqual([
        "person/told",
        "person/both",
      ]);
      expect(
        found.tables
          .find(({ key }) => key === table)
          ?.rows.map(({ key }) => key),
      ).toEqual([value]);
      expect(whoIn(against(found, "silent"))).toEqual(["silent"]);
      expect(against(found, "silent").of).toBe(3);
    },
  );

  it("is no reason of a woman, and no fate of the card of whoever proved membership", () => {
    const of = (id: string) => ({
      id,
      nameRu: id,
      nameEn: id,
      sort: id,
      constructed: false,
      sexes: [],
      alleged: [],
    });
    const women = answerFrom(12, {
      statistics: {
        cohort: {
          steps: [],
          bodies: new Map(),
          districts: new Map(),
          people: new Map([["person/a", of("person/a")]]),
        },
      },
      told: [
        tells("a", "sex", "woman"),
        tells("a", "reason-for-staying", "not-stated"),
      ],
    });
    expect(women.tables.find(({ key }) => key === "reasons")?.columns).toEqual(
      [],
    );
    expect(whoIn(against(women, "silent"))).toEqual(["a"]);
    const proofs = answerFrom(14, {
      told: [
        tells("a", "proof-of-membership", "witnesses"),
        tells("a", "card-fate", "not-stated"),
      ],
    });
    expect(whoIn(against(proofs, "silent"))).toEqual(["a"]);
  });
});

describe("those who spoke", () => {
  it("are one each, however often and of however many they spoke; statements against open those spoken of", () => {
    const said = (kind: string, role: string, who: string, about: string) =>
      tells(about, kind, "", { roles: [{ role, id: `person/${who}` }] });
    const against5 = ["a", "b", "c", "d", "e"].map((about) =>
      said("statement-against", "accuser", "often", about),
    );
    const found = answerFrom(2, {
      raionOf: (person) => `district/${person}`,
      told: [
        ...against5,
        said("statement-against", "accuser", "often", "a"),
        said("statement-against", "accuser", "once", "a"),
        said("guarantee", "guarantor", "often", "a"),
        said("guarantee", "guarantor", "often", "b"),
        tells("c", "statement-against", "", { speakers: ["person/uttering"] }),
        tells("c", "statement-against", "", { speakers: ["institution/x"] }),
      ],
    });
    const row = countAt(found, "speakers", "statement-against");
    expect(row.units).toHaveLength(3);
    expect(whoIn(row)).toEqual(["a", "b", "c", "d", "e"]);
    expect(countAt(found, "speakers", "guarantee").units).toHaveLength(1);
    expect(whoIn(countAt(found, "speakers", "guarantee"))).toEqual(["often"]);
    expect(against(found, "undecided").of).toBe(4);
    expect(
      new Set(
        row.units.flatMap(({ raion, alsoRaions = [] }) => [
          raion,
          ...alsoRaions,
        ]),
      ).size,
    ).toBe(5);
  });
});

describe("what speaks against an answer by one voice", () => {
  it("is sought in the claims of all voices about the people counted", () => {
    const by = (capacity: string) => ({ capacity });
    const reasons = answerFrom(
      13,
      {
        told: [
          tells("alone", "reason-for-staying", "illness"),
          tells("seen", "reason-for-staying", "illness"),
          tells("seen", "reason-for-staying", "choice", by("SECURITY_ORGAN")),
          tells("other", "reason-for-staying", "illness", by("WITNESS")),
        ],
      },
      { voice: "SELF" },
    );
    expect(whoIn(against(reasons, "alone"))).toEqual(["alone"]);
    expect(whoIn(against(reasons, "several"))).toEqual(["seen"]);
    const fates = answerFrom(
      6,
      {
        told: [
          tells("rival", "card-fate", "burned"),
          tells("rival", "card-fate", "surrendered", by("SECURITY_ORGAN")),
        ],
      },
      { voice: "SELF" },
    );
    expect(whoIn(against(fates, "rival"))).toEqual(["rival"]);
    const at = (capacity: string) => ({
      capacity,
      roles: [{ role: "institution", id: "institution/mill" }],
    });
    const work = answerFrom(
      7,
      {
        told: [
          tells("avowed", "occupation-work", "", at("SECURITY_ORGAN")),
          tells("avowed", "occupation-work", ""),
          tells("reported", "occupation-work", "", at("SECURITY_ORGAN")),
        ],
      },
      { voice: "BODIES" },
    );
    expect(whoIn(against(work, "others"))).toEqual(["reported"]);
  });
});

describe("a ground that names a fate of the card", () => {
  it("is told to have no claim behind it also where nobody tells of the card, by whose word ever it is asked", () => {
    const lost = { GROUND: ["card-lost"] };
    const facts = {
      decisions: [
        decides("nothing", lost),
        decides("told", lost),
        decides("otherwise", lost),
        decides("by-organ", lost),
        decides("stayed", { GROUND: ["stayed"] }),
      ],
      told: [
        tells("told", "card-fate", "lost"),
        tells("otherwise", "card-fate", "buried"),
        tells("by-organ", "card-fate", "taken", { capacity: "SECURITY_ORGAN" }),
      ],
    };
    for (const voice of ["ANY", "SELF"]) {
      const found = against(answerFrom(6, facts, { voice }), "unsupported");
      expect(whoIn(found)).toEqual(["nothing", "otherwise"]);
      expect(found.of).toBe(4);
    }
  });
});

describe("those who decided on somebody near to them", () => {
  it("were surely at one time with whom they were, whatever is known of others", () => {
    const decisions = ["sure", "doubtful"].map((person) => decides(person));
    const worked = (person: string, on: string) => ({
      person: `person/${person}`,
      kind: "WORKPLACE" as const,
      to: "institution/mill",
      bounds: boundsOf(on),
      claims: [],
    });
    const found = answerFrom(5, {
      decisions,
      statistics: {
        presences: decisions.map(({ step }) => ({
          person: "person/judge",
          at: step.id,
          isChair: false,
          beside: null,
        })),
        near: [
          worked("judge", "1938/1941"),
          worked("sure", "1939/1940"),
          worked("doubtful", "1941?/.."),
        ],
      },
    });
    expect(whoIn(countAt(found, "near", "WORKPLACE"))).toEqual([
      "doubtful",
      "sure",
    ]);
    expect(whoIn(countAt(found, "near", "WORKPLACE", "together"))).toEqual([
      "sure",
    ]);
  });
});
