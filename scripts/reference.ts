// `npm run reference -- FOLDER`: schema.graphql as Markdown pages, one for each of its parts. The folder is not kept in the project.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { placesOf, sectionsOf } from "../server/http/reference/sections.ts";
import { markdownPages } from "./reference/markdown.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const folder = resolve(process.argv[2] ?? join(project, "dist", "reference"));
const sections = sectionsOf(
  readFileSync(join(project, "schema.graphql"), "utf8"),
);
const pages = markdownPages(sections, placesOf(sections));
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
process.stdout.write(`${String(pages.size)} pages in ${folder}\n`);
