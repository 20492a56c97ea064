import { z } from "zod";

import {
  type Coverage,
  coverageOf,
  type Omission,
} from "../reading/coverage.ts";
import type { TieColumns } from "./analysis/graph.ts";

/** Someone or something that is measured. */
export type Thing = {
  readonly id: string;
  readonly nameRu: string;
  readonly nameEn: string;
  /** A `SearchKind`. */
  readonly kind: string;
};

/** A network as `measuredTies` brought it, numbered for a thread. */
export type MeasuredNetwork = {
  /** By number, in the order of their ids. */
  readonly things: readonly Thing[];
  /** The ids of the ties, by number. */
  readonly ties: readonly string[];
  readonly columns: TieColumns;
  readonly omitted: readonly Omission[];
  /** Null when it was not asked for. */
  readonly coverage: Coverage | null;
};

const name = z
  .string()
  .nullable()
  .transform((given) => given ?? "");

const networkRow = z.tuple([
  z.array(z.tuple([z.string(), name, name, z.string()])),
  z.array(z.tuple([z.string(), z.string(), z.string(), z.boolean(), z.int()])),
  z.array(z.object({ what: z.string(), why: z.string(), count: z.int() })),
  z.unknown(),
]);

/** Nothing stands behind an empty network. */
const behindNothing = {
  persons: 0,
  claims: 0,
  sources: [],
  dependences: [],
  undated: 0,
  unsourced: 0,
  contested: 0,
  unjudged: 0,
  constructed: 0,
  leftOut: [],
  byReading: 0,
  byMissingDate: 0,
};

const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
  one.id < other.id ? -1 : 1;

/**
 * Reads a network and numbers its things and ties in the order of their ids, so that the same network has the same numbers however
 * it was asked for.
 * @param raw null when nobody has the id `around`; then the network is empty and says so
 */
export const readNetwork = (
  raw: unknown,
  around: string | undefined,
): MeasuredNetwork => {
  const [thingRows, linkRows, omitted, behind] =
    raw === null || raw === undefined
      ? [
          [],
          [],
          [{ what: around ?? "", why: "unknown", count: 1 }],
          behindNothing,
        ]
      : networkRow.parse(raw);
  const things = thingRows
    .map(([id, nameRu, nameEn, kind]): Thing => ({ id, nameRu, nameEn, kind }))
    .sort(byId);
  const numbers = new Map(things.map(({ id }, number) => [id, number]));
  const links = linkRows
    .map(([from, to, id, certain, claims]) => ({
      id,
      from: numbers.get(from) ?? -1,
      to: numbers.get(to) ?? -1,
      doubtful: certain ? 0 : 1,
      claims,
    }))
    .sort(byId);
  return {
    things,
    ties: links.map(({ id }) => id),
    columns: {
      things: things.length,
      from: Int32Array.from(links, ({ from }) => from),
      to: Int32Array.from(links, ({ to }) => to),
      doubtful: Uint8Array.from(links, ({ doubtful }) => doubtful),
      claims: Int32Array.from(links, ({ claims }) => claims),
    },
    omitted,
    coverage: behind === null ? null : coverageOf(behind),
  };
};
