import type { CitedSource } from "../../../server/source/citing/cited-source.ts";
import {
  type HistoricalDate,
  undated,
} from "../../../shared/dates/historical-date.ts";

const nothing: CitedSource = {
  id: "source/x",
  kind: "book",
  genre: "",
  authors: [],
  title: "",
  dated: null,
  container: "",
  volume: "",
  issue: "",
  place: "",
  publisher: "",
  year: null,
  pages: "",
  archive: "",
  fond: "",
  opis: "",
  delo: "",
  document: "",
  leaves: "",
  url: "",
  accessed: "",
  consulted: "ORIGINAL",
  through: [],
};

/** A source of which only this is known. */
export const citedSource = (known: Partial<CitedSource>): CitedSource => ({
  ...nothing,
  ...known,
});

/** A date of one day. */
export const onOneDay = (day: string): HistoricalDate => ({
  ...undated,
  edtf: day,
  beginFrom: day,
  beginTo: day,
  endFrom: day,
  endTo: day,
});
