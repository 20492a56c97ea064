import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { tieKinds } from "../../../client/graph/tie-kinds.ts";
import { noView, type View } from "../../../client/graph/view.ts";
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
const anyView: fc.Arbitrary<View> = fc.record({
  centre: anyId,
  expansions: fc.array(fc.record({ id: anyId, kinds: anyKinds }), {
    maxLength: 5,
  }),
  hidden: fc.array(anyId, { maxLength: 5 }),
  selected: fc.option(anyId, { nil: undefined }),
  layout: fc.constantFrom("force" as const, "concentric" as const),
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
      expansions: [
        { id: "person/porublev-i-g", kinds: ["WORKED_AT", "WAS_IN"] },
      ],
    };
    expect(writeSearchText(writeNetworkAddress(view))).toBe(
      "?around=person/senarskaya&add=person/porublev-i-g:worked-at.was-in",
    );
  });

  test("is read kindly: what means nothing is left aside and named", () => {
    const { view, ignored } = parseNetworkAddress({
      around: "person/senarskaya",
      add: "person/a:worked-at,nonsense,person/b:flew-to",
      hide: "person/c,???",
      layout: "spiral",
      as: "song",
    });
    expect(view.centre).toBe("person/senarskaya");
    expect(view.expansions).toEqual([{ id: "person/a", kinds: ["WORKED_AT"] }]);
    expect(view.hidden).toEqual(["person/c"]);
    expect(view.layout).toBe("force");
    expect(ignored).toEqual([
      "nonsense",
      "person/b:flew-to",
      "???",
      "spiral",
      "song",
    ]);
  });
});
