import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";

import { scriptQueries } from "../../support/script-queries.ts";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string): string =>
  readFileSync(posix.join(project, path), "utf8");

/** Folders that hold nothing of ours, what is made anew, or texts whose links lead into a running Kartoteka. */
const isForeign = (name: string): boolean =>
  name.startsWith(".") ||
  ["node_modules", "dist", "generated", "studies"].includes(name);

function pagesIn(folder: string): readonly string[] {
  const entries = readdirSync(posix.join(project, folder), {
    withFileTypes: true,
  });
  return entries.flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (isForeign(entry.name)) return [];
    if (entry.isDirectory()) return pagesIn(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** Every page of the project. */
const pages = pagesIn("");

/** Pages whose examples readers copy. */
const withExamples = pages.filter(
  (path) => path === "README.md" || path.startsWith("docs/"),
);

const schema = buildSchema(read("schema.graphql"));

/** A page in lines, each outside of fenced blocks or in one (of a language). */
type Line = { readonly text: string; readonly language: string | undefined };

const fence = /^\s*(`{3,}|~{3,})\s*(\S*)/;

function linesOf(page: string): readonly Line[] {
  const lines: Line[] = [];
  let open: { readonly mark: string; readonly language: string } | undefined;
  for (const text of read(page).split("\n")) {
    const [, mark, language = ""] = fence.exec(text) ?? [];
    if (open === undefined && mark !== undefined) open = { mark, language };
    else if (open !== undefined && mark?.startsWith(open.mark) === true)
      open = undefined;
    else lines.push({ text, language: open?.language });
  }
  return lines;
}

/** The GraphQL of a page: one text a block. */
function examplesOf(page: string): readonly string[] {
  const blocks = read(page).matchAll(/^```graphql\n([^]*?)^```$/gm);
  return Array.from(blocks, ([, text = ""]) => text);
}

/** What is wrong with an example: nothing, when the API takes it. */
function faultsOf(example: string): readonly string[] {
  try {
    return validate(schema, parse(example)).map(({ message }) => message);
  } catch (error) {
    return [String(error)];
  }
}

const withoutCode = (text: string): string => text.replaceAll(/`[^`]*`/g, "");

/** Addresses that a page links to, written `[…](…)` outside of code; those on other servers are left out. */
function linksOf(page: string): readonly string[] {
  return linesOf(page)
    .filter(({ language }) => language === undefined)
    .flatMap(({ text }) =>
      Array.from(
        withoutCode(text).matchAll(/\]\(([^)\s]+)[^)]*\)/g),
        ([, address = ""]) => address,
      ),
    )
    .filter((address) => !/^[a-z]+:/i.test(address));
}

/** What a heading is called in an address. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { text, language } of linesOf(page)) {
    const heading = /^#{1,6}\s+(.*)$/.exec(text)?.[1];
    if (heading === undefined || language !== undefined) continue;
    const anchor = anchorOf(heading);
    let name = anchor;
    for (let again = 1; anchors.has(name); again += 1)
      name = `${anchor}-${String(again)}`;
    anchors.add(name);
  }
  return anchors;
}

/** Why a link leads nowhere; undefined when it leads somewhere. */
function brokenBy(page: string, address: string): string | undefined {
  const [path = "", anchor] = decodeURI(address).split("#");
  const target =
    path === "" ? page : posix.normalize(posix.join(posix.dirname(page), path));
  if (target.startsWith("..")) return `${address}: is outside of the project`;
  if (!existsSync(posix.join(project, target)))
    return `${address}: there is no ${target}`;
  const isPage =
    target.endsWith(".md") && statSync(posix.join(project, target)).isFile();
  return anchor === undefined || (isPage && anchorsOf(target).has(anchor))
    ? undefined
    : `${address}: ${target} has no heading "${anchor}"`;
}

describe("the documentation", () => {
  it("is there", () => {
    expect(pages).toContain("docs/queries.md");
    expect(examplesOf("docs/queries.md").length).toBeGreaterThan(9);
  });

  it.each(withExamples)("asks only what the API answers: %s", (page) => {
    expect(examplesOf(page).flatMap(faultsOf)).toEqual([]);
  });

  it("asks by scripts only what the API answers, with every operation named", () => {
    const asked = scriptQueries();
    expect(new Set(asked.map(({ language }) => language))).toEqual(
      new Set(["sh", "python", "r", "powerquery"]),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(
      asked.flatMap(({ where, query }) =>
        faultsOf(query).map((fault) => `${where}: ${fault}`),
      ),
    ).toEqual([]);
    const unnamed = asked.filter(
      ({ where, query }) =>
        where !== "README.md" && !/^\s*query [A-Z]/.test(query),
    );
    expect(unnamed).toEqual([]);
  });

  it.each(pages)("links only to what is there: %s", (page) => {
    const broken = linksOf(page).flatMap(
      (address) => brokenBy(page, address) ?? [],
    );
    expect(broken).toEqual([]);
  });
});
