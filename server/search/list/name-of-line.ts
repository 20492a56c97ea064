/** Letters of a line that are looked at. */
const mostLetters = 240;

/** A number, a dash or a dot in front of a line of a list. */
const bullet = /^(?:[-–—•*·]|№?\s*\d+\s*[.)]?)\s+|^\d+[.)]\s*/u;

const words = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => word !== "");

const isName = (text: string): boolean =>
  words(text).length > 0 &&
  words(text).length < 4 &&
  /^[\p{L}\p{M}.'’\-\s]+$/u.test(text);

/** `Иванов, Пётр Ильич` is one name; what stands behind any other comma is not of it. */
const beforeComma = (text: string): string => {
  const [first = "", second = ""] = text.split(",").map((part) => part.trim());
  return words(first).length === 1 && isName(second)
    ? `${first} ${second}`
    : first;
};

/** What of a line of a list is the name: without a number in front, without years, offices and other columns behind it. */
export const nameOfLine = (line: string): string => {
  const [first = ""] = line
    .slice(0, mostLetters)
    .normalize("NFC")
    .trim()
    .replace(bullet, "")
    .split(/[\t;|]|\s[–—-]\s/u);
  return beforeComma(first.replace(/[\s(]+\d.*$/u, "")).trim();
};
