import { describe, expect, test } from "vitest";

import {
  parseOwnReadings,
  withReading,
} from "../../../client/features/reading/own-readings.ts";
import {
  isSameReading,
  shippedReadings,
} from "../../../client/url/named-readings.ts";
import { allClaims, readingVariable } from "../../../client/url/reading.ts";
import {
  parseReading,
  writeReading,
} from "../../../client/url/reading-address.ts";
import { parseReading as parseInput } from "../../../server/reading/reading.ts";

describe("readings with a name", () => {
  test("go through the address and come back the same", () => {
    for (const { reading, code } of shippedReadings("ru"))
      expect(
        isSameReading(parseReading(writeReading(reading)).reading, reading),
        code,
      ).toBe(true);
  });

  test("are taken by the API, and none of them is all claims or another one", () => {
    const words = shippedReadings("en").map(({ reading }) => {
      expect(() => parseInput(readingVariable(reading))).not.toThrow();
      return writeReading(reading);
    });
    expect(new Set([...words, writeReading(allClaims)]).size).toBe(
      words.length + 1,
    );
  });

  test("keep of what somebody wrote themselves only their own hand", () => {
    const own = shippedReadings("en").find(({ code }) => code === "own-hand");
    expect(readingVariable(own?.reading ?? allClaims)).toEqual({
      capacities: ["SELF"],
      mediations: ["AUTOGRAPH"],
    });
  });

  test("without interested witnesses hear nobody who judged, accused, vouched or ran the check", () => {
    const found = shippedReadings("en").find(
      ({ code }) => code === "without-interested",
    );
    const interested = [
      "SELF",
      "GUARANTOR",
      "RELATIVE",
      "ACCUSER",
      "REPORTING_SECRETARY",
      "PARTY_BODY",
      "SECURITY_ORGAN",
      "COURT",
      "OCCUPIER",
    ];
    expect(found?.reading.capacities).not.toEqual([]);
    expect(
      found?.reading.capacities.filter((one) => interested.includes(one)),
    ).toEqual([]);
  });
});

describe("the reader's own readings", () => {
  test("are read as far as the browser kept them whole", () => {
    const kept = { name: "До войны", words: "during:..1941-06-21" };
    expect(parseOwnReadings(JSON.stringify([kept, 3, { name: 1 }]))).toEqual([
      kept,
    ]);
    expect(parseOwnReadings("{")).toEqual([]);
    expect(parseOwnReadings(null)).toEqual([]);
  });

  test("replace the one of the same name", () => {
    const one = { name: "a", words: "real" };
    const other = { name: "a", words: "judged" };
    expect(withReading([one], other)).toEqual([other]);
  });
});
