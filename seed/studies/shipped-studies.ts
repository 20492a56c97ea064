import { readdirSync, readFileSync } from "node:fs";

import { z } from "zod";

import {
  type CaseStudyContent,
  caseStudyContent,
} from "../../server/case-study/case-study.ts";
import { idOf } from "../../server/database/record.ts";

/** A study that the project ships: its id, and what it holds. */
export type ShippedStudy = {
  readonly id: string;
  readonly content: CaseStudyContent;
};

const folder = new URL("./", import.meta.url);

/** The head of a file: `key: value` lines between two lines of `---`. `gathers` is a list with commas, `view` may stand more than once. */
const head = z.object({
  id: idOf("CaseStudy"),
  layer: z.enum(["real", "constructed"]),
  language: z.enum(["RU", "EN"]),
  title: z.string(),
  summary: z.string(),
  gathers: z.string().default(""),
  view: z.string().default(""),
});

const parseHead = (lines: string) => {
  const found = new Map<string, string>();
  for (const line of lines.split("\n")) {
    const at = line.indexOf(":");
    if (at < 1) continue;
    const [key, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    const before = found.get(key);
    found.set(key, before === undefined ? value : `${before}\n${value}`);
  }
  return head.parse(Object.fromEntries(found));
};

const viewOf = (line: string) => {
  const [title = "", address = ""] = line.split(" | ");
  return { title, address };
};

const listOf = (text: string, by: string): readonly string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const readStudy = (name: string) => {
  const [, top = "", ...rest] = readFileSync(
    new URL(name, folder),
    "utf8",
  ).split(/^---$/mu);
  const { id, layer, gathers, view, ...words } = parseHead(top);
  const content = caseStudyContent.parse({
    ...words,
    text: rest.join("---").trim(),
    // What is told of the real layer must not rest on invented claims, nor the other way.
    // The example is weighed by what is accepted: there a claim that is rejected is no longer counted.
    reading: layer === "real" ? { constructed: false } : { claims: "ACCEPTED" },
    gathers: listOf(gathers, ","),
    views: listOf(view, "\n").map(viewOf),
  });
  return { id, layer, content };
};

/** The studies of a layer, by their ids. */
export const shippedStudies = (
  layer: "real" | "constructed",
): readonly ShippedStudy[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map(readStudy)
    .filter((study) => study.layer === layer)
    .map(({ id, content }) => ({ id, content }));
