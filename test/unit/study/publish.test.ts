import { describe, expect, it } from "vitest";

import { readBundle } from "../../../shared/study/bundle.ts";
import { compareBundle } from "../../../shared/study/compare-bundle.ts";
import { publish } from "../../../shared/study/publish.ts";
import { cited, editionWith, headOf } from "../../support/builders/study.ts";
import { hostileStudies } from "../../support/hostile/studies.ts";

const text = "# Дело\n\nСказано так.[@factoid/a] Их {{count people kind=a}}.";
const edition = editionWith({
  notes: [{ number: 1, text: "Ф. 1. Оп. 2. Д. 3. Л. 4.", ids: ["factoid/a"] }],
  cited: [
    cited("factoid/a", {
      verbatim: "слова источника",
      standing: "CONTESTED",
      rivals: [{ id: "factoid/b", name: "иначе", source: "другой" }],
    }),
  ],
  counts: [{ written: "people kind=a", kept: 3, now: 4 }],
  sources: [
    {
      archive: "ЦДНИКК",
      sources: [{ id: "source/s", citation: "Ф. 1. Оп. 2.", seen: true }],
    },
  ],
});

describe("a published study", () => {
  it("is one web page with the claims, their words and rivals inside, the counts as they were saved", () => {
    const { content } = publish("HTML", headOf(text), edition);
    for (const words of [
      "слова источника",
      "иначе",
      "ЦДНИКК",
      "Л. 4.",
      "оспорено",
      ">3</span>",
    ])
      expect(content).toContain(words);
    expect(content).toContain("default-src 'none'");
    expect(content).toContain("Отбор сведений: все сведения");
    const narrow = publish(
      "HTML",
      headOf(text, {
        reading:
          '{"claims":"ACCEPTED","capacities":["HISTORIAN"],"minCredence":"PROBABLE","during":{"from":"1942-08-01","mode":"POSSIBLY"},"constructed":false}',
      }),
      edition,
    ).content;
    expect(narrow).toContain(
      "Отбор сведений: принятые, историк или публицист, не ниже «вероятно», 1942-08-01 – …, без вымышленных",
    );
  });

  it("has headings whole in its contents: with links, counts and code; days in words; names of sources in its reading, no ids", () => {
    const { content } = publish(
      "HTML",
      headOf(
        "# О [Сенарской](person/s), **их** {{count people kind=a}}\n\n# Два\n\n# `Три`",
        {
          reading:
            '{"sources":["source/s","source/unknown"],"fonds":["unit/f"]}',
        },
      ),
      edition,
    );
    expect(content).toContain(">О Сенарской, их 3</a>");
    expect(content).toContain(">Три</a>");
    expect(content).toContain("Версия 1, 1 января 2026, A. K.");
    expect(content).toContain(
      "Отбор сведений: из источников: Ф. 1. Оп. 2., ещё 1, из фондов: 1",
    );
  });

  it("is Markdown with footnotes", () => {
    const { content } = publish("MARKDOWN", headOf(text), edition);
    expect(content).toContain("Сказано так.[^1] Их 3.");
    expect(content).toContain("[^1]: Ф. 1. Оп. 2. Д. 3. Л. 4.");
  });

  it("is a bundle that is read back as it was; other files are none", () => {
    const { content } = publish("JSON", headOf(text), edition);
    expect(readBundle(content)).toMatchObject({
      study: headOf(text),
      edition,
    });
    for (const other of ["", "{", "[]", '{"format":"kartoteka-study"}'])
      expect(readBundle(other)).toBeUndefined();
  });

  it("is held against another card index: what is there, what says something else, which notes read otherwise", () => {
    const here = editionWith({
      notes: [{ number: 1, text: "Ф. 9.", ids: ["factoid/a"] }],
      cited: [
        cited("factoid/a", { verbatim: "другие слова" }),
        cited("factoid/b", { known: false }),
      ],
    });
    const there = {
      ...edition,
      cited: [...edition.cited, cited("factoid/b")],
    };
    expect(compareBundle(there, here)).toEqual({
      cited: 2,
      known: 1,
      differing: [
        {
          id: "factoid/a",
          there: "what factoid/a says «слова источника»",
          here: "what factoid/a says «другие слова»",
        },
      ],
      notes: 1,
      otherNotes: [1],
    });
    expect(compareBundle(edition, edition)).toMatchObject({
      known: 1,
      differing: [],
      otherNotes: [],
    });
  });

  it.each(Object.entries(hostileStudies))(
    "runs nothing and asks for nothing: %s",
    (_name, hostile) => {
      const head = headOf(hostile, {
        title: hostile,
        summary: hostile,
        by: hostile,
      });
      const thing = cited("factoid/a", {
        name: hostile,
        verbatim: hostile,
        rivals: [{ id: "factoid/b", name: hostile, source: hostile }],
        speakers: [{ name: hostile, capacity: hostile, mediation: hostile }],
      });
      const { content } = publish(
        "HTML",
        head,
        editionWith({
          cited: [thing],
          notes: [{ number: 1, text: hostile, ids: ["factoid/a"] }],
          sources: [
            {
              archive: hostile,
              sources: [{ id: "source/s", citation: hostile, seen: true }],
            },
          ],
        }),
      );
      const tags = [
        ...content.matchAll(/<\/?([a-z0-9!-]+)((?:"[^"]*"|[^">])*)>/giu),
      ];
      const names = new Set(tags.map(([, name = ""]) => name.toLowerCase()));
      for (const banned of ["script", "img", "svg", "iframe", "object", "b"])
        expect(names).not.toContain(banned);
      for (const [, , attributes = ""] of tags) {
        expect(attributes.replaceAll(/"[^"]*"/gu, "")).not.toMatch(
          /\bon\w+\s*=/iu,
        );
        const [, href] = /href="([^"]*)"/u.exec(attributes) ?? [];
        if (href !== undefined) expect(href).toMatch(/^(?:#|https?:\/\/)/u);
      }
      const [, style = ""] = /<style>(.*?)<\/style>/su.exec(content) ?? [];
      expect(style).toContain("@media print");
    },
  );
});
