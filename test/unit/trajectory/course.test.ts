import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { declarations } from "../../../server/factoid/kinds/declarations.ts";
import { deriveSpells } from "../../../server/reading/spells.ts";
import {
  channels,
  standTogether,
  statesOf,
} from "../../../server/trajectory/channel-states.ts";
import {
  courseOf,
  sharedDays,
  type Span,
  type Stretch,
} from "../../../server/trajectory/course.ts";
import { monthSequence, monthsOf } from "../../../server/trajectory/months.ts";
import { projectCourses } from "../../../server/trajectory/projection.ts";
import { addDays } from "../../../shared/dates/calendar-day.ts";
import { boundsOfEdtf } from "../../../shared/dates/edtf-bounds.ts";
import { claim } from "../../support/builders/claim.ts";

const span: Span = { from: "1941-01-01", to: "1944-12-31" };

type Claims = Parameters<typeof deriveSpells>[0];

const deathIn = (claims: Claims) =>
  claims.find(({ kind }) => kind === "death") ?? null;

const coursesOf = (claims: Claims): readonly (readonly Stretch[])[] => {
  const spells = deriveSpells(claims);
  return channels.map((channel) =>
    courseOf(
      spells.filter((spell) => spell.channel === channel),
      span,
      deathIn(claims),
    ),
  );
};

const told = ({ from, to, standing, states, basis }: Stretch): string =>
  `${from}..${to} ${[standing, ...states, basis ?? ""].join(" ").trim()}`;

const courseIn = (channel: number, ...claims: Claims) =>
  (coursesOf(claims)[channel] ?? []).map(told);

describe("a course", () => {
  it("draws what is not known before, between and after", () => {
    expect(
      courseIn(
        0,
        claim("f1", "whereabouts", {
          value: "under-occupation",
          edtf: "1942-08-09/1943-02-12",
        }),
      ),
    ).toEqual([
      "1941-01-01..1942-08-08 UNKNOWN",
      "1942-08-09..1943-02-12 KNOWN under-occupation ATTESTED",
      "1943-02-13..1944-12-31 UNKNOWN",
    ]);
  });

  it("has uncertain ends where the day is not known: possible before and after what is certain", () => {
    expect(
      courseIn(
        0,
        claim("f1", "whereabouts", {
          value: "in-hiding",
          edtf: "1942-10/1943-01",
        }),
      ).slice(1, -1),
    ).toEqual([
      "1942-10-01..1942-10-30 POSSIBLE in-hiding ATTESTED",
      "1942-10-31..1943-01-01 KNOWN in-hiding ATTESTED",
      "1943-01-02..1943-01-31 POSSIBLE in-hiding ATTESTED",
    ]);
  });

  it("is one of two states while the day of the change is not known, and only possible beyond the last claim", () => {
    expect(
      courseIn(
        2,
        claim("f1", "membership", { value: "member", edtf: "1939/.." }),
        claim("f2", "penalty", { value: "expelled", edtf: "1943-05" }),
      ),
    ).toEqual([
      "1941-01-01..1943-04-30 KNOWN member INFERRED",
      "1943-05-01..1943-05-31 EITHER expelled member ATTESTED",
      "1943-06-01..1944-12-31 POSSIBLE expelled EXTRAPOLATED",
    ]);
  });

  it("keeps both sides of a contradiction, on its day and as long as neither is known to end", () => {
    expect(
      courseIn(
        2,
        claim("f1", "penalty", { value: "expelled", edtf: "1943-05-10" }),
        claim("f2", "registration", {
          value: "reregistered",
          edtf: "1943-05-10",
        }),
      ),
    ).toEqual([
      "1941-01-01..1943-05-09 UNKNOWN",
      "1943-05-10..1943-05-10 CONTESTED expelled reregistered ATTESTED",
      "1943-05-11..1944-12-31 EITHER expelled reregistered EXTRAPOLATED",
    ]);
  });

  it("tells a penalty beside the registration that it does not exclude", () => {
    const [course] = coursesOf([
      claim("f1", "penalty", { value: "reprimand", edtf: "1943-05-10" }),
      claim("f2", "registration", {
        value: "reregistered",
        edtf: "1943-05-10",
      }),
    ]).slice(2);
    expect(course?.[1]).toMatchObject({
      standing: "KNOWN",
      states: ["penalty"],
      beside: ["reregistered"],
    });
  });

  it("ends with death", () => {
    expect(
      courseIn(
        1,
        claim("f1", "partisan-service", { edtf: "1942-10-01/1942-11-20" }),
        claim("f2", "death", { edtf: "1942-11-20" }),
      ).at(-1),
    ).toBe("1942-11-21..1944-12-31 DEAD");
  });
});

describe("claims of one state", () => {
  const since = claim("f1", "partisan-service", { edtf: "1940-12-31/.." });
  const inJanuary = claim("f2", "partisan-service", {
    value: "fighter",
    edtf: "1941-01/1941-01",
  });
  const thatYear = claim("f3", "partisan-service", { edtf: "1940" });

  it("are one spell, from the first to the last day that they attest", () => {
    expect(courseIn(1, since, inJanuary)).toEqual([
      "1941-01-01..1941-01-01 KNOWN partisan ATTESTED",
      "1941-01-02..1941-01-31 POSSIBLE partisan ATTESTED",
      "1941-02-01..1944-12-31 UNKNOWN",
    ]);
  });

  it("are not parted by a third that may share a day with one of them alone", () => {
    expect(courseIn(1, since, inJanuary, thatYear)).toEqual(
      courseIn(1, since, inJanuary),
    );
  });
});

describe("the single lane", () => {
  it("tells of each day what stands first in the table, whichever channel tells it", () => {
    const claims = [
      claim("f1", "membership", { value: "member", edtf: "1939/.." }),
      claim("f2", "whereabouts", {
        value: "under-occupation",
        edtf: "1942-08-09/1943-02-12",
      }),
      claim("f3", "occupation-work", { edtf: "1942-09-01/1942-12-31" }),
      claim("f4", "penalty", { value: "expelled", edtf: "1943-05-10" }),
    ];
    expect(projectCourses(coursesOf(claims), span).map(told)).toEqual([
      "1941-01-01..1942-08-08 KNOWN member INFERRED",
      "1942-08-09..1942-08-31 KNOWN under-occupation ATTESTED",
      "1942-09-01..1942-12-31 KNOWN worked-under-occupation ATTESTED",
      "1943-01-01..1943-02-12 KNOWN under-occupation ATTESTED",
      "1943-02-13..1943-05-09 KNOWN member INFERRED",
      "1943-05-10..1943-05-10 KNOWN expelled ATTESTED",
      "1943-05-11..1944-12-31 POSSIBLE expelled EXTRAPOLATED",
    ]);
  });

  it("becomes a sequence of months, each by what holds for most of its days, the unknown with a code of its own", () => {
    const lane = courseOf(
      deriveSpells([
        claim("f1", "evacuation", {
          value: "evacuated",
          edtf: "1942-08-20/1942-10-10",
        }),
      ]),
      span,
      null,
    );
    const months = monthsOf({ from: "1942-07-01", to: "1942-11-30" });
    expect(monthSequence(lane, months)).toEqual([
      "not-known",
      "not-known",
      "evacuated",
      "not-known",
      "not-known",
    ]);
  });
});

describe("the table of states", () => {
  it("names every state that a declared kind gives, in its own channel", () => {
    const declared = declarations.kinds.flatMap(({ state }) =>
      state === null
        ? []
        : [state.state, ...Object.values(state.byValue ?? {})].flatMap(
            (code) => (code === undefined ? [] : [`${state.channel} ${code}`]),
          ),
    );
    const listed = channels.flatMap((channel) =>
      statesOf(channel).map((state) => `${channel} ${state}`),
    );
    expect(declared.filter((one) => !listed.includes(one))).toEqual([]);
  });
});

const kinds = fc.constantFrom(
  ...declarations.kinds.flatMap(({ code, state }) =>
    state === null
      ? []
      : Object.keys(state.byValue ?? { "": "" }).map(
          (value) => [code, value] as const,
        ),
  ),
  ["death", ""] as const,
);

const days = fc
  .integer({ min: -400, max: 1500 })
  .map((number) => addDays("1941-01-01", number));

const dates = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => day.slice(0, 4)),
  days.map((day) => `${day}/..`),
  days.map((day) => `${day.slice(0, 7)}/..`),
  days.map((day) => `../${day}`),
  fc.tuple(days, days).map(([one, other]) => [one, other].toSorted().join("/")),
  fc.tuple(days, days).map((two) =>
    two
      .toSorted()
      .map((day) => day.slice(0, 7))
      .join("/"),
  ),
);

const someClaims = (maxLength: number) =>
  fc
    .array(fc.tuple(kinds, dates), { maxLength })
    .map((drawn) =>
      drawn.flatMap(([[kind, value], edtf], number) =>
        boundsOfEdtf(edtf).ok
          ? [claim(`f${String(number)}`, kind, { value, edtf })]
          : [],
      ),
    );

describe("any course", () => {
  it("covers the span without gap or overlap, in every channel and in the single lane", () => {
    fc.assert(
      fc.property(someClaims(9), (claims) => {
        const courses = coursesOf(claims);
        for (const course of [...courses, projectCourses(courses, span)]) {
          expect(course[0]?.from).toBe(span.from);
          expect(course.at(-1)?.to).toBe(span.to);
          course.slice(1).forEach(({ from }, index) => {
            expect(from).toBe(addDays(course[index]?.to ?? "", 1));
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never loses a day that was attested for certain when claims are added, unless it reports a contradiction", () => {
    const property = fc.property(
      someClaims(6),
      fc.tuple(kinds, dates),
      (claims, [[kind, value], edtf]) => {
        // A claim of death ends a life: what was attested after it is a contradiction that is reported as such among the claims.
        const known = claims.filter((one) => one.kind !== "death");
        if (!boundsOfEdtf(edtf).ok || kind === "death") return;
        const before = coursesOf(known);
        const after = coursesOf([
          ...known,
          claim("more", kind, { value, edtf }),
        ]);
        before.forEach((course, channel) => {
          for (const stretch of course) {
            if (stretch.standing !== "KNOWN" || stretch.basis !== "ATTESTED")
              continue;
            const [state] = stretch.states;
            for (const now of after[channel] ?? []) {
              if (sharedDays(stretch, now) === undefined) continue;
              const holds =
                now.standing === "CONTESTED" ||
                (now.standing === "KNOWN" &&
                  [...now.states, ...now.beside].includes(state ?? ""));
              if (!holds) expect.fail(`${told(stretch)} became ${told(now)}`);
            }
          }
        });
      },
    );
    fc.assert(property, { numRuns: 400 });
  });

  it("calls a day contested only for states that exclude each other", () => {
    fc.assert(
      fc.property(someClaims(8), (claims) => {
        for (const { standing, states } of coursesOf(claims).flat())
          if (standing === "CONTESTED" || standing === "EITHER")
            expect(
              states.some((one) =>
                states.some((other) => !standTogether(one, other)),
              ),
            ).toBe(true);
      }),
    );
  });
});
