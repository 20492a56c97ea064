import MarkdownIt, { type Token } from "markdown-it";
import { describe, expect, it } from "vitest";

import { publish } from "../../../shared/study/publish.ts";
import { cited, editionWith, headOf } from "../../support/builders/study.ts";
import { hostileStudies } from "../../support/hostile/studies.ts";

const hostileHere = {
  ...hostileStudies,
  "code after a list":
    "- запись\n\n```\n<script>window.hacked = true</script>\n```\n\n1. раз\n\n       <img src=x onerror=alert(1)>",
  "a bar in the code of a cell":
    "| a | b |\n| - | - |\n| `x\\|<img src=x onerror=alert(1)>` | y |",
  "an address that ends its code":
    "![рис](/view/a)\n\n[там](<https://example.org/?a=\\>)",
  "backticks in code": "````\n```\n<b>x</b>\n````\n\n``` `` <b>x</b> `` ```",
  "entities that become ends of lines":
    "а&#10;&#10;&#32;&#32;&#32;&#32;&lt;b&gt; &amp;lt;script&amp;gt;",
};

const markdown = new MarkdownIt({ html: true });

const flat = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);

const published = (text: string) =>
  publish(
    "MARKDOWN",
    headOf(text, { title: text, summary: text, by: text }),
    editionWith({
      cited: [cited("factoid/a", { name: text })],
      notes: [{ number: 1, text, ids: ["factoid/a"] }],
      sources: [
        {
          archive: text,
          sources: [{ id: "source/s", citation: text, seen: true }],
        },
      ],
      figures: [
        {
          id: "view/a",
          version: 1,
          name: text,
          opensAt: "/network?around=`<img src=x onerror=alert(1)>`",
          dataRevision: 1,
          by: text,
          at: "2026-01-01T00:00:00Z",
          content: "",
        },
      ],
    }),
  ).content;

const written = (text: string) =>
  publish("MARKDOWN", headOf(text), editionWith()).content;

describe("a study as Markdown", () => {
  it.each(Object.entries(hostileHere))(
    "holds no markup of web pages for a program that takes it in: %s",
    (_name, text) => {
      const kinds = flat(markdown.parse(published(text), {})).map(
        ({ type }) => type,
      );
      expect(kinds.filter((kind) => kind.startsWith("html"))).toEqual([]);
    },
  );

  it("keeps code whole, in a table as well", () => {
    const kept = flat(
      markdown.parse(
        written(
          "- запись\n\n```\na\n\n  ``b\n```\n\n| x |\n| - |\n| `a\\|b` |",
        ),
        {},
      ),
    );
    expect(
      kept.find(({ type }) => type === "fence" || type === "code_block")
        ?.content,
    ).toBe("a\n\n  ``b\n");
    expect(kept.find(({ type }) => type === "code_inline")?.content).toBe(
      "a|b",
    );
  });

  it("keeps a paragraph that begins as a list would", () => {
    const kinds = flat(
      markdown.parse(written("1941\\. Война\n\n\\- так\n\n\\+ и так"), {}),
    ).map(({ type }) => type);
    expect(kinds).not.toContain("list_item_open");
  });

  it("says under which reading it stands", () => {
    expect(
      publish(
        "MARKDOWN",
        headOf("Текст", { reading: '{"claims":"ACCEPTED"}' }),
        editionWith(),
      ).content,
    ).toContain("Отбор сведений: принятые");
  });
});
