import { z } from "zod";

import {
  type EvidenceBatch,
  evidenceInput,
  parseEvidence,
} from "../../server/exchange/import/evidence-batch.ts";
import { readRecords } from "../csv.ts";
import { type Claim, claimInput, toFactoid } from "./claim.ts";
import { columnClaims, districtPages, districtsOf } from "./districts.ts";
import { numberClaims, numberPages } from "./numbers.ts";
import { officeClaims, officePages, officePeople } from "./offices.ts";
import { pageId, pageSources } from "./pages.ts";

const records = (name: string): unknown =>
  readRecords(new URL(name, import.meta.url));

const claims = z.array(claimInput).default([]);

/** Files written by hand hold records as they are, and claims in the short form. */
const handMade = z.looseObject({ claims });

const places = z
  .looseObject({
    claims,
    laterNames: z.array(z.strictObject({ id: z.string(), full: z.string() })),
    districts: z.array(z.unknown()),
  })
  .parse(records("places.json"));

const isAddress = (text: string): boolean => /^https?:/.test(text);

/** A source given by its address becomes the id of that page, wherever it stands. */
const withPageIds = (value: unknown, key = ""): unknown => {
  if (typeof value === "string")
    return key === "source" && isAddress(value) ? pageId(value) : value;
  if (Array.isArray(value)) return value.map((each) => withPageIds(each));
  const map = z.record(z.string(), z.unknown()).safeParse(value);
  if (!map.success) return value;
  return Object.fromEntries(
    Object.entries(map.data).map(([name, each]) => [
      name,
      withPageIds(each, name),
    ]),
  );
};

/** Every address that stands as a source somewhere in hand-made records. */
const addressesIn = (value: unknown, key = ""): readonly string[] => {
  if (typeof value === "string")
    return key === "source" && isAddress(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => addressesIn(each));
  const map = z.record(z.string(), z.unknown()).safeParse(value);
  return map.success
    ? Object.entries(map.data).flatMap(([name, each]) =>
        addressesIn(each, name),
      )
    : [];
};

const lists = [...Object.keys(evidenceInput.shape)].filter(
  (name) => name !== "layer",
);

/** Records of several files under the same list, one after another. */
const joined = (files: readonly unknown[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    lists.map((list) => [
      list,
      files.flatMap((file) => {
        const found = z.looseObject({}).parse(file)[list];
        return z.array(z.unknown()).default([]).parse(found);
      }),
    ]),
  );

/** What the columns say gives way to what was written by hand under the same id. */
const byHandFirst = (
  byHand: readonly Claim[],
  byColumn: readonly Claim[],
): readonly Claim[] => {
  const ids = new Set(byHand.map(({ id }) => id));
  return [...byColumn.filter(({ id }) => !ids.has(id)), ...byHand];
};

/**
 * The real layer: places with the rival dates of their occupation, office-holders, literature and the two
 * published cases. Every claim has its source. See `seed/README.md`.
 */
export function realEvidence(): EvidenceBatch {
  const files = ["literature.json", "bodies.json", "cases.json"].map(records);
  const byHand = [
    ...files.flatMap((file) => handMade.parse(file).claims),
    ...places.claims,
  ];
  const all = byHandFirst(byHand, [
    ...columnClaims,
    ...officeClaims,
    ...numberClaims,
  ]);
  const notes = [
    ...districtPages,
    ...officePages,
    ...numberPages,
    ...addressesIn([...files, places]).map((url) => ({ url, note: "" })),
  ];
  const generated = {
    sources: pageSources(notes),
    districts: districtsOf(places.laterNames),
    people: officePeople,
    factoids: all.map(toFactoid),
  };
  const input = withPageIds(joined([...files, places, generated]));
  return parseEvidence({ ...z.looseObject({}).parse(input), layer: "real" });
}
