import { readFileSync } from "node:fs";

import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { describe, expect, it } from "vitest";

import { markdownPages } from "../../../scripts/reference/markdown.ts";
import { makeReference } from "../../../server/http/reference/answer.ts";
import {
  placesOf,
  sectionsOf,
} from "../../../server/http/reference/sections.ts";

const sdl = readFileSync(
  new URL("../../../schema.graphql", import.meta.url),
  "utf8",
);
const schema = buildSchema(sdl);
const sections = sectionsOf(sdl);
const answer = makeReference(sdl, () => "nonce-of-this-page");

const addresses = [
  "/reference",
  ...sections.map(({ address }) => `/reference/${address}`),
];
const pages = new Map(
  await Promise.all(
    addresses.map(async (path) => [path, await answer(path).text()] as const),
  ),
);
const idsOf = (html: string): readonly string[] =>
  Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = ""]) => id);
const allIds = [...pages.values()].flatMap(idsOf);

/** Every type, field, argument and value of the schema, as the pages name it. */
const everything = Object.values(schema.getTypeMap())
  .filter(({ name, astNode }) => !name.startsWith("__") && astNode)
  .flatMap((type) => {
    if (isEnumType(type))
      return [
        type.name,
        ...type.getValues().map(({ name }) => `${type.name}.${name}`),
      ];
    if (isInputObjectType(type))
      return [
        type.name,
        ...Object.keys(type.getFields()).map((name) => `${type.name}.${name}`),
      ];
    if (!isObjectType(type) && !isInterfaceType(type)) return [type.name];
    const fields = Object.values(type.getFields()).flatMap(({ name, args }) => [
      `${type.name}.${name}`,
      ...args.map((one) => `${type.name}.${name}.${one.name}`),
    ]);
    return [type.name, ...fields];
  });

describe("the reference", () => {
  it("has every type, field, argument and value of the schema, each once", () => {
    expect(everything.length).toBeGreaterThan(700);
    expect([...allIds].sort()).toEqual([...everything].sort());
  });

  it("links only to what is there", () => {
    const broken = [...pages].flatMap(([page, html]) =>
      Array.from(html.matchAll(/href="([^"]+)"/g), ([, to = ""]) => to).filter(
        (to) => {
          if (to === "/" || to === "/graphql") return false;
          const [path = "", id] = to.split("#");
          const target = pages.get(path === "" ? page : path);
          return (
            target === undefined ||
            (id !== undefined && !idsOf(target).includes(id))
          );
        },
      ),
    );
    expect(broken).toEqual([]);
  });

  it("shows descriptions, defaults and types that lead on", () => {
    const person = pages.get("/reference/person") ?? "";
    expect(person).toContain("Whom <code>search</code> finds by the name");
    expect(person).toContain(
      '<a href="/reference/scalars-and-small-shared-types#Lang">Lang</a>! = RU',
    );
    expect(pages.get("/reference/roots")).toContain("= 25");
  });

  it("tells what is deprecated, and takes no description for markup", async () => {
    const own = makeReference(
      '# --- a & b ---\n"One <b>bold</b> `code`."\ntype T { "Old." x: Int @deprecated(reason: "use y") }',
      () => "n",
    );
    const html = await own("/reference/a-b").text();
    expect(html).toContain("One &lt;b&gt;bold&lt;/b&gt; <code>code</code>.");
    expect(html).toContain("<strong>Deprecated:</strong> use y");
  });

  it("is text alone: no script, nothing from elsewhere, in both schemes", async () => {
    const response = answer("/reference/person/");
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'nonce-nonce-of-this-page'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    const html = await response.text();
    expect(html).not.toMatch(/<script|src=|https?:|style="/);
    expect(html).toContain("prefers-color-scheme:dark");
    expect(answer("/reference/nobody").status).toBe(404);
  });

  it("is the same as Markdown", () => {
    const written = markdownPages(sections, placesOf(sections));
    expect(written.size).toBe(sections.length + 1);
    const all = [...written.values()].join("\n");
    for (const name of everything) {
      const last = name.split(".").at(-1) ?? "";
      expect(
        all.includes(`\`${last}\``) || all.includes(`## ${last}`),
        name,
      ).toBe(true);
    }
    const links = Array.from(
      all.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g),
      ([, file = "", anchor]) => ({ file, anchor }),
    );
    const lost = links.filter(({ file, anchor }) => {
      const headings = (written.get(file) ?? "")
        .split("\n")
        .filter((line) => line.startsWith("## "))
        .map((line) => line.slice(3).toLowerCase());
      return anchor === undefined
        ? !written.has(file)
        : !headings.includes(anchor);
    });
    expect(lost).toEqual([]);
  });
});
