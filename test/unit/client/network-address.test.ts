import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { doubts } from "../../../client/graph/filter.ts";
import { thingKinds } from "../../../client/graph/graph.ts";
import {
  type Addition,
  asked,
  avoidedInOrder,
  measures,
  normal,
  passedKinds,
  passedLevels,
  type Question,
} from "../../../client/graph/questions.ts";
import { tieKinds } from "../../../client/graph/tie-kinds.ts";
import {
  colourings,
  groupings,
  layouts,
  noView,
  projections,
  type View,
} from "../../../client/graph/view.ts";
import {
  parseNetworkAddress,
  writeNetworkAddress,
} from "../../../client/url/network-address.ts";
import {
  parseSearchText,
  writeSearchText,
} from "../../../client/url/search-text.ts";

const anyId = fc
  .tuple(
    fc.constantFrom("person", "party-organization", "tie"),
    fc
      .string({ minLength: 1, maxLength: 30 })
      .map((text) => text.replaceAll(/\s/gu, "") || "x"),
  )
  .map(([kind, rest]) => `${kind}/${rest}`);
const anyKinds = fc
  .uniqueArray(fc.constantFrom(...tieKinds))
  .map((kinds) => tieKinds.filter((kind) => kinds.includes(kind)));
const anyPeriod = fc.constantFrom(
  undefined,
  { from: "1942-08-01", to: "1943-02-28", mode: "CERTAINLY" as const },
  { from: "", to: "1943-02-28", mode: "POSSIBLY" as const },
  { from: "1942-08-01", to: "", mode: "INCLUDE_UNDATED" as const },
);
const anyTerms = { kinds: anyKinds, period: anyPeriod };
const anyAvoided = fc
  .record({
    ids: fc.uniqueArray(anyId, { maxLength: 4 }),
    kinds: fc.uniqueArray(fc.constantFrom(...passedKinds)),
    levels: fc.uniqueArray(fc.constantFrom(...passedLevels)),
  })
  .map(avoidedInOrder);
const anyPaths = fc
  .record({
    of: fc.constant("paths" as const),
    from: anyId,
    to: anyId,
    k: fc.integer({ min: 1, max: 10 }),
    steps: fc.integer({ min: 1, max: 6 }),
    avoid: anyAvoided,
    ...anyTerms,
  })
  .filter(({ from, to }) => from !== to);
const anyBetween = fc.record({
  of: fc.constant("between" as const),
  ids: fc.uniqueArray(anyId, { minLength: 2, maxLength: 10 }),
  steps: fc.integer({ min: 2, max: 4 }),
  avoid: anyAvoided,
  ...anyTerms,
});
const anyPresence = fc.record({
  of: fc.constant("presence" as const),
  at: anyId,
  ...anyTerms,
});
const anyAddition: fc.Arbitrary<Addition> = fc.oneof(
  fc.record({ of: fc.constant("walk" as const), id: anyId, kinds: anyKinds }),
  fc
    .record({
      of: fc.constant("pick" as const),
      id: anyId,
      ids: fc.uniqueArray(anyId, { minLength: 1, maxLength: 6 }),
      kinds: anyKinds,
    })
    .map(normal),
  fc.record({ of: fc.constant("bring" as const), id: anyId }),
  fc.record({ of: fc.constant("links" as const), ...anyTerms }),
  anyPaths,
  anyBetween,
  anyPresence,
);
const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  anyPaths,
  anyBetween,
  anyPresence,
  fc.constantFrom(...asked).map((what) => ({ of: "choose", what }) as const),
  fc.constantFrom(...measures).map((by) => ({ of: "measures", by }) as const),
  fc
    .constantFrom(0.5, 1, 2.25)
    .map((resolution) => ({ of: "communities", resolution }) as const),
  fc
    .record({ one: anyId, other: anyId })
    .map((two) => ({ of: "compare", ...two }) as const),
);
const some = <Of>(one: fc.Arbitrary<Of>) => fc.array(one, { maxLength: 4 });
const anyView: fc.Arbitrary<View> = fc.record({
  centre: fc.option(anyId, { nil: undefined }),
  reading: fc.constantFrom("", "by:self,accepted"),
  additions: some(anyAddition),
  hidden: some(anyId),
  selected: fc.option(anyId, { nil: undefined }),
  gathered: some(anyId),
  pins: some(
    fc.record({
      id: anyId,
      x: fc.integer({ min: -9999, max: 9999 }),
      y: fc.integer({ min: -9999, max: 9999 }),
    }),
  ),
  notes: some(
    fc.record({
      id: anyId,
      words: fc.constantFrom("Тот ли это? 50 %, a:b@c", "сверить, л. 3"),
    }),
  ),
  filter: fc.record({
    ties: fc.uniqueArray(fc.constantFrom("KIN_OF", "WAS_IN", "betrayal")),
    things: fc.uniqueArray(fc.constantFrom(...thingKinds)),
    doubts: fc.uniqueArray(fc.constantFrom(...doubts)),
    credence: fc.constantFrom(null, "PROBABLE" as const),
    unjudged: fc.boolean(),
  }),
  period: anyPeriod,
  seek: fc.constantFrom("", "сенар ск"),
  layout: fc.constantFrom(...layouts),
  size: fc.constantFrom(undefined, ...measures),
  colour: fc.constantFrom(...colourings),
  cuts: fc.boolean(),
  group: fc.constantFrom(...groupings),
  projection: fc.constantFrom(...projections),
  spread: fc.boolean(),
  whole: fc.boolean(),
  question: fc.option(anyQuestion, { nil: undefined }),
  form: fc.constantFrom("graph" as const, "table" as const),
});

describe("the address of a network", () => {
  test("brings back the same view wherever it is copied to", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = writeSearchText(writeNetworkAddress(view));
        const parsed = parseNetworkAddress(parseSearchText(address));
        expect(parsed).toEqual({ view, ignored: [] });
      }),
    );
  });

  test("can be read by a human being", () => {
    const view: View = {
      ...noView,
      centre: "person/senarskaya",
      additions: [
        {
          of: "walk",
          id: "person/porublev-i-g",
          kinds: ["WORKED_AT", "WAS_IN"],
        },
        {
          of: "paths",
          from: "person/a",
          to: "person/b",
          k: 3,
          steps: 4,
          kinds: ["KNEW"],
          period: { from: "1942-08-01", to: "1943-02-28", mode: "POSSIBLY" },
          avoid: {
            ids: ["district/x"],
            kinds: ["SETTLEMENT"],
            levels: ["RAIKOM"],
          },
        },
        {
          of: "pick",
          id: "person/a",
          ids: ["person/c", "person/d"],
          kinds: ["KIN_OF"],
        },
      ],
    };
    expect(writeSearchText(writeNetworkAddress(view))).toBe(
      "?around=person/senarskaya&add=person/porublev-i-g:worked-at.was-in,paths:person/a:person/b:k3:s4:by-knew:in-1942-08-01..1943-02-28:not-district/x:not-is-settlement:not-at-raikom,pick:person/a:person/c:person/d:by-kin-of",
    );
  });

  test("is read kindly: what means nothing is left aside and named", () => {
    const { view, ignored } = parseNetworkAddress({
      around: "person/senarskaya",
      add: "person/a:worked-at,nonsense,person/b:flew-to,paths:person/a:person/a:k3:s4,between:s9:person/a:person/b,pick:person/a,paths:person/a:person/b:k3:s4:not-at-heaven",
      when: "1943-02-28..1942-08-01",
      pin: "person/a@high",
      hide: "person/c,???",
      layout: "spiral",
      as: "song",
    });
    expect(view.centre).toBe("person/senarskaya");
    expect(view.additions).toEqual([
      { of: "walk", id: "person/a", kinds: ["WORKED_AT"] },
    ]);
    expect(view.period).toBeUndefined();
    expect(view.hidden).toEqual(["person/c"]);
    expect(view.layout).toBe("force");
    expect(ignored).toEqual([
      "nonsense",
      "person/b:flew-to",
      "paths:person/a:person/a:k3:s4",
      "between:s9:person/a:person/b",
      "pick:person/a",
      "paths:person/a:person/b:k3:s4:not-at-heaven",
      "???",
      "person/a@high",
      "1943-02-28..1942-08-01",
      "spiral",
      "song",
    ]);
  });
});
