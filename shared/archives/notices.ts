import type { ReferenceLang, Remark } from "./archive-reference.ts";
import { unmask } from "./letters.ts";

/** Letters of the wrong script in a part of a reference, as a remark; none when there are none. */
export const noticed = (
  subject: string,
  value: string,
  found: readonly string[],
  lang: ReferenceLang,
): readonly Remark[] =>
  found.length === 0
    ? []
    : [
        {
          subject,
          value,
          rule:
            lang === "RU"
              ? `${found.map((letter) => `“${letter}”`).join(", ")}: a Latin letter that looks Russian; read as Russian`
              : `${found.map((letter) => `“${letter}”`).join(", ")}: a Russian letter in an English reference; read as it is`,
        },
      ];

/** The Cyrillic letters of a text. */
export const cyrillicOf = (text: string): readonly string[] => [
  ...new Set([...text].filter((letter) => /\p{Script=Cyrillic}/u.test(letter))),
];

/** A word of both scripts, such as ЦДHИКК with a Latin H, is Russian with a letter of the wrong keyboard. */
export const unmaskWords = (
  text: string,
): { readonly found: readonly string[]; readonly text: string } => {
  const found: string[] = [];
  const mended = text.replace(/\p{L}+/gu, (word) => {
    if (!/\p{Script=Cyrillic}/u.test(word)) return word;
    const unmasked = unmask(word);
    found.push(...unmasked.found);
    return unmasked.text;
  });
  return { found: [...new Set(found)], text: mended };
};
