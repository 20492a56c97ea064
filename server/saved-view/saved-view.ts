import { z } from "zod";

import { readFigure } from "../../shared/figures/figure.ts";
import { idsInAddress } from "../../shared/study/addresses.ts";
import {
  longestAddress,
  readPageAddress,
} from "../../shared/views/page-address.ts";
import { readingText } from "../case-study/case-study.ts";
import { type IdentifiedLabel, labelOfId } from "../database/record.ts";
import type { Parameters } from "../database/statement.ts";
import { readingInput } from "../reading/reading.ts";

/** The most that a view is told to show. */
const mostShown = 1_000;
const mostPositions = 2_000;
const mostNotes = 200;

const reading = z
  .unknown()
  .superRefine((given, context) => {
    const parsed = readingInput.safeParse(given ?? {});
    for (const issue of parsed.error?.issues ?? [])
      context.addIssue({ ...issue });
  })
  .optional();

const id = z
  .string()
  .min(1, "is empty")
  .max(400, "is longer than 400 characters");
const place = z
  .number("is no number")
  .min(-1_000_000, "is below -1,000,000")
  .max(1_000_000, "is above 1,000,000");

const name = z
  .string()
  .trim()
  .min(1, "is empty")
  .max(200, "is longer than 200 characters");
const note = z
  .string()
  .trim()
  .max(5_000, "is longer than 5,000 characters")
  .default("");

/** The name and the note of a view. */
export const viewWords = z.object({ name, note });

const once = <T extends { readonly id: string }>(rows: readonly T[]): boolean =>
  new Set(rows.map((row) => row.id)).size === rows.length;

/** What a version of a saved view holds (`SavedViewContentInput`). */
export const savedViewContent = z.strictObject({
  name,
  note,
  address: z.string().refine((text) => readPageAddress(text) !== undefined, {
    error: `is not the address of a page of this Kartoteka whose state can be kept: /network?around=person/…, /?where=…, at most ${longestAddress.toLocaleString("en")} characters`,
  }),
  reading,
  dataRevision: z.int().min(0, "is below 0").nullish(),
  positions: z
    .array(z.strictObject({ id, x: place, y: place }))
    .max(mostPositions, `holds more than ${mostPositions.toLocaleString("en")}`)
    .refine(once, "places somebody twice")
    .default([]),
  notes: z
    .array(
      z.strictObject({
        id,
        words: z
          .string()
          .trim()
          .min(1, "is empty")
          .max(2_000, "is longer than 2,000 characters"),
      }),
    )
    .max(mostNotes, `holds more than ${String(mostNotes)}`)
    .refine(once, "has two notes on the same")
    .default([]),
  shows: z
    .array(
      id.refine((given) => labelOfId(given) !== undefined, {
        error: "is no id of this Kartoteka (person/…, district/…)",
      }),
    )
    .max(mostShown, `holds more than ${mostShown.toLocaleString("en")}`)
    .default([]),
  figure: z
    .string()
    .superRefine((text, context) => {
      const read = readFigure(text);
      if ("faults" in read)
        for (const { path, rule } of read.faults)
          context.addIssue({ code: "custom", path: [...path], message: rule });
    })
    .nullish(),
});
export type SavedViewContent = z.output<typeof savedViewContent>;

/** Labels of what a view can show. */
const unshown: readonly IdentifiedLabel[] = [
  "CaseStudy",
  "SavedView",
  "Collection",
  "Revision",
  "Interpretation",
];

/** What a view shows: ids told, and those that its address names. */
export const shownIn = ({
  shows,
  address,
}: SavedViewContent): readonly string[] =>
  [...new Set([...shows, ...idsInAddress(address)])].filter((each) => {
    const label = labelOfId(each);
    return label !== undefined && !unshown.includes(label);
  });

/** By what a list of views is in order: the name, ё with е. */
export const viewSortKey = (given: string, viewId: string): string =>
  `${given.toLowerCase().replaceAll("ё", "е")} ${viewId}`;

/** A version as properties. @param dataRevision the one of the store before the write, where none is told */
export const viewProperties = (
  content: SavedViewContent,
  dataRevision: number,
): Parameters => {
  const kept = readPageAddress(content.address);
  const { positions, notes } = content;
  return {
    title: content.name,
    note: content.note,
    page: kept?.page ?? "FIND",
    address: kept?.address ?? "/",
    reading: readingText(content.reading),
    dataRevision: content.dataRevision ?? dataRevision,
    positionIds: positions.map((one) => one.id),
    positionXs: positions.map(({ x }) => roundTo(x)),
    positionYs: positions.map(({ y }) => roundTo(y)),
    noteIds: notes.map((one) => one.id),
    noteWords: notes.map(({ words }) => words),
    figure: content.figure ?? "",
  };
};

/** Text, since a list of the database holds numbers of one kind only, and 12.0 comes as a whole number. */
const roundTo = (value: number): string => String(Math.round(value * 10) / 10);
