import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  allClaims,
  type Reading,
  readingVariable,
} from "../../../client/url/reading.ts";
import {
  parseReading,
  writeReading,
} from "../../../client/url/reading-address.ts";
import {
  capacities,
  credences,
  mediations,
} from "../../../client/url/reading-codes.ts";
import {
  parseSearchText,
  writeSearchText,
} from "../../../client/url/search-text.ts";
import { dateModes } from "../../../shared/dates/time-filter.ts";

const id = (kind: string) =>
  fc.stringMatching(/^[a-z0-9-]{1,20}$/).map((slug) => `${kind}/${slug}`);

const period = fc.constantFrom(
  null,
  ...dateModes.flatMap((mode) => [
    { from: "1942-08-01", to: "1943-02-28", mode },
    { from: "", to: "1943-02-28", mode },
    { from: "1942-08-01", to: "", mode },
  ]),
);

const anyReading: fc.Arbitrary<Reading> = fc.record({
  acceptedOnly: fc.boolean(),
  capacities: fc.subarray([...capacities]),
  mediations: fc.subarray([...mediations]),
  sources: fc.array(id("source"), { maxLength: 3 }),
  fonds: fc.array(id("unit"), { maxLength: 2 }),
  interpretedBy: fc.array(
    fc.oneof(
      fc.constantFrom("A. K.", "Иванцов И. Г.", "Кринко Е. Ф., ред.", "100%"),
      fc.string({ minLength: 1 }),
    ),
    { maxLength: 3 },
  ),
  minCredence: fc.constantFrom(null, ...credences),
  judgedOnly: fc.boolean(),
  period,
  realOnly: fc.boolean(),
  asOf: fc.constantFrom(null, 0, 12),
});

describe("a reading in an address", () => {
  test("is the same reading when the address is opened elsewhere", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const address = writeSearchText({ reading: writeReading(reading) });
        const opened = parseReading(parseSearchText(address)["reading"]);
        expect(opened).toEqual({ reading, ignored: [] });
      }),
    );
  });

  test("leaves no trace when all claims are read", () => {
    expect(writeReading(allClaims)).toBeUndefined();
    expect(readingVariable(allClaims)).toBeNull();
  });

  test("can be read by a person", () => {
    const reading = {
      ...allClaims,
      capacities: ["SELF", "REPORTING_SECRETARY"] as const,
      sources: ["source/ivantsov-2024"],
    };
    expect(writeSearchText({ reading: writeReading(reading) })).toBe(
      "?reading=by:self,by:reporting-secretary,source:source/ivantsov-2024",
    );
  });

  test("names the words that mean nothing and keeps the rest", () => {
    expect(
      parseReading(
        "accepted,by:neighbour,credence:,during:1942..1943,constructor",
      ),
    ).toEqual({
      reading: { ...allClaims, acceptedOnly: true },
      ignored: [
        "by:neighbour",
        "credence:",
        "during:1942..1943",
        "constructor",
      ],
    });
  });

  test("refuses a period that ends before it begins", () => {
    expect(parseReading("during:1943-02-12..1942-08-09").ignored).toHaveLength(
      1,
    );
  });

  test("is never an error, whatever the address says", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseReading(text)).not.toThrow();
      }),
    );
  });
});
