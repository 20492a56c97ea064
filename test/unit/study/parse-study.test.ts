import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Block, Inline } from "../../../shared/study/document.ts";
import { parseStudy } from "../../../shared/study/parse-study.ts";
import {
  countWords,
  idsIn,
  inlinesIn,
  notesIn,
} from "../../../shared/study/walk-study.ts";
import { heavyStudies, hostileStudies } from "../../support/hostile/studies.ts";

const first = (text: string): Block | undefined => parseStudy(text).blocks[0];

const line = (text: string): readonly Inline[] => {
  const block = first(text);
  return block?.kind === "paragraph" ? block.children : [];
};

describe("the text of a study", () => {
  it("cites claims in footnotes numbered through the text, several in one, with a place", () => {
    const study = parseStudy(
      "Раз.[@factoid/a; @source/b, Л. 5] *Два [@factoid/c]*\n\n| x |\n| - |\n| [@factoid/a] |",
    );
    expect(notesIn(study)).toEqual([
      {
        number: 1,
        refs: [
          { id: "factoid/a", place: "" },
          { id: "source/b", place: "Л. 5" },
        ],
      },
      { number: 2, refs: [{ id: "factoid/c", place: "" }] },
      { number: 3, refs: [{ id: "factoid/a", place: "" }] },
    ]);
    expect(idsIn(study)).toEqual(["factoid/a", "source/b", "factoid/c"]);
  });

  it("keeps a citation of nothing as words", () => {
    expect(line("Так [@nobody/x] и [@factoid/] и [@factoid/a; x].")).toEqual([
      {
        kind: "text",
        text: "Так [@nobody/x] и [@factoid/] и [@factoid/a; x].",
      },
    ]);
  });

  it("links people, other parts and the web, and refuses every other address", () => {
    const kinds = line(
      "[а](person/a) [б](/source/b) [в](#part) [г](https://example.org/) [д](javascript:x) [е](/graphql)",
    )
      .filter(({ kind }) => kind !== "text")
      .map(({ kind }) => kind);
    expect(kinds).toEqual([
      "thing",
      "thing",
      "crossReference",
      "web",
      "refused",
      "refused",
    ]);
  });

  it("reads a count by its sides, and says where it does not understand one", () => {
    const counts = line(
      "{{count people kind=penalty value=expelled}} {{count people}} {{count claims value=x}} {{count sources kind=a kind=b}}",
    ).flatMap((inline) => (inline.kind === "count" ? [inline.query] : []));
    expect(counts).toEqual([
      {
        what: "people",
        kind: "penalty",
        value: "expelled",
        about: "",
        involving: "",
        source: "",
      },
      null,
      null,
      null,
    ]);
  });

  it("shows a view as a figure, alone in its paragraph, and no other picture", () => {
    expect(first("![Сеть](/network?around=person/a)")).toMatchObject({
      kind: "figure",
      number: 1,
      anchor: "figure-1",
      caption: "Сеть",
    });
    expect(first("![Сеть](https://example.org/a.png)")).toMatchObject({
      kind: "paragraph",
    });
  });

  it("gives each heading an anchor of its own", () => {
    const anchors = parseStudy("# Дело\n\n# Дело\n\n# !").blocks.flatMap(
      (block) => (block.kind === "heading" ? [block.anchor] : []),
    );
    expect(anchors).toEqual(["дело", "дело-2", "part"]);
  });

  it("keeps the anchors of notes, their marks and figures for these", () => {
    const anchors = parseStudy(
      "# Note 1\n\n# Figure 3\n\n# Mark 2\n\n# Note 1а",
    ).blocks.flatMap((block) =>
      block.kind === "heading" ? [block.anchor] : [],
    );
    expect(anchors).toEqual([
      "part-note-1",
      "part-figure-3",
      "part-mark-2",
      "note-1а",
    ]);
  });

  it("counts words without notes and markup", () => {
    expect(
      countWords(parseStudy("**Два** слова.[@factoid/a]\n\n- третье")),
    ).toBe(3);
  });
});

const kindsOfInline = [
  "text",
  "code",
  "break",
  "emphasis",
  "strong",
  "citation",
  "thing",
  "web",
  "crossReference",
  "refused",
  "count",
];

describe("a hostile text", () => {
  it.each(Object.entries(hostileStudies))(
    "%s comes out as words and safe addresses alone",
    (_name, text) => {
      for (const inline of inlinesIn(parseStudy(text))) {
        expect(kindsOfInline).toContain(inline.kind);
        if (inline.kind === "web") expect(inline.url).toMatch(/^https?:\/\//u);
        if (inline.kind === "thing")
          expect(inline.id).toMatch(/^[a-z-]+\/[a-zA-Z0-9./-]+$/u);
      }
    },
  );

  it.each(Object.entries(heavyStudies))(
    "%s is read without end of patience or of memory",
    (_name, text) => {
      const start = performance.now();
      expect(parseStudy(text).blocks.length).toBeGreaterThan(0);
      // Two seconds are forty times what the slowest took; a careless reader takes minutes.
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );

  it("whatever it is, it is parsed", () => {
    const pieces = fc.constantFrom(
      "[@factoid/a]",
      "[@",
      "]",
      "(",
      ")",
      "{{count ",
      "}}",
      "<script>",
      "# ",
      "> ",
      "- ",
      "1. ",
      "\n",
      "\n\n",
      "|",
      "---",
      "*",
      "_",
      "`",
      "![x](/network)",
      "\\",
      "&lt;",
      "слово ",
      "\u202e",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (some) => {
        const study = parseStudy(some.join(""));
        const numbers = notesIn(study).map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_one, index) => index + 1));
      }),
    );
  });
});
