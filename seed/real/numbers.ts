import { z } from "zod";

import { readRecords, readTable } from "../csv.ts";
import { type Claim, claimInput } from "./claim.ts";
import type { PageNote } from "./pages.ts";

const numberRow = z.object({
  region: z.string(),
  indicator_en: z.string(),
  indicator_ru: z.string(),
  value: z.string(),
  unit: z.string(),
  as_of: z.string(),
  source_url: z.string(),
  confidence: z.enum(["high", "medium", "low", "none"]),
  notes: z.string(),
});

/** Numbers that publications state: `outcomes.csv`. None is counted by the program. */
const numberRows = readTable(
  new URL("outcomes.csv", import.meta.url),
  numberRow,
);

const readings = z
  .array(
    z.strictObject({
      row: z.int().positive(),
      id: z.string(),
      value: z.string(),
      edtf: z.string(),
      ru: z.string(),
    }),
  )
  .parse(readRecords(new URL("numbers.json", import.meta.url)));

const places: Readonly<Record<string, string>> = {
  "Krasnodar Krai": "district/krasnodar-krai",
  "Adyghe AO": "district/adyghe-ao",
};

const addressesIn = (cell: string): readonly string[] =>
  cell.match(/https?:\/\/[^\s;)]+/g) ?? [];

/** The numbers about the krai and Adygea as claims. Those about the USSR stay with their literature. */
export const numberClaims: readonly Claim[] = readings.map(
  ({ row: number, ...reading }) => {
    const row = numberRows[number - 1];
    const subject = places[row?.region ?? ""];
    if (row === undefined || subject === undefined)
      throw new Error(
        `numbers.json, ${reading.id}: row ${number} is not about the krai`,
      );
    const note = row.notes === "" ? "" : ` (${row.notes})`;
    return claimInput.parse({
      ...reading,
      subject,
      kind: "summary",
      source: addressesIn(row.source_url)[0],
      en: `${row.indicator_en}: ${row.value} ${row.unit}${note}`,
    });
  },
);

/** How sure the compilers were of each page. */
export const numberPages: readonly PageNote[] = numberRows.flatMap((row) =>
  addressesIn(row.source_url).map((url) => ({
    url,
    note: `${row.indicator_ru} — ${row.confidence}`,
  })),
);
