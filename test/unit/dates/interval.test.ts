import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays } from "../../../shared/dates/calendar-day.ts";
import { boundsOfEdtf } from "../../../shared/dates/edtf-bounds.ts";
import {
  type DateBounds,
  unknownBounds,
} from "../../../shared/dates/historical-date.ts";
import {
  after,
  before,
  contains,
  during,
  equals,
  meets,
  overlaps,
} from "../../../shared/dates/interval.ts";
import {
  answerOver,
  datedBounds,
  type World,
  worldsOf,
} from "./possible-worlds.ts";

const relations = {
  overlaps: {
    relation: overlaps,
    holds: (one: World, other: World) =>
      one.begin <= other.end && other.begin <= one.end,
  },
  before: {
    relation: before,
    holds: (one: World, other: World) => one.end < other.begin,
  },
  after: {
    relation: after,
    holds: (one: World, other: World) => one.begin > other.end,
  },
  during: {
    relation: during,
    holds: (one: World, other: World) =>
      other.begin <= one.begin && one.end <= other.end,
  },
  contains: {
    relation: contains,
    holds: (one: World, other: World) =>
      one.begin <= other.begin && other.end <= one.end,
  },
  equals: {
    relation: equals,
    holds: (one: World, other: World) =>
      one.begin === other.begin && one.end === other.end,
  },
  meets: {
    relation: meets,
    holds: (one: World, other: World) => addDays(one.end, 1) === other.begin,
  },
};

const times = (edtf: string): DateBounds => {
  const result = boundsOfEdtf(edtf);
  if (!result.ok) throw new Error(result.rule);
  return result.bounds;
};

describe("two uncertain times", () => {
  it.each(Object.entries(relations))(
    "%s is answered as trying every case would",
    (_, rule) => {
      fc.assert(
        fc.property(datedBounds, datedBounds, (one, other) => {
          const cases = worldsOf(one).flatMap((aCase) =>
            worldsOf(other).map((otherCase) => rule.holds(aCase, otherCase)),
          );
          expect(rule.relation(one, other)).toBe(answerOver(cases));
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(Object.entries(relations))(
    "%s is never wrong of two events",
    (_, rule) => {
      fc.assert(
        fc.property(datedBounds, datedBounds, (one, other) => {
          const events = (bounds: DateBounds) =>
            worldsOf(bounds).filter(({ begin, end }) => begin === end);
          const cases = events(one).flatMap((event) =>
            events(other).map((otherEvent) => rule.holds(event, otherEvent)),
          );
          fc.pre(cases.length > 0);
          const answer = rule.relation(one, other);
          if (answer !== "MAYBE") expect(answerOver(cases)).toBe(answer);
        }),
        { numRuns: 300 },
      );
    },
  );

  it("overlap and equal either way round", () => {
    fc.assert(
      fc.property(datedBounds, datedBounds, (one, other) => {
        expect(overlaps(one, other)).toBe(overlaps(other, one));
        expect(equals(one, other)).toBe(equals(other, one));
        expect(before(one, other)).toBe(after(other, one));
        expect(during(one, other)).toBe(contains(other, one));
      }),
    );
  });

  it("are never compared when one of them has no date", () => {
    for (const { relation } of Object.values(relations)) {
      expect(relation(unknownBounds, times("1942-08"))).toBe("UNDATED");
      expect(relation(times("1942-08"), unknownBounds)).toBe("UNDATED");
    }
  });
});

describe("the days of Krasnodar", () => {
  it("may be the same day when one source says 9 August and the other 9 to 12 August", () => {
    expect(equals(times("1942-08-09"), times("[1942-08-09..1942-08-12]"))).toBe(
      "MAYBE",
    );
  });

  it("exclude each other when one source says 9 August and the other 12 August", () => {
    expect(overlaps(times("1942-08-09"), times("1942-08-12"))).toBe("NO");
  });

  it("put a membership without a known end before the liberation only perhaps", () => {
    expect(before(times("1939-01/"), times("1943-02-12"))).toBe("MAYBE");
  });

  it("put an expulsion in March 1943 certainly after the liberation", () => {
    expect(after(times("1943-03"), times("1943-02-12"))).toBe("YES");
  });
});
