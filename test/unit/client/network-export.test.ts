import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import {
  asCsv,
  asJson,
  claimsAsCsv,
  thingsAsCsv,
} from "../../../client/graph/export/csv.ts";
import type { Exported } from "../../../client/graph/export/exported.ts";
import { asGexf, asGraphml } from "../../../client/graph/export/graph-files.ts";
import { asJsonLd } from "../../../client/graph/export/json-ld.ts";
import { escapeXml } from "../../../client/graph/export/xml.ts";
import { mergeAll } from "../../../client/graph/merge.ts";
import type { SiftedTie } from "../../../client/graph/sift.ts";
import { part, tie } from "./graph-parts.ts";

const named = (of: SiftedTie) => ({ ...of, kindLabel: "знал" });

const saved = (label: string, note = "Отбор: все сведения"): Exported => {
  const { things, ties } = part(
    ["a", "b"],
    [
      tie("a", "b", {
        label,
        contested: true,
        credence: "PROBABLE",
        claimIds: ["factoid/one"],
      }),
    ],
  );
  return {
    title: "Сеть",
    notes: [note],
    day: "2026-01-01",
    address: "http://127.0.0.1:4000/network?around=person/a",
    graph: mergeAll([{ things, ties: ties.map(named) }]),
    joint: [],
    points: new Map([["person/a", { x: 1, y: 2 }]]),
    fills: new Map([["person/a", "#e8d9b0"]]),
  };
};

/** Two ties of one kind and direction between the same two, and one without direction. */
const savedTies = (): Exported => {
  const { things, ties } = part(
    ["a", "b", "c"],
    [
      tie("a", "b", { label: "знал", directed: true }),
      tie("b", "a", { label: "снова", directed: true }),
      tie("b", "c", { label: "родня" }),
    ],
  );
  return {
    ...saved("знал"),
    graph: mergeAll([{ things, ties: ties.map(named) }]),
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
            asCsv(saved(label, note), ",").split("\r\n").slice(2).join("\r\n"),
            { columns: true, record_delimiter: "\r\n" },
          );
          const cell = rows[0]?.["label"] ?? "";
          expect(cell.replace(/^'(?=[=+\-@\t\r])/u, "")).toBe(label);
          expect(rows[0]?.["fromName"]).toBe("a");
          expect(rows[0]?.["credence"]).toBe("PROBABLE");
        },
      ),
    );
    expect(asCsv(saved("знал"), ",")).toMatch(
      /^\uFEFF# Сеть\r\n# Отбор: все сведения\r\nid,from,/u,
    );
  });

  test("is no formula in a spreadsheet", () => {
    expect(asCsv(saved("=1+1"), ",")).toContain(",'=1+1,");
  });

  test("parts its cells by semicolons for a Russian spreadsheet, and its notes by nothing that would be a formula", () => {
    const file = asCsv(saved("знал; видел", 'Отбор: "все";=1+1, @x'), ";");
    expect(file).toMatch(
      /^\uFEFF# Сеть\r\n# Отбор: "все";'=1\+1, '@x\r\nid;from;/u,
    );
    expect(file).toContain(';"знал; видел";');
  });

  test("tells in every format what it must, with nothing that would break it", () => {
    for (const write of [
      ...[asGexf, asGraphml, asJson, asJsonLd],
      (file: Exported) => asCsv(file, ";"),
      (file: Exported) => thingsAsCsv(file, ";"),
      (file: Exported) => claimsAsCsv(file, [], ";"),
    ])
      expect(write(saved('<знал> & "видел"'))).toContain("Отбор: все сведения");
    for (const write of [asGexf, asGraphml])
      expect(write(saved("<знал> & \u0001"))).toContain("&lt;знал&gt; &amp; ");
    expect(escapeXml("a\u0000b\u000bc")).toBe("abc");
  });

  test("keeps for Gephi where people stand, turned upright, in their colours, and when each tie can have held", () => {
    const file = saved("знал");
    expect(asGexf(file)).toContain('<viz:position x="1" y="-2" z="0"/>');
    expect(asGexf(file)).toContain('<viz:color r="232" g="217" b="176"/>');
    expect(asGexf(file)).toMatch(/mode="dynamic" timeformat="date"/u);
    expect(asGexf(file)).not.toContain("<spell ");
    const dated = (bounds: SiftedTie["bounds"]) => {
      const [id = "", known] = [...file.graph.ties][0] ?? [];
      if (known === undefined) throw new Error("There is no tie");
      return asGexf({
        ...file,
        graph: { ...file.graph, ties: new Map([[id, { ...known, bounds }]]) },
      });
    };
    expect(
      dated({
        beginFrom: "1942-08-01",
        beginTo: "1942-08-31",
        endFrom: "1943-02-01",
        endTo: "1943-02-28",
      }),
    ).toContain('<spell start="1942-08-01" end="1943-02-28"/>');
    expect(
      dated({ beginFrom: "", beginTo: "", endFrom: "", endTo: "1943-02-28" }),
    ).toContain('<spell end="1943-02-28"/>');
  });

  test("keeps in Gephi every tie, with a direction or without, two of one kind between the same two, and with values that can be reckoned with", () => {
    const file = asGexf(savedTies());
    // Gephi ignores every tie that differs from a default.
    expect(file).not.toContain("defaultedgetype");
    const edges = [...file.matchAll(/<edge (.*?)>/gu)].map(
      ([, told = ""]) => told,
    );
    expect(edges).toEqual([
      expect.stringMatching(/kind="KNEW" label="знал" type="directed"/u),
      expect.stringMatching(/kind="KNEW 2" label="снова" type="directed"/u),
      expect.stringMatching(/kind="KNEW" label="родня" type="undirected"/u),
    ]);
    expect(file).toContain(
      '<attribute id="claims" title="claims" type="integer"/>',
    );
    expect(file).toContain(
      '<attribute id="contested" title="contested" type="boolean"/>',
    );
    expect(file).not.toContain('value=""');
  });

  test("opens in NetworkX, which refuses ties of both kinds beside each other, and words where a number is due", () => {
    const file = asGraphml(savedTies());
    expect(file).toContain('edgedefault="directed"');
    expect(file).not.toMatch(/<edge [^>]*directed=/u);
    expect(file.match(/<data key="edge-directed">\w+</gu)).toEqual([
      '<data key="edge-directed">true<',
      '<data key="edge-directed">true<',
      '<data key="edge-directed">false<',
    ]);
    expect(file).toContain(
      '<key id="node-x" for="node" attr.name="x" attr.type="double"/>',
    );
    expect(file).toContain('<data key="node-y">2</data>');
    // Whoever stands nowhere has no place.
    expect(file).not.toMatch(/<data key="[^"]*"\/>/u);
  });

  test("is linked data: people under the addresses of their pages, ties derived from their claims", () => {
    const { "@context": context, ...told } = z
      .object({
        "@context": z.record(z.string(), z.string()),
        "@id": z.string(),
        description: z.string(),
        hasPart: z.array(z.record(z.string(), z.unknown())),
      })
      .parse(JSON.parse(asJsonLd(saved("знал"))));
    expect(context["@base"]).toBe("http://127.0.0.1:4000/");
    expect(told["@id"]).toMatch(/around=person\/a$/u);
    expect(told.description).toBe("Отбор: все сведения");
    expect(told.hasPart).toContainEqual(
      expect.objectContaining({
        "@id": "person/a",
        "@type": "Person",
        name: "a",
      }),
    );
    const [known] = saved("знал").graph.ties.values();
    expect(told.hasPart).toContainEqual(
      expect.objectContaining({
        "@type": ["Role", "kt:Tie"],
        roleName: "знал",
        "kt:from": { "@id": "person/a" },
        "kt:to": { "@id": "person/b" },
        "kt:contested": true,
        "prov:wasDerivedFrom": known?.claimIds.map((id) => ({ "@id": id })),
      }),
    );
  });
});
