import fc from "fast-check";
import { expect, it } from "vitest";

import type { JoinColumns } from "../../../server/sequence-analysis/analyse.ts";
import { branchesOf } from "../../../server/sequence-analysis/branches.ts";
import { leafOrder } from "../../../server/sequence-analysis/cut.ts";
import { distancesOf } from "../../../server/sequence-analysis/distances.ts";
import {
  type CodedLife,
  writeDistances,
  writeDss,
  writeSpells,
  writeSts,
} from "../../../server/sequence-analysis/formats.ts";
import { sequencesOf } from "../../../server/sequence-analysis/sequences.ts";
import { clusterTree } from "../../../server/sequence-analysis/tree.ts";

const life = (id: string, ...codes: readonly string[]): CodedLife => ({
  id,
  channel: "SINGLE",
  constructed: id.includes("SYN"),
  codes,
});

const positions = ["1942-01", "1942-02", "1942-03"].map((name) => ({
  name,
  from: `${name}-01`,
  to: `${name}-28`,
}));

const two = [
  life("person/a", "x", "x", "y"),
  life("person/SYN-1", "y", "y", "y"),
];

it("writes a month a column, a spell a row, or successive states", () => {
  expect(writeSts(two, positions)).toBe(
    "id,channel,constructed,1942-01,1942-02,1942-03\r\nperson/a,SINGLE,FALSE,x,x,y\r\nperson/SYN-1,SINGLE,TRUE,y,y,y\r\n",
  );
  expect(writeSpells(two, positions)).toBe(
    "id,channel,constructed,index,begin,end,state,from,to\r\nperson/a,SINGLE,FALSE,1,1,2,x,1942-01-01,1942-02-28\r\nperson/a,SINGLE,FALSE,2,3,3,y,1942-03-01,1942-03-28\r\nperson/SYN-1,SINGLE,TRUE,1,1,3,y,1942-01-01,1942-03-28\r\n",
  );
  expect(writeDss(two)).toBe(
    "id,channel,constructed,s1,s2\r\nperson/a,SINGLE,FALSE,x,y\r\nperson/SYN-1,SINGLE,TRUE,y,\r\n",
  );
  expect(writeDistances(["a", "b"], (one, other) => one - other)).toBe(
    "id,a,b\r\na,0,-1\r\nb,1,0\r\n",
  );
});

it("quotes a code that would end its field, whatever it holds", () => {
  expect(writeDss([life("person/a", 'in "place", or not')])).toContain(
    '"in ""place"", or not"',
  );
});

it("cuts a tree to its upper branches: everybody is in one, and the last join holds all", () => {
  const rows = fc.array(
    fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
    { minLength: 2, maxLength: 12 },
  );
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 14 }), (states, most) => {
      const distances = distancesOf(sequencesOf(states, 3), {
        kind: "LCS",
        norm: "NONE",
      });
      const tree = clusterTree(distances, "AVERAGE");
      const columns: JoinColumns = {
        one: Int32Array.from(tree.joins, ({ one }) => one),
        other: Int32Array.from(tree.joins, ({ other }) => other),
        height: Float64Array.from(tree.joins, ({ height }) => height),
        size: Int32Array.from(tree.joins, ({ size }) => size),
        order: Int32Array.from(leafOrder(tree)),
      };
      const { leaves, joins } = branchesOf(columns, most);
      expect(leaves).toHaveLength(Math.min(most, states.length));
      expect(leaves.flat().sort((a, b) => a - b)).toEqual(
        states.map((_, number) => number),
      );
      expect(joins).toHaveLength(leaves.length - 1);
      const sizes = leaves.map(({ length }) => length);
      joins.forEach(({ one, other, size }) => {
        expect((sizes[one] ?? 0) + (sizes[other] ?? 0)).toBe(size);
        sizes.push(size);
      });
      expect(sizes.at(-1)).toBe(states.length);
    }),
  );
});
