import { describe, expect, it } from "vitest";

import { clusterLives } from "../../../server/sequence-analysis/cluster-lives.ts";
import { sequencesOf } from "../../../server/sequence-analysis/sequences.ts";

const ofLives = (rows: readonly (readonly number[])[], clusters: number) =>
  clusterLives(
    {
      channels: [{ sequences: sequencesOf(rows, 3), missing: 2 }],
      measure: "HAMMING",
      norm: "NONE",
      indel: null,
      method: "MEDOIDS",
      clusters,
      judgedTo: 4,
      coverage: 0.25,
    },
    () => undefined,
  );

const [stayed, left] = [
  [0, 0, 0],
  [1, 1, 0],
];

describe("clusters around medoids, of lives that are alike", () => {
  it("are no more than lives differ: five lives of two courses make two, each with its medoid", () => {
    const found = ofLives([stayed, stayed, left, stayed, left], 4);
    expect(found.clusters.map(({ members }) => [...members])).toEqual([
      [0, 1, 3],
      [2, 4],
    ]);
    expect(found.clusters.map(({ medoid }) => medoid)).toEqual([0, 2]);
    expect(found.qualities.map(({ clusters }) => clusters)).toEqual([2]);
  });

  it("are one when all are of one course", () => {
    const found = ofLives([stayed, stayed, stayed], 2);
    expect(found.clusters.map(({ members }) => [...members])).toEqual([
      [0, 1, 2],
    ]);
    expect([...found.silhouettes]).toEqual([0, 0, 0]);
  });
});
