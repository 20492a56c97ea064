import { z } from "zod";

import type { CountQuery } from "../../shared/study/count-query.ts";
import { longestStudy, parseStudy } from "../../shared/study/parse-study.ts";
import { viewAddress } from "../../shared/study/view-address.ts";
import { countsIn, idsIn, inlinesIn } from "../../shared/study/walk-study.ts";
import { idOf } from "../database/record.ts";
import type { Parameters } from "../database/statement.ts";
import { lensParameters } from "../reading/reading.cypher.ts";
import { isPlain, parseReading, readingInput } from "../reading/reading.ts";
import { displayNames } from "./display-names.ts";
import { lensKeys } from "./edition.cypher.ts";

/** The most counts that a text may ask for: each looks through claims. */
export const mostCounts = 20;

/** The most different things that a text may name. */
export const mostThings = 400;

/** What a study may gather beside its text. */
export const gatheredLabels = [
  "Person",
  "PartyOrganization",
  "Institution",
  "District",
  "Settlement",
  "Source",
  "Procedure",
] as const;

/** Beside those, what readers made themselves. */
const gatherable = [...gatheredLabels, "SavedView"] as const;

const reading = z
  .looseObject({ asOf: z.null().optional() }, "is not a reading")
  .nullish()
  .superRefine((given, context) => {
    const parsed = readingInput.safeParse(given ?? {});
    for (const issue of parsed.error?.issues ?? [])
      context.addIssue({ ...issue });
  });

const text = z
  .string()
  .max(
    longestStudy,
    `is longer than ${longestStudy.toLocaleString("en")} characters`,
  )
  .refine(
    (given) => !given.includes("\u0000"),
    "holds a character that is no text",
  )
  .superRefine((given, context) => {
    const document = parseStudy(given);
    const [counts, ids] = [countsIn(document).length, idsIn(document).length];
    if (counts > mostCounts)
      context.addIssue({
        code: "custom",
        message: `asks for ${String(counts)} counts; at most ${String(mostCounts)} are taken`,
      });
    if (ids > mostThings)
      context.addIssue({
        code: "custom",
        message: `names ${String(ids)} things; at most ${String(mostThings)} are taken`,
      });
  });

/** What a version of a study holds (`CaseStudyContentInput`). */
export const caseStudyContent = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1, "is empty")
    .max(300, "is longer than 300 characters"),
  summary: z
    .string()
    .trim()
    .max(2_000, "is longer than 2,000 characters")
    .default(""),
  language: z.enum(["RU", "EN"]).default("RU"),
  displayNames: z.enum(displayNames).default("FULL"),
  text,
  reading,
  gathers: z
    .array(idOf(...gatherable))
    .max(200, "holds more than 200")
    .default([])
    .transform((ids) => [...new Set(ids)]),
  views: z
    .array(
      z.strictObject({
        title: z
          .string()
          .trim()
          .min(1, "is empty")
          .max(200, "is longer than 200 characters"),
        address: z
          .string()
          .refine(
            (address) => viewAddress(address) !== undefined,
            "is not the address of a view of this Kartoteka, such as /network?ids=person/…",
          ),
      }),
    )
    .max(50, "holds more than 50")
    .default([]),
});
export type CaseStudyContent = z.output<typeof caseStudyContent>;

/** How a text names something. */
export const citingRoles = ["CITED", "LINKED", "SHOWN"] as const;
export type CitingRole = (typeof citingRoles)[number];

/** What a text names, each once: what it cites goes before what it links, and that before what it only shows in a figure. */
export const namedIn = (
  given: string,
): readonly { readonly id: string; readonly role: CitingRole }[] => {
  const document = parseStudy(given);
  const roles = new Map<string, CitingRole>();
  for (const id of idsIn(document)) roles.set(id, "SHOWN");
  for (const inline of inlinesIn(document))
    if (inline.kind === "thing") roles.set(inline.id, "LINKED");
  for (const inline of inlinesIn(document))
    if (inline.kind === "citation")
      for (const { id } of inline.refs) roles.set(id, "CITED");
  return [...roles].map(([id, role]) => ({ id, role }));
};

const nothing: CountQuery = {
  what: "claims",
  kind: "",
  value: "",
  about: "",
  involving: "",
  source: "",
};

/** The counts of a text as they are asked of the database, in its order; what is not understood counts nothing. */
export const countQueries = (given: string) =>
  countsIn(parseStudy(given)).map(({ written, query }) => ({
    ...(query ?? nothing),
    what: query === null ? "" : query.what,
    written,
  }));

/** The lens of a study's reading as properties of the study. */
export const lensProperties = (given: unknown): Parameters =>
  Object.fromEntries(
    Object.entries(lensParameters(parseReading(given ?? undefined))).map(
      ([side, value]) => [sideKeys.get(side) ?? side, value],
    ),
  );

const sideKeys = new Map<string, string>(Object.entries(lensKeys));

/** A reading as it is kept: what is given of it; `{}` for all claims. */
export const readingText = (given: unknown): string =>
  isPlain(parseReading(given ?? undefined))
    ? "{}"
    : JSON.stringify(given, (_key, value: unknown) => value ?? undefined);
