import { z } from "zod";

import type { EvidenceInput } from "../../server/exchange/import/evidence-batch.ts";
import { readRecords, readTable } from "../csv.ts";
import { type Claim, claimInput } from "./claim.ts";
import type { PageNote } from "./pages.ts";

type PersonInput = NonNullable<EvidenceInput["people"]>[number];

const officeRow = z.object({
  person_ru: z.string().min(1),
  person_en: z.string().min(1),
  office_ru: z.string().min(1),
  office_en: z.string().min(1),
  organisation_ru: z.string(),
  organisation_en: z.string(),
  side: z.enum(["soviet", "occupation"]),
  from: z.string(),
  to: z.string(),
  date_note: z.string(),
  source_url: z
    .string()
    .transform((cell) => cell.split(" ; "))
    .pipe(z.array(z.url()).min(1)),
  confidence: z.enum(["high", "medium", "low"]),
  notes: z.string(),
});

export type OfficeRow = z.output<typeof officeRow>;

/** The office-holders as compiled: `offices.csv`, in its order. */
export const officeRows: readonly OfficeRow[] = readTable(
  new URL("offices.csv", import.meta.url),
  officeRow,
);

/** Rows from other regions are literature: nobody of the krai. */
export const isAnalogue = ({ notes }: OfficeRow): boolean =>
  notes.startsWith("ANALOGUE");

/** What a row (1 = the first) is in the model's terms: which office in which body, its dates as EDTF. */
const readings = z
  .array(
    z.strictObject({
      row: z.int().positive(),
      body: z.string().optional(),
      ...claimInput
        .partial()
        .omit({ subject: true, roles: true, ru: true, en: true }).shape,
      id: z.string(),
      kind: z.enum(["office", "occupation-office"]),
      value: z.string(),
    }),
  )
  .parse(readRecords(new URL("offices.json", import.meta.url)));

/** Family name and initials: `Tyulyaev Pavel Fyodorovich` is `tyulyaev-p-f`, `Khavronichev V. Ya.` `khavronichev-v-ya`. */
const personId = (nameEn: string): string => {
  const [family = "", ...given] = nameEn.split(" ");
  const initials = given.map((part) =>
    part.endsWith(".") ? part.slice(0, -1) : part.slice(0, 1),
  );
  return `person/${[family, ...initials].join("-").toLowerCase()}`;
};

const parts = (full: string) => {
  const [family = "", given = "", patronymic = ""] = full.split(" ");
  return { family, given, patronymic };
};

const krai = officeRows.filter((row) => !isAnalogue(row));

const toPerson = (nameEn: string): PersonInput => {
  const rows = krai.filter((row) => row.person_en === nameEn);
  const nameRu = rows[0]?.person_ru ?? "";
  const pages = [...new Set(rows.flatMap(({ source_url }) => source_url))];
  // Several pages, or two behind one row: which of them writes the name so was not recorded.
  const source = pages.length === 1 ? pages[0] : undefined;
  return {
    id: personId(nameEn),
    name: { ru: nameRu, en: nameEn },
    forms: [
      {
        full: nameRu,
        kind: "AS_WRITTEN",
        source: source ?? "source/kartoteka-offices",
        ...parts(nameRu),
      },
      {
        full: nameEn,
        kind: "TRANSLITERATION",
        source: "source/kartoteka-offices",
        ...parts(nameEn),
      },
    ],
  };
};

/** The people of the krai in the table, each once. */
export const officePeople: readonly PersonInput[] = [
  ...new Set(krai.map(({ person_en }) => person_en)),
].map(toPerson);

const inBody = (organisation: string): string =>
  organisation === "" ? "" : `, ${organisation}`;

/** The offices as claims, each by the page of its row. */
export const officeClaims: readonly Claim[] = readings.map((reading) => {
  const { row: number, body, ...claim } = reading;
  const row = officeRows[number - 1];
  const url = row?.source_url[0];
  if (row === undefined || url === undefined || isAnalogue(row))
    throw new Error(
      `offices.json, ${claim.id}: row ${number} is not an office of the krai`,
    );
  return claimInput.parse({
    ...claim,
    subject: personId(row.person_en),
    names: { subject: row.person_ru },
    roles: body === undefined ? {} : { body },
    title: { ru: row.office_ru, en: row.office_en },
    source: claim.source ?? url,
    reason: claim.reason === "" ? row.date_note : claim.reason,
    ru: `${row.person_ru}: ${row.office_ru}${inBody(row.organisation_ru)}`,
    en: `${row.person_en}: ${row.office_en}${inBody(row.organisation_en)}`,
  });
});

/** How sure the compilers were of each page. An analogue's page says so itself. */
export const officePages: readonly PageNote[] = officeRows.flatMap((row) =>
  row.source_url.map((url) => ({
    url,
    note: isAnalogue(row) ? "" : `${row.person_ru} — ${row.confidence}`,
  })),
);
