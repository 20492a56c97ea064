import type { CitedSource, ConsultedWay, Lang } from "./cited-source.ts";
import { formOf } from "./form.ts";

const sentences: Readonly<
  Record<Lang, Readonly<Record<ConsultedWay, string>>>
> = {
  RU: {
    ORIGINAL: "Просмотрен подлинник",
    COPY: "Просмотрено по копии",
    PUBLICATION: "Просмотрено по публикации",
    ABSTRACT_ONLY: "Просмотрены только аннотация или отрывок",
    CITED_ONLY: "Не просмотрено, известно только по ссылкам",
    LOST: "Не просмотрено: утрачено",
    CLOSED: "Не просмотрено: закрыто для читателей",
  },
  EN: {
    ORIGINAL: "The original was read",
    COPY: "Read in a copy",
    PUBLICATION: "Read in a publication",
    ABSTRACT_ONLY: "Only an abstract or an excerpt was read",
    CITED_ONLY: "Not seen; known only as cited elsewhere",
    LOST: "Not seen: lost",
    CLOSED: "Not seen: closed to readers",
  },
};

/** Of a publication there is no original: what was read is the publication itself. */
const itself: Readonly<Record<Lang, string>> = {
  RU: "Просмотрено само издание",
  EN: "The publication itself was read",
};

/** How the sources are named through which it is known. */
const throughWords: Readonly<
  Record<Lang, Partial<Record<ConsultedWay, string>>>
> = {
  RU: {
    COPY: "Просмотрено по копии в:",
    PUBLICATION: "Просмотрено по публикации в:",
    ABSTRACT_ONLY: "Просмотрены только аннотация или отрывок:",
    CITED_ONLY: "Не просмотрено, известно только по ссылке в:",
    LOST: "Не просмотрено: утрачено; известно по ссылке в:",
    CLOSED: "Не просмотрено: закрыто для читателей; известно по ссылке в:",
  },
  EN: {
    COPY: "Read in a copy in",
    PUBLICATION: "Read as published in",
    ABSTRACT_ONLY: "Only an abstract or an excerpt was read:",
    CITED_ONLY: "Not seen; cited only through",
    LOST: "Not seen: lost; cited through",
    CLOSED: "Not seen: closed to readers; cited through",
  },
};

/** Titles in quotation marks, except those that are addresses or were supplied in brackets. */
const named = (title: string, lang: Lang): string => {
  const bare = title.replace(/\.$/u, "");
  if (/^\[|^[^\s/]+\/\S*$/u.test(bare)) return bare;
  return lang === "EN" ? `“${bare}”` : `«${bare}»`;
};

/**
 * How the source was consulted, as a sentence of its own behind every citation: whoever cites it must know what was read.
 * Where it was not seen itself, the sources through which it is known are named.
 */
export const consultedNote = (source: CitedSource, lang: Lang): string => {
  const { consulted, through } = source;
  const words = throughWords[lang][consulted];
  if (words !== undefined && through.length > 0)
    return `${words} ${through.map((title) => named(title, lang)).join("; ")}.`;
  const form = formOf(source);
  const isPaper = form === "archival" || form === "unpublished";
  if (consulted === "ORIGINAL" && !isPaper) return `${itself[lang]}.`;
  return `${sentences[lang][consulted]}.`;
};
