import fc from "fast-check";

import { capacities, mediations } from "../../../server/factoid/factoid.ts";
import type { Position } from "../../../server/reading/position.ts";
import type { Reading } from "../../../server/reading/reading.ts";
import { tightened } from "../../../shared/dates/historical-date.ts";

const day = fc.constantFrom(
  "",
  "1942-07-29",
  "1942-08-09",
  "1942-08-12",
  "1943-02-12",
);
const pick = (...choices: readonly string[]) => fc.constantFrom(...choices);
const life = fc.constantFrom(
  { since: 1, until: 0 },
  { since: 1, until: 3 },
  { since: 2, until: 0 },
  { since: 2, until: 4 },
  { since: 3, until: 0 },
);

const bounds = fc
  .tuple(day, day, day, day)
  .map((days) => [...days].sort((one, other) => (one < other ? -1 : 1)))
  .chain(([a = "", b = "", c = "", d = ""]) =>
    fc.constantFrom(
      { beginFrom: a, beginTo: b, endFrom: c, endTo: d },
      { beginFrom: a, beginTo: "", endFrom: c, endTo: "" },
      { beginFrom: "", beginTo: b, endFrom: "", endTo: d },
      { beginFrom: "", beginTo: "", endFrom: "", endTo: "" },
    ),
  )
  .map(tightened);

const judgement = fc.record({
  by: pick("Ivantsov", "Cohn", "Voisin"),
  credence: fc.nat(5),
  verdict: pick(
    "",
    "ACCEPTED",
    "REJECTED",
    "YIELDED",
    "BOTH_HOLD",
    "SLIP_OF_THE_PEN",
    "DIFFERENT_PERSONS",
    "UNDECIDED",
  ),
});

/** What a historian may have said of two rivals, for whichever revisions. */
const settlement = fc
  .record({
    by: pick("Ivantsov", "Cohn"),
    verdict: pick(
      "BOTH_HOLD",
      "BOTH_HOLD",
      "DIFFERENT_PERSONS",
      "ACCEPTED",
      "REJECTED",
      "SLIP_OF_THE_PEN",
    ),
    life,
  })
  .map(({ life: span, ...said }) => ({ ...said, ...span }));

/** Any position; its judgements stand for exactly its own span of revisions, as derivation makes them. */
export const anyPosition: fc.Arbitrary<Position> = fc
  .record({
    factoidId: pick("factoid/1", "factoid/2", "factoid/3"),
    polarity: pick("AFFIRMS", "AFFIRMS", "DENIES"),
    modality: pick("ASSERTED", "HEDGED", "HEARSAY"),
    capacity: pick("", "SELF", "WITNESS"),
    mediation: pick("", "AUTOGRAPH", "HEARSAY"),
    sourceId: pick("", "source/a", "source/b"),
    fondId: pick("", "unit/a"),
    constructed: fc.boolean(),
    bounds,
    life,
    judged: fc.array(judgement, { maxLength: 3 }),
    rivals: fc
      .tuple(
        fc.subarray(["factoid/8@1", "factoid/9@1"]),
        fc.array(fc.array(settlement, { maxLength: 2 }), {
          minLength: 2,
          maxLength: 2,
        }),
      )
      .map(([ids, settled]) =>
        ids.map((versionId, index) => ({
          versionId,
          settled: settled[index] ?? [],
        })),
      ),
  })
  .map(({ bounds: found, life: span, judged, ...rest }) => ({
    ...rest,
    ...found,
    ...span,
    versionId: `${rest.factoidId}@${String(span.since)}`,
    judgements: judged.map((one) => ({ ...one, ...span })),
  }));

const none = fc.constant<never[]>([]);

/** Any reading, most sides of it open. */
export const anyReading: fc.Arbitrary<Reading> = fc.record<Reading>({
  claims: fc.constantFrom("ALL" as const, "ACCEPTED" as const),
  capacities: fc.oneof(none, none, fc.subarray([...capacities])),
  mediations: fc.oneof(none, none, fc.subarray([...mediations])),
  sources: fc.oneof(none, none, fc.subarray(["source/a", "source/b"])),
  fonds: fc.oneof(none, none, none, fc.subarray(["unit/a"])),
  interpretedBy: fc.oneof(none, fc.subarray(["Ivantsov", "Cohn"])),
  minCredence: fc.oneof(fc.constant(0), fc.nat(5)),
  unjudged: fc.oneof(
    { weight: 3, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  during: fc.oneof(
    fc.constant(null),
    fc.record({
      from: day,
      to: day,
      mode: fc.constantFrom(
        "CERTAINLY" as const,
        "POSSIBLY" as const,
        "INCLUDE_UNDATED" as const,
      ),
    }),
  ),
  constructed: fc.oneof(
    { weight: 3, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  asOf: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
  ),
});
