/** An author's name taken apart; a body's name, or one that cannot be told apart, stays whole. */
export type Author =
  | { readonly kind: "person"; readonly family: string; readonly given: string }
  | { readonly kind: "whole"; readonly name: string };

/** Authors as they are cited, and whether there are others who are not named (`и др.`, `et al.`). */
export type Authors = {
  readonly named: readonly Author[];
  readonly andOthers: boolean;
};

const initials = /^(?:\p{Lu}\p{Ll}?\.-?)+$/u;
const particles =
  /^(?:von|van|der|den|de|da|di|du|la|le|ibn|бен|фон|ван|де|оглы)$/iu;
const patronymic = /(?:вич|вна|ична|ич)$/u;

const person = (family: string, given: string): Author => ({
  kind: "person",
  family,
  given,
});

const spaced = (given: string): string =>
  given.replace(/\.(?=\p{Lu})/gu, ". ").trim();

/** One name as it is signed: `Jones J. W.`, `В. Я. Хавроничев`, `Виктор Салошенко`, `Аврамова Елена Викторовна`, `Cohn, Edward`. */
export const readAuthor = (signed: string): Author => {
  const name = signed.trim().replace(/\s+/gu, " ");
  const [before = "", after] = name.split(/,\s*/u);
  if (after !== undefined) return person(before, spaced(after));
  const words = spaced(name).split(" ");
  const last = words.at(-1) ?? "";
  if (words.length === 1) return person(name, "");
  const isBody = words.some(
    (word) => /^\p{Ll}/u.test(word) && !particles.test(word),
  );
  if (isBody) return { kind: "whole", name };
  const first = words.findIndex((word) => initials.test(word));
  if (first > 0 && words.slice(first).every((word) => initials.test(word)))
    return person(
      words.slice(0, first).join(" "),
      words.slice(first).join(" "),
    );
  if (words.length === 3 && patronymic.test(last))
    return person(words[0] ?? "", words.slice(1).join(" "));
  const family = words.findIndex((word) => particles.test(word));
  const at = family > 0 ? family : words.length - 1;
  return person(words.slice(at).join(" "), words.slice(0, at).join(" "));
};

const others =
  /(?:\s*,)?\s*(?:и\s+др\.?|и\s+другие|et\s+al\.?|and\s+others)$/iu;

/** All names of a source. */
export const readAuthors = (signed: readonly string[]): Authors => ({
  named: signed
    .map((name) => name.replace(others, ""))
    .filter((name) => name !== "")
    .map(readAuthor),
  andOthers: signed.some((name) => others.test(name)),
});

/** Given names as initials: `Елена Викторовна` gives `Е. В.`; initials stay. */
export const initialsOf = (given: string): string =>
  given
    .split(" ")
    .filter((word) => word !== "")
    .map((word) =>
      initials.test(word)
        ? word
        : word
            .split("-")
            .map((part) => `${part.slice(0, 1)}.`)
            .join("-"),
    )
    .join(" ");
