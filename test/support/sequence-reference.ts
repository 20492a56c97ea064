import { readFileSync } from "node:fs";

import { z } from "zod";

import {
  type Sequences,
  sequencesOf,
} from "../../server/sequence-analysis/sequences.ts";

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8"),
  );

const numbers = z.array(z.number());

/** What sequenzo says of made-up sequences; see test/reference/make-sequenzo.py. */
export const sequenzo = z
  .object({
    first: z.array(numbers),
    second: z.array(numbers),
    channel: z.object({
      rateCosts: z.array(numbers),
      rateIndel: z.number(),
      distances: z.record(z.string(), numbers),
      transitions: numbers,
      entropy: numbers,
      turbulence: numbers,
      complexity: numbers,
    }),
    severalChannels: numbers,
  })
  .parse(read("sequenzo.json"));

const tree = z.object({ heights: numbers, three: numbers, six: numbers });
const partition = z.object({
  medoids: numbers,
  of: numbers,
  cost: z.number(),
  silhouettes: numbers,
});

/** What R says of the same; see test/reference/make-cluster.R. */
export const cluster = z
  .object({
    trees: z.object({
      WARD: tree,
      WARD_UNSQUARED: tree,
      AVERAGE: tree,
      COMPLETE: tree,
    }),
    agnesWard: numbers,
    pam: z.object({ two: partition, three: partition, five: partition }),
    dynamicHamming: z.object({ distances: numbers, most: z.number() }),
  })
  .parse(read("cluster.json"));

/** The states of the reference are numbered from 1. */
export const madeUp = (
  rows: readonly (readonly number[])[],
  alphabet: number,
): Sequences =>
  sequencesOf(
    rows.map((row) => row.map((state) => state - 1)),
    alphabet,
  );

const mvadFile = z
  .object({
    states: z.array(z.string()),
    spells: z.array(z.string()),
    weights: numbers,
  })
  .parse(read("mvad.json"));

/** Spells as `EM/4-TR/2`: each month's state by its number. */
const fromSpells = (spells: string, states: readonly string[]): number[] =>
  spells.split("-").flatMap((spell) => {
    const [state = "", months = ""] = spell.split("/");
    return Array.from({ length: Number(months) }, () => states.indexOf(state));
  });

/** The data of TraMineR's published examples. */
export const mvad = {
  states: mvadFile.states,
  spells: mvadFile.spells,
  weights: Float64Array.from(mvadFile.weights),
  sequences: sequencesOf(
    mvadFile.spells.map((spells) => fromSpells(spells, mvadFile.states)),
    mvadFile.states.length,
  ),
};
