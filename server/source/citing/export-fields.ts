import { archivalReference, locationOf } from "./archival.ts";
import { type Author, readAuthors } from "./author.ts";
import {
  type CitedSource,
  isAddressOf,
  joined,
  type Lang,
} from "./cited-source.ts";
import { consultedNote } from "./consulted-note.ts";
import { dayOf, yearOf } from "./day-words.ts";
import { type Form, formOf } from "./form.ts";

/** What every format of a reference manager is given. */
export type ExportFields = {
  /** The id without its prefix: a key that stays. */
  readonly key: string;
  readonly form: Form;
  readonly title: string;
  readonly authors: readonly Author[];
  readonly andOthers: boolean;
  readonly year: string;
  /** The one day of writing or publication, or `""`. */
  readonly day: string;
  readonly archive: string;
  /** The place inside the archive. */
  readonly location: string;
  /** The whole reference, archive and place. */
  readonly reference: string;
  /** How it was consulted. */
  readonly note: string;
};

/** What the formats share, in one language. */
export const exportFields = (source: CitedSource, lang: Lang): ExportFields => {
  const { named, andOthers } = readAuthors(source.authors);
  const title = isAddressOf(source.title, source.url)
    ? lang === "EN"
      ? "[Untitled page]"
      : "[Без заглавия]"
    : source.title;
  const form = formOf(source);
  return {
    key: source.id.replace(/^source\//u, ""),
    form,
    title:
      form === "unpublished" && source.archive !== ""
        ? joined([title, source.archive], ", ")
        : title,
    authors: named,
    andOthers,
    year: yearOf(source),
    day: dayOf(source),
    archive: source.archive,
    location: locationOf(source, lang),
    reference: archivalReference(source, lang) ?? "",
    note: consultedNote(source, lang),
  };
};
