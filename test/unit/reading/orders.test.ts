import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Claim } from "../../../server/reading/claim.ts";
import { deriveConflicts } from "../../../server/reading/conflicts.ts";
import { deriveOrders } from "../../../server/reading/orders.ts";
import { weighClaims } from "../../../server/reading/weigh.ts";
import { claim } from "../../support/builders/claim.ts";

const found = (...claims: readonly Claim[]) =>
  deriveOrders(claims).map(({ rule, grade, one, other }) =>
    [rule, grade, one, other].join(" "),
  );

const office = (
  edtf: string,
  options: Partial<Parameters<typeof claim>[2]> = {},
) =>
  claim("office", "office", {
    value: "secretary",
    roles: { body: "party-organization/r" },
    edtf,
    ...options,
  });
const phase = (id: string, kind: string, edtf: string) =>
  claim(id, kind, { roles: { subject: "party-organization/r" }, edtf });
const stop = phase("stop", "body-stopped", "1942-08-08");

describe("an office in a body that was stopped", () => {
  it("cannot be taken up, and goes by who is said to have held it", () => {
    expect(deriveOrders([office("1942-10"), stop])).toMatchObject([
      {
        rule: "OFFICE_IN_STOPPED_BODY",
        grade: "CERTAIN",
        one: "office@1",
        other: "stop@1",
        kind: "office",
        subjectId: "person/a",
      },
    ]);
  });

  it("can, when it was taken up before, or may have been, or once the body began again", () => {
    expect(found(office("1939/1943-05"), stop)).toEqual([]);
    expect(found(office("1942"), stop)).toEqual([]);
    expect(found(office(""), stop)).toEqual([]);
    expect(
      found(office("1943-03"), stop, phase("r", "body-restarted", "1943-02")),
    ).toEqual([]);
    expect(
      found(
        office("1943-02"),
        stop,
        phase("m", "body-first-met", "1943-02-20"),
      ),
    ).toEqual([]);
  });

  it("cannot before the body began again, nor when it began again before it stopped", () => {
    expect(
      found(office("1942-10"), stop, phase("r", "body-restarted", "1943-02")),
    ).toHaveLength(1);
    expect(
      found(office("1942-10"), stop, phase("r", "body-restarted", "1941-02")),
    ).toHaveLength(1);
  });

  it("is only suspected where a date is marked as unsure, and is none when it is denied", () => {
    expect(found(office("1942-10?"), stop)).toEqual([
      "OFFICE_IN_STOPPED_BODY POSSIBLE office@1 stop@1",
    ]);
    expect(found(office("1942-10", { polarity: "DENIES" }), stop)).toEqual([]);
  });
});

describe("what somebody is said to have told after their death", () => {
  const told = (utteredOn: string, options = {}) =>
    claim("told", "card-fate", {
      value: "burned",
      edtf: "1942-08",
      speakers: ["person/b"],
      utteredOn,
      ...options,
    });
  const died = (edtf: string, value = "executed") =>
    claim("died", "death", { value, edtf, roles: { subject: "person/b" } });

  it("cannot have been told, whatever it says and of whomever", () => {
    expect(
      deriveOrders([told("1943-06-02"), died("1942-11-10")]),
    ).toMatchObject([
      {
        rule: "STATEMENT_AFTER_DEATH",
        grade: "CERTAIN",
        one: "died@1",
        other: "told@1",
        kind: "card-fate",
        subjectId: "person/a",
      },
    ]);
    expect(
      found(told("1943", { polarity: "DENIES" }), died("1942-11")),
    ).toHaveLength(1);
    expect(
      found(
        told("1943", { roles: { subject: "district/r" } }),
        died("1942-11"),
      ),
    ).toHaveLength(1);
  });

  it("may have been, when the days may fall otherwise, or nothing dates the words", () => {
    expect(found(told("1942-11"), died("1942-11-10"))).toEqual([]);
    expect(found(told(""), died("1942-11-10"))).toEqual([]);
    expect(found(told("1943"), died(""))).toEqual([]);
  });

  it("is only suspected when a date is marked as unsure, or they went missing; another's death says nothing", () => {
    const suspected = ["STATEMENT_AFTER_DEATH POSSIBLE died@1 told@1"];
    expect(found(told("1943?"), died("1942-11"))).toEqual(suspected);
    expect(found(told("1943"), died("1942-11?"))).toEqual(suspected);
    expect(found(told("1943"), died("1942-11", "missing"))).toEqual(suspected);
    expect(
      found(told("1943"), claim("died", "death", { edtf: "1942-11" })),
    ).toEqual([]);
  });
});

describe("what begins after death", () => {
  const death = (edtf: string, value = "executed") =>
    claim("death", "death", { value, edtf });
  const act = (kind: string, edtf: string) => claim("later", kind, { edtf });

  it("cannot be, when it takes a living person", () => {
    expect(found(death("1942-11"), act("employment", "1943-04"))).toEqual([
      "ACT_AFTER_DEATH CERTAIN death@1 later@1",
    ]);
    expect(found(death("1942-11"), act("rehabilitation", "1957"))).toEqual([]);
    expect(found(death("1942-11"), act("penalty", "1943-04"))).toEqual([]);
  });

  it("may be, when the days may fall otherwise, or somebody only went missing", () => {
    expect(found(death("1942-11"), act("employment", "1942"))).toEqual([]);
    expect(found(death(""), act("employment", "1943"))).toEqual([]);
    expect(
      found(death("1942-11", "missing"), act("captivity", "1943-01")),
    ).toEqual(["ACT_AFTER_DEATH POSSIBLE death@1 later@1"]);
  });

  it("is another's matter, when another died", () => {
    const other = claim("later", "employment", {
      roles: { subject: "person/b" },
      edtf: "1943",
    });
    expect(found(death("1942-11"), other)).toEqual([]);
  });
});

describe("a decision before its meeting", () => {
  const decided = (edtf: string, session = "meeting/1"): Claim => ({
    ...claim("decided", "penalty", { value: "expelled", edtf }),
    steps: ["event/1"],
    sessions: [session],
  });
  const sat = (id: string, person: string): Claim => ({
    ...claim(id, "attendance", {
      roles: { subject: person, body: "party-organization/r" },
      edtf: "1943-07-28",
    }),
    ofSession: "meeting/1",
  });

  it("cannot have been taken; who sat there is not in doubt for it", () => {
    const claims = [decided("1943-06"), sat("sat", "person/b")];
    const conflicts = deriveOrders(claims);
    expect(conflicts).toMatchObject([
      { rule: "DECISION_BEFORE_MEETING", subjectId: "person/a" },
    ]);
    expect(
      weighClaims(claims, conflicts).map(({ contested }) => contested),
    ).toEqual([true, false]);
  });

  it("can have been taken on the day, in the month, or at another session", () => {
    expect(found(decided("1943-07-28"), sat("sat", "person/b"))).toEqual([]);
    expect(found(decided("1943-07"), sat("sat", "person/b"))).toEqual([]);
    expect(found(decided("1943-08-10"), sat("sat", "person/b"))).toEqual([]);
    expect(
      found(decided("1943-06", "meeting/2"), sat("sat", "person/b")),
    ).toEqual([]);
  });
});

describe("a department of the NKGB", () => {
  const note = (edtf: string, sort = "nkgb-department"): Claim => {
    const told = claim("note", "security-note", {
      roles: { investigator: "institution/nkgb" },
      edtf,
    });
    return {
      ...told,
      players: told.players.map((player) =>
        player.role === "investigator" ? { ...player, sort } : player,
      ),
    };
  };

  it("did nothing while there was none: such a claim contradicts itself", () => {
    const claims = [note("1943-03-18")];
    expect(found(...claims)).toEqual([
      "NKGB_BEFORE_IT_WAS CERTAIN note@1 note@1",
    ]);
    expect(weighClaims(claims, deriveOrders(claims))).toMatchObject([
      { contested: true },
    ]);
  });

  it.each(["1943-04-14", "1943-05", "1943-04", "1943", "1941-05", ""])(
    "may have acted in %j",
    (edtf) => {
      expect(found(note(edtf))).toEqual([]);
    },
  );

  it("is no other department", () => {
    expect(found(note("1943-03-18", "nkvd-department"))).toEqual([]);
  });

  it("does not yield to itself when a historian holds that it did", () => {
    const held = {
      ...note("1943-03-18"),
      judgements: [
        {
          by: "A. K.",
          credence: 4,
          verdict: "ACCEPTED",
          against: "",
          since: 2,
          until: 0,
        },
      ],
    };
    expect(weighClaims([held], deriveOrders([held]))).toMatchObject([
      { verdict: "ACCEPTED" },
    ]);
  });
});

const edtf = fc.constantFrom(
  "1941-05",
  "1942-08-08",
  "1942-10",
  "1942",
  "1943-03",
  "1943-06?",
  "1943-09/..",
  "",
);
const anyClaim = fc
  .record({
    number: fc.nat(9999),
    kind: fc.constantFrom(
      "death",
      "employment",
      "office",
      "penalty",
      "attendance",
      "body-stopped",
      "security-note",
    ),
    edtf,
    polarity: fc.constantFrom("AFFIRMS", "AFFIRMS", "AFFIRMS", "DENIES"),
    person: fc.constantFrom("person/a", "person/b"),
    session: fc.constantFrom("meeting/1", "meeting/2"),
    sort: fc.constantFrom("nkgb-department", "nkvd-department"),
    speakers: fc.constantFrom([], [], ["person/a"], ["person/b"]),
    utteredOn: fc.constantFrom("", "1942-09", "1943-08-01", "1944?"),
    since: fc.integer({ min: 1, max: 3 }),
    until: fc.constantFrom(0, 0, 4),
  })
  .map(({ number, kind, person, session, sort, ...rest }): Claim => {
    const ofBody = kind === "body-stopped";
    const told = claim(`f${String(number)}`, kind, {
      ...rest,
      roles: {
        subject: ofBody ? "party-organization/r" : person,
        ...(ofBody ? {} : { body: "party-organization/r", investigator: "i" }),
      },
    });
    return {
      ...told,
      sessions: kind === "penalty" ? [session] : [],
      ofSession: kind === "attendance" ? session : "",
      players: told.players.map((player) =>
        player.role === "investigator" ? { ...player, sort } : player,
      ),
    };
  });
const someClaims = fc.uniqueArray(anyClaim, {
  maxLength: 9,
  selector: ({ id }) => id,
});
const pairs = (claims: readonly Claim[]) =>
  [...deriveOrders(claims), ...deriveConflicts(claims)]
    .map((conflict) => JSON.stringify(conflict))
    .sort();

describe("two claims that break a rule in two ways", () => {
  it("are as surely at odds as in the surer of them, in whatever order they were entered", () => {
    const deaths = ["1944?", "1942-09"].map((utteredOn, number) =>
      claim(`f${String(number)}`, "death", {
        roles: { subject: "person/a" },
        edtf: "1941-05",
        speakers: ["person/a"],
        utteredOn,
      }),
    );
    for (const claims of [deaths, deaths.toReversed()])
      expect(
        deriveOrders(claims).map(({ rule, grade }) => [rule, grade]),
      ).toContainEqual(["STATEMENT_AFTER_DEATH", "CERTAIN"]);
    expect(pairs(deaths.toReversed())).toEqual(pairs(deaths));
  });
});

describe("two deaths, each told by the other after it", () => {
  it("are at odds over the same one of them, in whatever order they were entered", () => {
    const deaths = [
      claim("f0", "death", {
        roles: { subject: "person/b" },
        edtf: "1943-06?",
        speakers: ["person/a"],
        utteredOn: "1944?",
      }),
      claim("f1", "death", {
        roles: { subject: "person/a" },
        edtf: "1941-05",
        speakers: ["person/b"],
        utteredOn: "1943-08-01",
      }),
    ];
    expect(pairs(deaths)).toHaveLength(1);
    expect(pairs(deaths.toReversed())).toEqual(pairs(deaths));
  });
});

describe("orders of events in general", () => {
  it("are met by the claims that these properties are tried on", () => {
    const rules = new Set(
      fc
        .sample(someClaims, { numRuns: 500, seed: 5 })
        .flatMap((claims) => deriveOrders(claims).map(({ rule }) => rule)),
    );
    expect(rules.size).toBe(5);
  });

  it("do not depend on the order in which claims were entered", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        expect(pairs([...claims].reverse())).toEqual(pairs(claims));
      }),
    );
  });

  it("never cease to be impossible when more claims are entered, but for one that the body began again", () => {
    fc.assert(
      fc.property(someClaims, anyClaim, (claims, added) => {
        const before = claims.filter(({ id }) => id !== added.id);
        expect(pairs([...before, added])).toEqual(
          expect.arrayContaining(pairs(before)),
        );
      }),
    );
  });

  it("are none where the bounds allow the right order: with days left open, nothing conflicts", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const open = claims.map((one) => ({
          ...one,
          beginFrom: "",
          endTo: "",
          beginTo: "",
          endFrom: "",
        }));
        expect(deriveOrders(open)).toEqual([]);
      }),
    );
  });

  it("widening the bounds of a claim never makes an order impossible", () => {
    fc.assert(
      fc.property(someClaims, fc.nat(8), (claims, which) => {
        const wider = claims.map((one, index) =>
          index === which ? { ...one, beginFrom: "", endTo: "" } : one,
        );
        expect(pairsOnly(claims)).toEqual(
          expect.arrayContaining(pairsOnly(wider)),
        );
      }),
    );
  });

  it("join two claims, or one to itself, once", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const all = pairsOnly(claims);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

const pairsOnly = (claims: readonly Claim[]) =>
  deriveOrders(claims).map(({ one, other }) => `${one} ${other}`);
