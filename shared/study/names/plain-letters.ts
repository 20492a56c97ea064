import { unescaped } from "../markdown-tree.ts";

/** Stress marks, and what is written between letters and not seen: soft hyphens, joiners. */
const unseen = /[\u0300\u0301\u0340\u0341\p{Cf}]/gu;

/** Letters as names are compared: without stress and what is not seen; й and ё stay what they are. */
export const plainLetters = (word: string): string =>
  word.normalize("NFD").replaceAll(unseen, "").normalize("NFC");

/** A text in which letters written as entities (`&#1057;`, `&Scy;`, `&shy;`) stand as letters: a page shows them so. */
export const withLetters = (text: string): string =>
  text.includes("&")
    ? text.replaceAll(
        /&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});/giu,
        (entity) => {
          const one = unescaped(entity);
          return /^[\p{L}\p{M}\p{Cf}\s-]+$/u.test(one) ? one : entity;
        },
      )
    : text;

/** The parts of a double name: Петров-Водкин. One without a hyphen is its own part. */
export const partsOfName = (name: string): readonly string[] =>
  name.split(/[-\u2010\u2011]/u).filter((part) => part.length > 2);
