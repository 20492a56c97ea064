import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { movesOf } from "../../../server/movement/moves.ts";
import { placeOnMap } from "../../../server/movement/place-on-map.ts";
import {
  type Excludes,
  type PresenceClaim,
  staysOf,
} from "../../../server/movement/stays.ts";
import { addDays } from "../../../shared/dates/calendar-day.ts";
import { unknownBounds } from "../../../shared/dates/historical-date.ts";

const dayAt = (offset: number): string => addDays("1942-01-01", offset);

const claim = (
  id: string,
  place: string,
  more: Partial<PresenceClaim> = {},
): PresenceClaim => ({
  id,
  kind: "residence",
  value: "",
  place,
  through: null,
  footing: "TOLD",
  isAffirmed: true,
  isDoubted: false,
  bounds: unknownBounds,
  ...more,
});

/** Lived there from one day to another, the days known. */
const lived = (id: string, place: string, from: number, to: number) =>
  claim(id, place, {
    bounds: {
      beginFrom: dayAt(from),
      beginTo: dayAt(from),
      endFrom: dayAt(to),
      endTo: dayAt(to),
    },
  });

/** `a` and `a/x` agree: the second is part of the first. */
const agree = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);

const none: Excludes = () => false;
const rival =
  (one: string, other: string): Excludes =>
  (first, second) =>
    [first, second].toSorted().join() === [one, other].toSorted().join();

const legs = (claims: readonly PresenceClaim[], excludes = none) => {
  const stays = staysOf(claims, excludes);
  const place = (id: string) => stays.find((stay) => stay.id === id)?.place;
  return movesOf(stays, agree).map(
    ({ from, to, order, contested }) =>
      `${place(from) ?? ""} → ${place(to) ?? ""} ${order}${contested ? " contested" : ""}`,
  );
};

const anyClaim = fc
  .record({
    place: fc.constantFrom("a", "b", "c"),
    from: fc.nat(20),
    width: fc.nat(4),
    length: fc.nat(6),
    footing: fc.constantFrom("TOLD" as const, "INTENDED" as const),
    isDated: fc.boolean(),
  })
  .map(({ place, from, width, length, footing, isDated }) => ({
    place,
    footing,
    bounds: isDated
      ? {
          beginFrom: dayAt(from),
          beginTo: dayAt(from + width),
          endFrom: dayAt(from + length),
          endTo: dayAt(from + width + length),
        }
      : unknownBounds,
  }));

const anyClaims = fc
  .array(anyClaim, { maxLength: 7 })
  .map((all) =>
    all.map(({ place, ...more }, index) =>
      claim(`factoid/${String(index)}`, place, more),
    ),
  );

describe("stays", () => {
  it("hold every claim once, whatever the order in which the claims come", () => {
    fc.assert(
      fc.property(
        anyClaims.chain((claims) =>
          fc.tuple(
            fc.constant(claims),
            fc.shuffledSubarray(claims, { minLength: claims.length }),
          ),
        ),
        ([claims, shuffled]) => {
          const stays = staysOf(claims, none);
          expect(
            stays.flatMap((stay) => stay.claims.map(({ id }) => id)).toSorted(),
          ).toEqual(claims.map(({ id }) => id).toSorted());
          expect(staysOf(shuffled, none)).toEqual(stays);
          for (const stay of stays)
            for (const { bounds, place } of stay.claims) {
              expect(place).toBe(stay.place);
              expect(stay.bounds.beginFrom <= bounds.beginFrom).toBe(true);
              expect(stay.bounds.endTo >= bounds.endTo).toBe(true);
            }
        },
      ),
    );
  });

  it("keep two claims of one place apart when they exclude each other, and name each as the other's rival", () => {
    const stays = staysOf(
      [lived("x", "a", 1, 9), lived("y", "a", 2, 9)],
      rival("x", "y"),
    );
    expect(stays.map(({ rivals }) => rivals)).toEqual([["stay-2"], ["stay-1"]]);
  });
});

describe("moves", () => {
  it("lead from each place to the next, not from the first to the last", () => {
    expect(
      legs([
        lived("1", "a", 0, 9),
        lived("2", "b", 10, 19),
        lived("3", "c", 20, 29),
      ]),
    ).toEqual(["a → b CERTAIN", "b → c CERTAIN"]);
  });

  it("lead to each of two rivals and on from each, never from rival to rival", () => {
    expect(
      legs(
        [
          lived("1", "a", 0, 9),
          lived("2", "b", 10, 19),
          lived("3", "c", 11, 19),
          lived("4", "a", 30, 39),
        ],
        rival("2", "3"),
      ),
    ).toEqual([
      "a → b CERTAIN contested",
      "a → c CERTAIN contested",
      "b → a CERTAIN contested",
      "c → a CERTAIN contested",
    ]);
  });

  it("are only possible where the days do not settle which place came first", () => {
    const rough = claim("2", "b", {
      bounds: {
        beginFrom: dayAt(0),
        beginTo: dayAt(30),
        endFrom: dayAt(0),
        endTo: dayAt(30),
      },
    });
    expect(legs([lived("1", "a", 10, 12), rough])).toEqual(["b → a POSSIBLE"]);
  });

  it("join two villages of one raion, not a village and the raion around it", () => {
    expect(
      legs([
        lived("1", "a/x", 0, 9),
        lived("2", "a", 10, 19),
        lived("3", "a/y", 20, 29),
      ]),
    ).toEqual(["a/x → a/y CERTAIN"]);
  });

  it("end where somebody was only to go, and begin nowhere from there", () => {
    expect(
      legs([
        lived("1", "a", 0, 9),
        { ...lived("2", "b", 10, 19), footing: "INTENDED" },
        lived("3", "c", 20, 29),
      ]),
    ).toEqual(["a → b CERTAIN", "a → c CERTAIN"]);
  });

  it("never go to the same place, in a circle of certain moves, or from or to what is denied or undated", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const stays = staysOf(claims, none);
        const byId = new Map(stays.map((stay) => [stay.id, stay]));
        for (const { from, to, order, earliest, latest } of movesOf(
          stays,
          agree,
        )) {
          const [one, other] = [byId.get(from), byId.get(to)];
          expect(one?.place).not.toBe(other?.place);
          expect(one?.footing).toBe("TOLD");
          for (const end of [one, other])
            expect(end?.bounds.beginFrom).not.toBe("");
          if (order === "CERTAIN")
            expect(
              (one?.bounds.beginTo ?? "") < (other?.bounds.beginFrom ?? ""),
            ).toBe(true);
          expect(earliest <= latest).toBe(true);
        }
      }),
    );
  });
});

describe("a place on the map", () => {
  it("is a point for a settlement, a centre for a raion or for a settlement without a point, and nothing for a krai", () => {
    const at = (...row: Parameters<typeof placeOnMap>[0]) =>
      placeOnMap(row).exactness;
    expect(at("s", false, false, 45, 39, "d", 46, 40, [])).toBe("OWN_POINT");
    expect(at("s", false, false, null, null, "d", 46, 40, [])).toBe(
      "DISTRICT_CENTRE",
    );
    expect(at("d", true, true, 46, 40, "d", 46, 40, [])).toBe(
      "DISTRICT_CENTRE",
    );
    expect(at("k", true, false, 45, 39, null, null, null, [])).toBe("NO_POINT");
    expect(at("s", false, false, null, null, "d", null, null, [])).toBe(
      "NO_POINT",
    );
  });
});
