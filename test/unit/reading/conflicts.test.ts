import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { kindOf } from "../../../server/factoid/kinds/declarations.ts";
import type { Claim } from "../../../server/reading/claim.ts";
import { deriveConflicts, gradeOf } from "../../../server/reading/conflicts.ts";
import { overlaps } from "../../../shared/dates/interval.ts";
import { claim } from "../../support/builders/claim.ts";

const krasnodar = { subject: "district/krasnodar" };
const graded = (...claims: readonly Claim[]) =>
  deriveConflicts(claims).map(({ grade }) => grade);

describe("contradictions of dates", () => {
  it("finds the two rival days on which Krasnodar was occupied", () => {
    const ninth = claim("f1", "place-occupied", {
      roles: krasnodar,
      edtf: "1942-08-09",
    });
    const twelfth = claim("f2", "place-occupied", {
      roles: krasnodar,
      edtf: "1942-08-12",
    });
    expect(deriveConflicts([ninth, twelfth])).toEqual([
      {
        one: "f1@1",
        other: "f2@1",
        grade: "CERTAIN",
        kind: "place-occupied",
        subjectId: "district/krasnodar",
        sortKey: "district/krasnodar place-occupied f1@1 f2@1",
      },
    ]);
  });

  it("finds the occupation that began in June 1942 against every other source", () => {
    const roles = { subject: "district/krasnodar-krai" };
    const june = claim("abstract", "place-occupied", {
      roles,
      edtf: "1942-06",
    });
    const july = claim("history", "place-occupied", {
      roles,
      edtf: "1942-07-29",
    });
    expect(graded(june, july)).toEqual(["CERTAIN"]);
  });

  it("lets a day agree with the month it lies in, and the undated with all", () => {
    const day = claim("f1", "place-liberated", {
      roles: krasnodar,
      edtf: "1943-02-12",
    });
    const month = claim("f2", "place-liberated", {
      roles: krasnodar,
      edtf: "1943-02",
    });
    const undated = claim("f3", "place-liberated", { roles: krasnodar });
    expect(graded(day, month, undated)).toEqual([]);
  });

  it("only suspects a contradiction where a date is marked uncertain", () => {
    const sure = claim("f1", "birth", { edtf: "1905" });
    const unsure = claim("f2", "birth", { edtf: "1907?" });
    expect(graded(sure, unsure)).toEqual(["POSSIBLE"]);
  });

  it("lets other places have other days", () => {
    const one = claim("f1", "place-occupied", {
      roles: krasnodar,
      edtf: "1942-08-09",
    });
    const other = claim("f2", "place-occupied", {
      roles: { subject: "district/anapa" },
      edtf: "1942-08-31",
    });
    expect(graded(one, other)).toEqual([]);
  });
});

describe("contradictions of values", () => {
  it("lets a card be buried, then burned", () => {
    const buried = claim("f1", "card-fate", {
      value: "buried",
      edtf: "1942-08",
    });
    const burned = claim("f2", "card-fate", {
      value: "burned",
      edtf: "1942-08",
    });
    expect(graded(buried, burned)).toEqual([]);
  });

  it("does not let a card be burned and surrendered", () => {
    const burned = claim("f1", "card-fate", {
      value: "burned",
      edtf: "1942-08",
    });
    const surrendered = claim("f2", "card-fate", {
      value: "surrendered",
      edtf: "1942-10",
    });
    expect(graded(burned, surrendered)).toEqual(["CERTAIN"]);
  });

  it("lets two cards of one person have two ends", () => {
    const burned = claim("f1", "card-fate", {
      value: "burned",
      roles: { document: "card/1" },
    });
    const taken = claim("f2", "card-fate", {
      value: "taken",
      roles: { document: "card/2" },
    });
    expect(graded(burned, taken)).toEqual([]);
  });

  it("takes a move of house for ordinary change", () => {
    const here = claim("f1", "residence", {
      roles: { place: "district/anapa" },
      edtf: "1942",
    });
    const there = claim("f2", "residence", {
      roles: { place: "district/armavir" },
      edtf: "1942",
    });
    expect(graded(here, there)).toEqual([]);
  });

  it("lets a birth in a stanitsa agree with a birth in its raion, not with one in another", () => {
    const stanitsa = claim("f1", "birth", {
      roles: { place: "settlement/tbilisskaya" },
      within: ["district/tbilissky"],
    });
    const raion = claim("f2", "birth", {
      roles: { place: "district/tbilissky" },
    });
    const elsewhere = claim("f3", "birth", {
      roles: { place: "district/anapa" },
    });
    expect(graded(stanitsa, raion)).toEqual([]);
    expect(graded(stanitsa, elsewhere)).toEqual(["CERTAIN"]);
  });

  it("lets two bodies decide differently, and asks when one body seems to", () => {
    const refused = (body: string) =>
      claim("f1", "registration", {
        value: "refused",
        edtf: "1943-05-10",
        roles: { body },
      });
    const passed = claim("f2", "registration", {
      value: "reregistered",
      edtf: "1943-05-10",
      roles: { body: "party-organization/b" },
    });
    expect(graded(refused("party-organization/a"), passed)).toEqual([]);
    expect(graded(refused("party-organization/b"), passed)).toEqual([
      "CERTAIN",
    ]);
  });

  it("only suspects a contradiction between a dated and an undated claim", () => {
    const member = claim("f1", "membership", {
      value: "member",
      edtf: "1939/1942",
    });
    const candidate = claim("f2", "membership", { value: "candidate" });
    expect(graded(member, candidate)).toEqual(["POSSIBLE"]);
  });
});

describe("contradictions of employers, conduct and outcomes", () => {
  const autumn = "1942-09-01/1942-12-31";
  const worked = (id: string, institution: string, edtf?: string) =>
    claim(id, "occupation-work", {
      roles: { institution },
      ...(edtf === undefined ? {} : { edtf }),
    });

  it("finds two employers under occupation at one time, and lets one follow the other", () => {
    expect(
      graded(
        worked("f1", "institution/a", autumn),
        worked("f2", "institution/b", autumn),
      ),
    ).toEqual(["CERTAIN"]);
    expect(
      graded(
        worked("f1", "institution/a"),
        worked("f2", "institution/b", autumn),
      ),
    ).toEqual(["POSSIBLE"]);
    expect(
      graded(
        worked("f1", "institution/a", "1942-09"),
        worked("f2", "institution/b", "1942-11"),
      ),
    ).toEqual([]);
    expect(
      graded(
        worked("f1", "institution/a", autumn),
        worked("f2", "institution/a", autumn),
      ),
    ).toEqual([]);
  });

  it("sets opposite conduct against each other, and no other", () => {
    const behaved = (id: string, value: string) =>
      claim(id, "conduct", { value, edtf: "1942-10-07" });
    expect(
      graded(behaved("f1", "agitated-for"), behaved("f2", "agitated-against")),
    ).toEqual(["CERTAIN"]);
    expect(
      graded(behaved("f1", "deserted"), behaved("f2", "agitated-against")),
    ).toEqual([]);
  });

  it("lets one be reinstated with a reprimand, and two steps bring two outcomes", () => {
    const brought = (id: string, value: string, step: string) => ({
      ...claim(id, "penalty", { value, edtf: "1944-05-16" }),
      steps: [step],
    });
    expect(
      graded(
        brought("f1", "reinstated", "event/1"),
        brought("f2", "severe-reprimand", "event/1"),
      ),
    ).toEqual([]);
    expect(
      graded(
        brought("f1", "expelled", "event/1"),
        brought("f2", "severe-reprimand", "event/2"),
      ),
    ).toEqual([]);
    expect(
      graded(
        brought("f1", "expelled", "event/1"),
        brought("f2", "severe-reprimand", "event/1"),
      ),
    ).toEqual(["POSSIBLE"]);
  });
});

describe("denials", () => {
  it("contradicts what another affirms of the same place of work, and of no other", () => {
    const worked = claim("f1", "occupation-work", {
      value: "clerk",
      edtf: "1942-09-01",
      roles: { institution: "institution/a" },
    });
    const denies = (institution: string) =>
      claim("f2", "occupation-work", {
        value: "clerk",
        edtf: "1942-09-01",
        polarity: "DENIES",
        roles: { institution },
      });
    expect(graded(worked, denies("institution/a"))).toEqual(["CERTAIN"]);
    expect(graded(worked, denies("institution/b"))).toEqual([]);
  });
});

describe("versions", () => {
  it("never sets a claim against its own earlier version, nor against what was closed before it opened", () => {
    const before = claim("f1", "birth", { edtf: "1905", since: 1, until: 4 });
    const after = claim("f1", "birth", { edtf: "1910", since: 4 });
    const later = claim("f2", "birth", { edtf: "1910", since: 6 });
    expect(graded(before, after, later)).toEqual([]);
  });
});

const edtfs = [
  "1942-06",
  "1942-08-09",
  "1942-08-12",
  "1942-08-09/1942-08-12",
  "1942",
  "1943?",
  "1939/..",
  undefined,
];
const anyClaim = fc
  .record({
    kind: fc.constantFrom(
      "card-fate",
      "membership",
      "birth",
      "place-occupied",
      "registration",
      "residence",
      "conduct",
      "occupation-work",
      "penalty",
      "whereabouts",
    ),
    value: fc.constantFrom(
      "",
      "burned",
      "surrendered",
      "buried",
      "member",
      "candidate",
      "refused",
      "reregistered",
      "agitated-for",
      "agitated-against",
      "expelled",
      "reinstated",
      "under-occupation",
      "in-the-rear",
    ),
    institution: fc.constantFrom("institution/a", "institution/b", ""),
    polarity: fc.constantFrom("AFFIRMS", "AFFIRMS", "DENIES"),
    edtf: fc.constantFrom(...edtfs),
    subject: fc.constantFrom("person/a", "person/b"),
    since: fc.integer({ min: 1, max: 3 }),
    until: fc.constantFrom(0, 0, 4),
    number: fc.nat(9999),
  })
  .map(({ number, subject, edtf, kind, institution, ...rest }) =>
    claim(`f${String(number)}`, kind, {
      ...rest,
      roles: { subject, ...(institution === "" ? {} : { institution }) },
      ...(edtf === undefined ? {} : { edtf }),
    }),
  );
const someClaims = fc.uniqueArray(anyClaim, {
  maxLength: 8,
  selector: ({ id }) => id,
});

describe("contradictions in general", () => {
  it("are mutual", () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (one, other) => {
        expect(gradeOf(one, other)).toBe(gradeOf(other, one));
      }),
    );
  });

  it("never hold where the bounds cannot overlap, but for what happens once or excludes the other at any time", () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (one, other) => {
        const rule = kindOf(one.kind)?.excludes;
        const atAnyTime = rule?.singleTime === true || rule?.timeless === true;
        fc.pre(!atAnyTime && overlaps(one, other) === "NO");
        expect(gradeOf(one, other)).toBeNull();
      }),
    );
  });

  it("are certain only where the bounds must overlap", () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (one, other) => {
        const rule = kindOf(one.kind)?.excludes;
        fc.pre(rule?.singleTime !== true && rule?.timeless !== true);
        // What lasts ever since is open at its end, where its beginning alone is in dispute.
        fc.pre(rule?.singleBegin === undefined);
        if (gradeOf(one, other) === "CERTAIN")
          expect(overlaps(one, other)).toBe("YES");
      }),
    );
  });

  it("never hold between claims that say the same at the same time", () => {
    fc.assert(
      fc.property(anyClaim, (one) => {
        expect(
          gradeOf(one, { ...one, id: "another", versionId: "another@1" }),
        ).toBeNull();
      }),
    );
  });

  it("are never removed by adding claims", () => {
    fc.assert(
      fc.property(someClaims, anyClaim, (claims, added) => {
        const before = deriveConflicts(
          claims.filter(({ id }) => id !== added.id),
        );
        const after = deriveConflicts([
          ...claims.filter(({ id }) => id !== added.id),
          added,
        ]);
        expect(after).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });

  it("do not depend on the order in which claims were entered", () => {
    const sorted = (claims: readonly Claim[]) =>
      [...deriveConflicts(claims)]
        .map((conflict) => JSON.stringify(conflict))
        .sort();
    fc.assert(
      fc.property(someClaims, (claims) => {
        expect(sorted(claims)).toEqual(sorted([...claims].reverse()));
      }),
    );
  });
});
