import type { StudyRef } from "../../shared/study/document.ts";
import type { PrintedNote, SourceGroup } from "../../shared/study/edition.ts";
import type { StudyNote } from "../../shared/study/walk-study.ts";
import { groupBy } from "../reading/group-by.ts";
import { citationOf, referenceOf } from "../source/citation.ts";
import type { CitedSource } from "../source/citing/cited-source.ts";
import { ended } from "../source/citing/cited-source.ts";
import { consultedNote } from "../source/citing/consulted-note.ts";
import { formOf } from "../source/citing/form.ts";
import { isSeen, sourceOf } from "./cited-things.ts";
import { type Lang, pick, type ThingRow, wordsOfClaim } from "./edition-row.ts";

/** `Л. 5`, `лл. 5–6`, `С. 12`, `p. 12` -> the number alone: the form of the citation says again what it is. */
const bare = (place: string): string =>
  place
    .trim()
    .replace(/^(?:лл?|сс?|стр|ll?|pp?)\.?\s*(?=\d)/iu, "")
    .replace(/\.$/u, "");

const isPaper = (source: CitedSource): boolean =>
  ["archival", "unpublished"].includes(formOf(source));

/** A place that can be told as a leaf or a page. */
const isCounted = (place: string): boolean => /^\d/u.test(place);

/** The source narrowed to one place of it: a leaf of a paper, a page of a part of a publication. Of a whole work the page is told behind it. */
const narrowed = (source: CitedSource, place: string): CitedSource => {
  if (!isCounted(place)) return source;
  if (isPaper(source)) return { ...source, leaves: place };
  return source.container === "" ? source : { ...source, pages: place };
};

type Cited = { readonly source: CitedSource; readonly place: string };

const placeWords = ({ source, place }: Cited, lang: Lang): string => {
  if (place === "") return "";
  if (!isCounted(place)) return ` ${ended(place)}`;
  const many = /[–—,;-]/u.test(place);
  if (lang === "EN")
    return `, ${isPaper(source) ? (many ? "ll. " : "l. ") : ""}${place}.`;
  return ` ${isPaper(source) ? "Л." : "С."} ${place}.`;
};

/** Cited again at the same place, right after itself: in one note that says nothing new. */
const saidAgain = (lang: Lang): string => (lang === "EN" ? "Ibid." : "Там же.");

/** Named just before: Там же, Ibid.; the place only when it is another. */
const again = (cited: Cited, lang: Lang): string => {
  return `${saidAgain(lang)}${placeWords(cited, lang)}`;
};

/** The words of notes, one after another: what was told in full before is told shorter. */
const writer = (things: ReadonlyMap<string, ThingRow>, lang: Lang) => {
  const style = lang === "EN" ? "CHICAGO_NOTE" : "GOST_REFERENCE";
  const told = new Set<string>();
  let before = "";
  let placeBefore = "";
  const ofSource = (cited: Cited): string => {
    const { source, place } = cited;
    const isSame = before === source.id;
    const isSamePlace = isSame && place === placeBefore;
    before = source.id;
    placeBefore = place;
    if (isSame) return again(isSamePlace ? { source, place: "" } : cited, lang);
    const narrow = narrowed(source, place);
    const isTold = narrow !== source;
    const reference = ended(referenceOf(narrow, style));
    const words = isTold ? "" : placeWords(cited, lang);
    const text = words.startsWith(",")
      ? `${reference.replace(/\.$/u, "")}${words}`
      : `${reference}${words}`;
    const isKnown = told.has(source.id);
    told.add(source.id);
    return isKnown ? text : `${text} ${consultedNote(source, lang)}`;
  };
  const write = ({ id, place }: StudyRef): string => {
    const thing = things.get(id);
    if (thing === undefined) {
      before = "";
      return `${id}.`;
    }
    const source = sourceOf(thing, lang);
    if (source !== null)
      return ofSource({
        source,
        place: bare(place) || bare(thing.claim === null ? "" : thing.leaf),
      });
    before = "";
    const name =
      thing.claim === null
        ? pick(thing.nameRu, thing.nameEn, lang)
        : wordsOfClaim(thing.claim, lang);
    return `${ended(name || id)}${place === "" ? "" : ` ${ended(place)}`}`;
  };
  /** A whole note. Behind one that names several sources, Там же would not say which. */
  return (refs: readonly StudyRef[]): string => {
    const named = new Set<string>();
    const texts = refs.map((ref) => {
      const text = write(ref);
      named.add(before);
      return text;
    });
    if (named.size > 1) before = "";
    return texts
      .filter((text, nth) => nth === 0 || text !== saidAgain(lang))
      .join(" ");
  };
};

/**
 * The footnotes of a text as they are printed: archival references by ГОСТ Р 7.0.5-2008 in Russian, Chicago notes in English. A source that is
 * named for the first time says how it was consulted; named again it does not, and right after itself it is Там же (Ibid.).
 */
export const printNotes = (
  notes: readonly StudyNote[],
  things: ReadonlyMap<string, ThingRow>,
  lang: Lang,
): readonly PrintedNote[] => {
  const write = writer(things, lang);
  return notes.map(({ number, refs }) => ({
    number,
    text: write(refs),
    ids: refs.map(({ id }) => id),
  }));
};

/** The sources of a text, archive by archive in the order of their names, then what is published. */
export const listSources = (
  cited: readonly ThingRow[],
  lang: Lang,
): readonly SourceGroup[] => {
  const style = lang === "EN" ? "CHICAGO_BIBLIOGRAPHY" : "GOST_REFERENCE";
  const order = new Intl.Collator(lang === "EN" ? "en" : "ru");
  const sources = new Map(
    cited.flatMap((thing) => {
      const source = sourceOf(thing, lang);
      return source === null ? [] : [[source.id, source] as const];
    }),
  );
  const groups = groupBy([...sources.values()], (source) =>
    isPaper(source) ? source.archive : "",
  );
  return [...groups]
    .map(([archive, some]) => ({
      archive: archive === "" ? null : archive,
      sources: some
        .map((source) => ({
          id: source.id,
          citation: citationOf(source, style, lang),
          seen: isSeen(source),
        }))
        .toSorted((a, b) => order.compare(a.citation, b.citation)),
    }))
    .toSorted((a, b) => {
      if (a.archive === null || b.archive === null)
        return a.archive === null ? 1 : -1;
      return order.compare(a.archive, b.archive);
    });
};
