import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Attributes whose words a reader sees or hears. */
const told = [
  "alt",
  "aria-description",
  "aria-label",
  "description",
  "label",
  "placeholder",
  "summary",
  "title",
];

/** Words that are the same in both languages: the name of the program, its formats, names of keys. */
const same = /^(?:Картотека|Kartoteka|Ctrl(?: Shift)? [A-Z]|[A-Z]{2,8})$/u;

const isWord = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !same.test(text.trim());

const literalIn = (node: ts.Node | undefined): string | undefined =>
  node === undefined
    ? undefined
    : ts.isStringLiteralLike(node)
      ? node.text
      : ts.isJsxExpression(node)
        ? literalIn(node.expression)
        : undefined;

/** One small word handed to a component of the project's own chooses among its words. */
const isCode = (attribute: ts.JsxAttribute): boolean =>
  /^[a-z]+$/u.test(literalIn(attribute.initializer) ?? "") &&
  /^[A-Z]/u.test(attribute.parent.parent.tagName.getText());

/** Words that a component writes by itself instead of taking them from the words of the page. */
function untranslatedIn(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.ESNext,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const tell = (node: ts.Node, text: string | undefined) => {
    if (text === undefined || !isWord(text)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${String(line + 1)}: ${text.trim()}`);
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) tell(node, node.text);
    else if (
      ts.isJsxExpression(node) &&
      (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))
    )
      tell(node, literalIn(node));
    else if (
      ts.isJsxAttribute(node) &&
      told.includes(node.name.getText()) &&
      !isCode(node)
    )
      tell(node, literalIn(node.initializer));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const components = readdirSync("client", { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => join("client", name));

describe("the words of every page", () => {
  test("are taken from both languages, never written into a component", () => {
    expect(components.length).toBeGreaterThan(150);
    expect(components.flatMap(untranslatedIn)).toEqual([]);
  });
});
