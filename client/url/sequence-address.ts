import { codeIn, oneOf, wordOf } from "./address-words.ts";

/** Parameters of an address that say how lives are compared as sequences of months. */
export type SequenceSearch = {
  measure?: string | undefined;
  norm?: string | undefined;
  indel?: string | undefined;
  method?: string | undefined;
  parts?: string | undefined;
  many?: string | undefined;
  like?: string | undefined;
};

/** Words of an address for codes of the API, in the order in which they are offered. */
export const measureWords = {
  "om-rates": "OM_RATES",
  om: "OM_CONSTANT",
  lcs: "LCS",
  hamming: "HAMMING",
  "dynamic-hamming": "DYNAMIC_HAMMING",
} as const;
export const normWords = {
  none: "NONE",
  length: "MAXLENGTH",
  gmean: "GMEAN",
  most: "MAXDIST",
  "yujian-bo": "YUJIAN_BO",
} as const;
export const methodWords = {
  ward: "WARD",
  average: "AVERAGE",
  medoids: "MEDOIDS",
  complete: "COMPLETE",
  "ward-unsquared": "WARD_UNSQUARED",
} as const;

/** Into how many clusters lives are put, at least and at most; the server goes further. */
export const partsBounds = { least: 2, most: 20, usual: 4 } as const;

/** How many lives of each sort are told where the most and the least typical, or the nearest, are sought. */
export const manyChoices = ["3", "5", "10", "20"] as const;
export const usualMany = "5";

/** The years that may be compared: at most ten lie between the first and the last. */
export const mostYearsCompared = 10;

const wholeIn = (
  text: string | undefined,
  { least, most, usual }: typeof partsBounds,
): number => {
  const number = /^\d{1,2}$/u.test(text ?? "") ? Number(text) : usual;
  return number >= least && number <= most ? number : usual;
};

const indelIn = (text: string | undefined): number | null => {
  const number = /^\d{1,3}(?:\.\d{1,3})?$/u.test(text ?? "") ? Number(text) : 0;
  return number > 0 && number <= 100 ? number : null;
};

/** Edits cost something to insert; positions are only held against each other. */
export const takesIndel = (measure: string): boolean =>
  measure.startsWith("OM_");

/** Reads how lives are compared. What it cannot make sense of is as at the start. */
export const parseSequences = (search: SequenceSearch) => {
  const measure = codeIn(measureWords, search.measure) ?? "OM_RATES";
  return {
    measure,
    norm: codeIn(normWords, search.norm) ?? "NONE",
    indel: takesIndel(measure) ? indelIn(search.indel) : null,
    method: codeIn(methodWords, search.method) ?? "WARD",
    parts: wholeIn(search.parts, partsBounds),
    many: Number(oneOf(manyChoices, search.many, usualMany)),
    like: search.like?.startsWith("person/") === true ? search.like : undefined,
  };
};

export type SequenceView = ReturnType<typeof parseSequences>;

type Compared = Pick<SequenceView, "measure" | "norm" | "indel"> & {
  readonly lanes: readonly string[];
  readonly from: string;
  readonly to: string;
};

/**
 * The address at which the server writes the same lives as a file, compared in the same way.
 * @param filter who, and @param reading according to whom, as the API takes them
 */
export const exportAddress = (
  format: "sts" | "spell" | "dss" | "indicators" | "distances",
  { lanes, from, to, measure, norm, indel }: Compared,
  { filter, reading }: { readonly filter: object; readonly reading: unknown },
): string => {
  const asked = new URLSearchParams({
    channels: lanes.join(),
    from,
    to,
    ...(format === "distances"
      ? {
          measure,
          norm,
          ...(indel === null ? {} : { indel: String(indel) }),
        }
      : {}),
    ...(Object.keys(filter).length === 0
      ? {}
      : { filter: JSON.stringify(filter) }),
    ...(reading === null || reading === undefined
      ? {}
      : { reading: JSON.stringify(reading) }),
  });
  return `/export/sequences/${format}.csv?${asked.toString()}`;
};

/** How an address writes how many clusters; the usual number leaves no trace. */
export const writeParts = (parts: number): string =>
  parts === partsBounds.usual ? "" : String(parts);

/** How an address writes a choice of how lives are compared; the first of them leaves no trace. */
export const writeChoice = (
  words: Readonly<Record<string, string>>,
  code: string,
): string => {
  const word = wordOf(words, code);
  return word === Object.keys(words)[0] ? "" : word;
};
