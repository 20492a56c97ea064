/** Pages with an en dash, as written: `747–770`. */
export const dashed = (pages: string): string =>
  pages.replace(/(\d)\s*[-–—]\s*(\d)/gu, "$1–$2");

/**
 * The second number of a range as Chicago shortens it (CMOS 17, 9.61): all figures below 100 and from a hundred (3–10,
 * 100–104), the changed figure after 101 to 109 (101–8), else two or as many as change (321–28, 1496–500).
 */
const shortened = (first: string, last: string): string => {
  const from = Number(first);
  if (
    from < 100 ||
    from % 100 === 0 ||
    first.length !== last.length ||
    Number(last) <= from
  )
    return last;
  const same = Array.from(first).findIndex(
    (figure, index) => figure !== last[index],
  );
  const least = from % 100 < 10 ? 1 : 2;
  const changed = first.length - same;
  return last.slice(-Math.max(changed, least));
};

/** Ranges of pages as Chicago writes them: `747–70`. */
export const chicagoPages = (pages: string): string =>
  pages.replace(
    /(\d+)\s*[-–—]\s*(\d+)/gu,
    (_, first: string, last: string) => `${first}–${shortened(first, last)}`,
  );

/** The first and last page of a plain range; the last is `""` for a single page. Null when it is more than that. */
export const endsOfPages = (
  pages: string,
): { readonly first: string; readonly last: string } | null => {
  const found = /^(\d+)(?:\s*[-–—]\s*(\d+))?$/u.exec(pages.trim());
  return found === null
    ? null
    : { first: found[1] ?? "", last: found[2] ?? "" };
};

/** Whether a text is the number of pages of a whole book rather than the pages of a part. */
export const isPageCount = (pages: string): boolean =>
  /^\d+$/u.test(pages.trim());
