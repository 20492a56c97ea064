import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { asCsv, asJson } from "../../../client/graph/export/csv.ts";
import type { Exported } from "../../../client/graph/export/exported.ts";
import { asGexf, asGraphml } from "../../../client/graph/export/graph-files.ts";
import { escapeXml } from "../../../client/graph/export/xml.ts";
import { mergeAll } from "../../../client/graph/merge.ts";
import type { SiftedTie } from "../../../client/graph/sift.ts";
import { part, tie } from "./graph-parts.ts";

const named = (of: SiftedTie) => ({ ...of, kindLabel: "знал" });

const saved = (label: string, note = "Отбор: все сведения"): Exported => {
  const { things, ties } = part(
    ["a", "b"],
    [tie("a", "b", { label, contested: true, credence: "PROBABLE" })],
  );
  return {
    title: "Сеть",
    notes: [note],
    day: "2026-01-01",
    graph: mergeAll([{ things, ties: ties.map(named) }]),
    joint: [],
    points: new Map([["person/a", { x: 1, y: 2 }]]),
  };
};

describe("a saved network", () => {
  test("comes back from CSV word for word, whatever the words; the notes stand before as comments", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string(),
        (label, note) => {
          const rows: readonly Record<string, string>[] = parse(
            asCsv(saved(label, note)).split("\r\n").slice(2).join("\r\n"),
            { columns: true, record_delimiter: "\r\n" },
          );
          const cell = rows[0]?.["label"] ?? "";
          expect(cell.replace(/^'(?=[=+\-@\t\r])/u, "")).toBe(label);
          expect(rows[0]?.["fromName"]).toBe("a");
          expect(rows[0]?.["credence"]).toBe("PROBABLE");
        },
      ),
    );
    expect(asCsv(saved("знал"))).toMatch(
      /^# Сеть\r\n# Отбор: все сведения\r\nid,from,/u,
    );
  });

  test("is no formula in a spreadsheet", () => {
    expect(asCsv(saved("=1+1"))).toContain(",'=1+1,");
  });

  test("tells in every format what it must, with nothing that would break it", () => {
    for (const write of [asGexf, asGraphml, asJson, asCsv])
      expect(write(saved('<знал> & "видел"'))).toContain("Отбор: все сведения");
    for (const write of [asGexf, asGraphml])
      expect(write(saved("<знал> & \u0001"))).toContain("&lt;знал&gt; &amp; ");
    expect(escapeXml("a\u0000b\u000bc")).toBe("abc");
  });

  test("keeps for Gephi where people stand, turned upright", () => {
    expect(asGexf(saved("знал"))).toContain(
      '<viz:position x="1" y="-2" z="0"/>',
    );
  });
});
