import { z } from "zod";

import {
  type Read,
  remarkText,
} from "../../shared/archives/archive-reference.ts";
import { readLeaves } from "../../shared/archives/leaves.ts";
import { readFond, readUnit } from "../../shared/archives/unit-number.ts";
import {
  historicalDateInput,
  isoDayInput,
} from "../../shared/dates/historical-date-input.ts";
import {
  bilingual,
  describedFields,
  idOf,
  maybeText,
  someText,
} from "../database/record.ts";
import { consultedWays } from "./citing/cited-source.ts";

/** A part of a reference that must be written as archives write it; empty is not known. */
const unit = (by: (text: string) => Read<unknown>) =>
  z
    .string()
    .trim()
    .superRefine((text, context) => {
      const found = text === "" ? undefined : by(text);
      if (found === undefined || found.ok) return;
      for (const remark of found.problems)
        context.addIssue({ code: "custom", message: remarkText(remark) });
    });

/**
 * An archive's reference, as cited in Russian practice: Ф. 1774-А. Оп. 2. Д. 3. Л. 4–5 об. Lettered fonds are fonds. Numbers
 * and leaves are kept as they are written, and refused when no archive writes them so.
 */
const archiveReference = z.strictObject({
  archive: bilingual,
  fond: unit(readFond).pipe(someText),
  opis: unit(readUnit("Opis")).default(""),
  delo: unit(readUnit("Delo")).default(""),
  document: unit(readUnit("Document")).default(""),
  leaves: unit((text) => readLeaves(text)).default(""),
});

/** What a publication says of itself; each left out where we do not know it. Never guessed. */
const publication = z.strictObject({
  container: maybeText,
  /** Volume (64) and number (4) of a journal, without their words. */
  volume: maybeText,
  issue: maybeText,
  publisher: maybeText,
  place: maybeText,
  year: z.int().min(1000).max(2999).optional(),
  pages: maybeText,
});

/** How one source depends on another; copies, extracts and what draws on another are one witness with it. */
const sourceRelation = z.strictObject({
  kind: z.enum([
    "COPY_OF",
    "EXTRACT_OF",
    "ENCLOSED_IN",
    "DRAWS_ON",
    "MENTIONS",
  ]),
  source: idOf("Source"),
});

/**
 * A document of an archive, or a publication. `kind` is a code of the vocabulary (`SOURCE_KIND`). The name we
 * show is its title; where no title is recorded, the address stands in and the remark says so.
 */
export const sourceInput = z.strictObject({
  ...describedFields("Source"),
  kind: someText,
  authors: z.array(someText).readonly().default([]),
  dated: historicalDateInput.optional(),
  reference: archiveReference.optional(),
  publication: publication.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The day on which the page was read. */
  accessed: isoDayInput.optional(),
  consulted: z.enum(consultedWays),
  remark: maybeText,
  restriction: z
    .strictObject({ until: isoDayInput, basis: someText })
    .optional(),
  unit: idOf("ArchivalUnit").optional(),
  relations: z.array(sourceRelation).readonly().default([]),
});

/** An archive, fond, opis or delo. */
export const archivalUnitInput = z.strictObject({
  ...describedFields("ArchivalUnit"),
  level: z.enum(["ARCHIVE", "FOND", "OPIS", "DELO"]),
  number: maybeText,
  partOf: idOf("ArchivalUnit").optional(),
  leaves: z.int().positive().optional(),
});

export type SourceRecord = z.output<typeof sourceInput>;
