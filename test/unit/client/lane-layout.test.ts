import { describe, expect, test } from "vitest";

import type { Spell } from "../../../client/api/person.documents.ts";
import {
  emptyChannels,
  layLane,
} from "../../../client/features/inspect/person/lane-layout.ts";

const day = (earliest: string, latest = earliest) => ({
  original: null,
  edtf: null,
  earliest,
  latest,
  basis: "STATED" as const,
  reason: null,
});

const spell = (
  channel: Spell["channel"],
  begin: Spell["begin"],
  end: Spell["end"],
): Spell => ({
  channel,
  state: { code: "member", label: "член партии" },
  basis: "ATTESTED",
  begin,
  end,
  factoids: [],
});

describe("the lane of a life", () => {
  test("runs over whole years", () => {
    const lane = layLane([
      spell("PARTY_STATUS", day("1942-03-01"), day("1943-07-14")),
    ]);
    expect(lane?.years.map(({ year }) => year)).toEqual([1942, 1943]);
  });

  test("goes to the edge when no end is known", () => {
    const lane = layLane([
      spell("PARTY_STATUS", day("1939-01-01", "1939-12-31"), null),
    ]);
    expect(lane?.rows[0]?.spells[0]).toMatchObject({
      from: 0,
      to: 1,
      isOpenAfter: true,
    });
  });

  test("shows from where an end is uncertain", () => {
    const lane = layLane([
      spell("WHEREABOUTS", day("1942-01-01"), day("1942-07-02", "1943-01-01")),
    ]);
    const laid = lane?.rows[0]?.spells[0];
    expect(laid?.sureTo).toBeLessThan(laid?.to ?? 0);
  });

  test("is none when nothing has a date", () => {
    expect(layLane([spell("PARTY_STATUS", null, null)])).toBeUndefined();
  });

  test("names the channels of which nothing is known", () => {
    expect(emptyChannels([spell("PARTY_STATUS", null, null)])).toEqual([
      "WHEREABOUTS",
      "WORK_AND_SERVICE",
      "LEGAL_STATUS",
    ]);
  });
});
