import { describe, expect, it } from "vitest";

import { deriveSpells } from "../../../server/reading/spells.ts";
import { livesAsSequences } from "../../../server/trajectory/as-sequences.ts";
import type { Life } from "../../../server/trajectory/life.ts";
import { claim } from "../../support/builders/claim.ts";

const stayed = (value: string, edtf: string): Life => ({
  spells: deriveSpells([claim("stay", "whereabouts", { value, edtf })]),
  death: null,
  homes: [],
  occupied: null,
  liberated: null,
  cases: [],
  body: null,
});

const inAutumn = { from: "1942-09-01", to: "1942-10-31" };
const always = "1942-01-01/1943-12-31";

describe("the states that lives are compared by", () => {
  it("are those that occur: what is not known is none of them where every month is told", () => {
    const [channel] = livesAsSequences(
      [stayed("under-occupation", always), stayed("in-the-rear", always)],
      ["WHEREABOUTS"],
      inAutumn,
    ).channels;
    expect(channel?.codes).toHaveLength(2);
    expect(channel?.codes).not.toContain("not-known");
    expect(channel?.missing).toBe(-1);
  });

  it("hold what is not known, where a month is not told", () => {
    const [channel] = livesAsSequences(
      [stayed("under-occupation", "1942-09-01/1942-09-30")],
      ["WHEREABOUTS"],
      inAutumn,
    ).channels;
    expect(channel?.codes[channel.missing]).toBe("not-known");
  });
});
