import { isCitable } from "./addresses.ts";
import type { StudyRef } from "./document.ts";

/** A piece of plain text: words, a citation, or a count. */
export type Mark =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "citation"; readonly refs: readonly StudyRef[] }
  | { readonly kind: "count"; readonly written: string };

const marks = /\[@([^\]\n[]{1,1000})\]|\{\{count\s+([^{}\n]{1,300})\}\}/gu;

/** The most things that one footnote names. */
const mostRefs = 20;

/** `factoid/x, Л. 5` -> what is named and where in it; undefined when it names nothing. */
const readRef = (text: string): StudyRef | undefined => {
  const [head = "", ...place] = text.split(",");
  const id = head.trim().replace(/^@/u, "");
  return isCitable(id)
    ? { id, place: place.join(",").trim().slice(0, 200) }
    : undefined;
};

/** What stands in the brackets of a citation; undefined when any part of it names nothing, so that the words stay as they are. */
const readRefs = (text: string): readonly StudyRef[] | undefined => {
  const refs = text.split(";").map(readRef);
  const known = refs.flatMap((ref) => (ref === undefined ? [] : [ref]));
  return known.length === refs.length && known.length <= mostRefs
    ? known
    : undefined;
};

/** Cuts plain text at its citations (`[@factoid/a; @source/b, Л. 5]`) and counts (`{{count people kind=penalty}}`). */
export const readMarks = (text: string): readonly Mark[] => {
  const found: Mark[] = [];
  let at = 0;
  const take = (words: string) => {
    if (words !== "") found.push({ kind: "text", text: words });
  };
  for (const match of text.matchAll(marks)) {
    const [whole, cited, counted] = match;
    const refs = cited === undefined ? undefined : readRefs(cited);
    if (refs === undefined && counted === undefined) continue;
    const before = text.slice(at, match.index);
    // The number of a note stands at the word, however the author parted them.
    take(refs === undefined ? before : before.trimEnd());
    found.push(
      refs === undefined
        ? { kind: "count", written: (counted ?? "").trim() }
        : { kind: "citation", refs },
    );
    at = match.index + whole.length;
  }
  take(text.slice(at));
  return found;
};
