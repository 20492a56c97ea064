import type { Definition, Entry, Section, TypeWords } from "./sections.ts";

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);

/** A description: backticks are code, lines stay lines. */
const prose = (text: string): string =>
  escaped(text)
    .replaceAll(/`([^`]+)`/g, "<code>$1</code>")
    .replaceAll("\n", "<br>");

type Places = ReadonlyMap<string, string>;

const linked = (name: string, places: Places): string => {
  const place = places.get(name);
  return place === undefined
    ? escaped(name)
    : `<a href="/reference/${place}#${name}">${escaped(name)}</a>`;
};

const typed = (type: TypeWords | undefined, places: Places): string =>
  type === undefined
    ? ""
    : `: ${escaped(type.before)}${linked(type.name, places)}${escaped(type.after)}`;

const noteOf = ({ description, deprecated }: Entry): string =>
  prose(description) +
  (deprecated === ""
    ? ""
    : ` <strong>Deprecated:</strong> ${prose(deprecated)}`);

const entryHtml = (entry: Entry, id: string, places: Places): string => {
  const otherwise =
    entry.otherwise === "" ? "" : ` = ${escaped(entry.otherwise)}`;
  const args = entry.args
    .map((each) => entryHtml(each, `${id}.${each.name}`, places))
    .join("");
  return [
    `<dt id="${id}"><code><a class="own" href="#${id}">${escaped(entry.name)}</a>${typed(entry.type, places)}${otherwise}</code></dt>`,
    `<dd>${noteOf(entry)}${args === "" ? "" : `<dl>${args}</dl>`}</dd>`,
  ].join("\n");
};

const definitionHtml = (made: Definition, places: Places): string => {
  const { name, kind, description, names, entries } = made;
  const lead = kind === "union" ? "one of" : "implements";
  const others =
    names.length === 0
      ? ""
      : `<p>${lead} ${names.map((one) => linked(one, places)).join(", ")}</p>`;
  const list = entries
    .map((entry) => entryHtml(entry, `${name}.${entry.name}`, places))
    .join("\n");
  return [
    `<section id="${name}">`,
    `<h2><a class="own" href="#${name}">${escaped(name)}</a> <small>${kind}</small></h2>`,
    `<p>${prose(description)}</p>${others}`,
    list === "" ? "" : `<dl>${list}</dl>`,
    "</section>",
  ].join("\n");
};

const style = `:root{color-scheme:light dark;--ink:#1d1d1b;--paper:#fbfaf7;--faint:#5c5a54;--line:#d8d4ca;--link:#8a2f1d}
@media(prefers-color-scheme:dark){:root{--ink:#e8e5de;--paper:#191817;--faint:#a9a59b;--line:#3a3834;--link:#f0a08c}}
body{margin:0 auto;max-width:52rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Georgia,serif}
a{color:var(--link)}a.own{color:inherit;text-decoration:none}a:focus-visible{outline:2px solid var(--link)}
nav ul{columns:3 12rem;padding-left:1.2rem}code{font:.9em/1.4 ui-monospace,monospace;overflow-wrap:anywhere}
section{border-top:1px solid var(--line);margin-top:2rem}h2 small{color:var(--faint);font-weight:normal;font-size:.75em}
dt{margin-top:.6rem}dd{margin-left:1.5rem}:target{background:color-mix(in srgb,var(--link) 14%,transparent)}`;

const page = (title: string, nav: string, body: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="__CSP_NONCE__">${style}</style>
</head>
<body>
<header><p><a href="/">Kartoteka</a> · <a href="/graphql">Query</a> · <a href="/reference">Reference</a></p>
<h1>${escaped(title)}</h1></header>
<nav aria-label="Contents">${nav}</nav>
<main>${body}</main>
</body>
</html>
`;

/** The first page: every part with its types. */
export const indexHtml = (
  sections: readonly Section[],
  places: Places,
): string =>
  page(
    "Reference of the API",
    "",
    sections
      .map(
        ({ name, address, definitions }) =>
          `<section><h2><a href="/reference/${address}">${escaped(name)}</a></h2><p>${definitions.map((one) => linked(one.name, places)).join(", ")}</p></section>`,
      )
      .join("\n"),
  );

/** The page of one part: every type in it, with its fields, arguments, defaults and values. */
export const sectionHtml = (
  { name, definitions }: Section,
  places: Places,
): string =>
  page(
    `Reference: ${name}`,
    `<ul>${definitions.map((one) => `<li>${linked(one.name, places)}</li>`).join("")}</ul>`,
    definitions.map((one) => definitionHtml(one, places)).join("\n"),
  );
