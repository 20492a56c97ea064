import { z } from "zod";

import type { EvidenceInput } from "../../server/exchange/import/evidence-batch.ts";
import { boundsOfEdtf } from "../../shared/dates/edtf-bounds.ts";
import { formatDate } from "../../shared/dates/format-date.ts";
import { earliestDay, latestDay } from "../../shared/dates/historical-date.ts";
import { readTable } from "../csv.ts";
import { type Claim, claimInput } from "./claim.ts";
import type { PageNote } from "./pages.ts";

type DistrictInput = NonNullable<EvidenceInput["districts"]>[number];

const degrees = z
  .string()
  .transform((text) => (text === "" ? null : Number(text)));

const addresses = z
  .string()
  .transform((cell) => cell.split(" ; ").map((address) => address.trim()))
  .pipe(z.array(z.url()).min(1));

const districtRow = z.object({
  name_ru: z.string().min(1),
  name_en: z.string().min(1),
  type: z.enum(["city", "district", "autonomous_oblast"]),
  centre_ru: z.string(),
  centre_en: z.string(),
  lat: degrees,
  lon: degrees,
  occupied_on: z.string(),
  liberated_on: z.string(),
  source_url: addresses,
  parent: z.enum(["krai", "Adyghe AO"]),
  dates_confidence: z.enum(["high", "medium", "low", "none"]),
  existed_1942_44: z.enum(["attested", "inferred_from_modern_source"]),
  geonames_id: z.string(),
  notes: z.string(),
});

export type DistrictRow = z.output<typeof districtRow>;

/** The units of the krai as compiled: `districts.csv`. */
export const districtRows: readonly DistrictRow[] = readTable(
  new URL("districts.csv", import.meta.url),
  districtRow,
);

const kinds = {
  city: "CITY",
  district: "RAION",
  autonomous_oblast: "AUTONOMOUS_OBLAST",
} as const;

const compilation = "source/kartoteka-places";

/** `Tbilissky District` is `district/tbilissky`, the town of Tikhoretsk `district/tikhoretsk`. */
const slugOf = ({ name_en, type }: DistrictRow): string =>
  type === "autonomous_oblast"
    ? "adyghe-ao"
    : name_en
        .replace(/ District$/, "")
        .toLowerCase()
        .replace(/[^a-z]+/g, "-");

const pointOf = ({ lat, lon }: DistrictRow) =>
  lat === null || lon === null
    ? {}
    : { point: { latitude: lat, longitude: lon } };

const toDistrict = (
  row: DistrictRow,
  laterNames: readonly { readonly id: string; readonly full: string }[],
): DistrictInput => {
  const id = `district/${slugOf(row)}`;
  return {
    id,
    name: { ru: row.name_ru, en: row.name_en },
    forms: [
      {
        full: row.name_ru,
        kind: "OFFICIAL",
        source: compilation,
        leaf: row.name_ru,
      },
      {
        full: row.name_en,
        kind: "TRANSLITERATION",
        source: compilation,
        leaf: row.name_ru,
      },
      ...laterNames
        .filter((later) => later.id === id)
        .map(({ full }) => ({
          full,
          kind: "FORMER" as const,
          source: compilation,
          leaf: row.name_ru,
        })),
    ],
    kind: kinds[row.type],
    attested: row.existed_1942_44 === "attested",
    ...(row.centre_ru === ""
      ? {}
      : { centre: { ru: row.centre_ru, en: row.centre_en } }),
    ...pointOf(row),
    ...(row.geonames_id === "" ? {} : { geonamesId: Number(row.geonames_id) }),
    partOf: {
      id:
        row.parent === "krai"
          ? "district/krasnodar-krai"
          : "district/adyghe-ao",
      source: compilation,
    },
  };
};

/** The units as districts. A later or former name is looked up by the id. */
export const districtsOf = (
  laterNames: readonly { readonly id: string; readonly full: string }[],
): readonly DistrictInput[] =>
  districtRows.map((row) => toDistrict(row, laterNames));

const written = (edtf: string, lang: "RU" | "EN"): string => {
  const read = boundsOfEdtf(edtf);
  if (!read.ok) throw new Error(`districts.csv: "${edtf}": ${read.rule}`);
  return formatDate(
    {
      edtf,
      earliest: earliestDay(read.bounds) || null,
      latest: latestDay(read.bounds) || null,
    },
    lang,
  );
};

const dated = (row: DistrictRow, url: string) =>
  [
    {
      end: "occupied",
      edtf: row.occupied_on,
      ru: "занятие оккупантами",
      en: "occupied",
    },
    {
      end: "liberated",
      edtf: row.liberated_on,
      ru: "освобождение",
      en: "liberated",
    },
  ]
    .filter(({ edtf }) => edtf !== "")
    .map(({ end, edtf, ru, en }) => ({
      id: `${slugOf(row)}-${end}`,
      subject: `district/${slugOf(row)}`,
      kind: `place-${end}`,
      edtf,
      source: url,
      ru: `${row.name_ru}: ${ru}, ${written(edtf, "RU")}`,
      en: `${row.name_en}: ${en}, ${written(edtf, "EN")}`,
    }));

const denied = (row: DistrictRow, url: string) =>
  row.notes.startsWith("NOT OCCUPIED")
    ? [
        {
          id: `${slugOf(row)}-occupied`,
          subject: `district/${slugOf(row)}`,
          kind: "place-occupied",
          polarity: "DENIES",
          source: url,
          ru: `${row.name_ru}: оккупации не было`,
          en: `${row.name_en}: was not occupied`,
        },
      ]
    : [];

/**
 * What the columns say, for rows with one page. Where two pages stand behind a row, the columns do not tell
 * which of them says what: those claims are written by hand (`places.json`).
 */
export const columnClaims: readonly Claim[] = districtRows.flatMap((row) => {
  const [url, ...more] = row.source_url;
  if (url === undefined || more.length > 0) return [];
  return [...dated(row, url), ...denied(row, url)].map((claim) =>
    claimInput.parse(claim),
  );
});

/** How sure the compilers were of each page's dates. */
export const districtPages: readonly PageNote[] = districtRows.flatMap((row) =>
  row.source_url.map((url) => ({
    url,
    note: `${row.name_ru} — ${row.dates_confidence}`,
  })),
);
