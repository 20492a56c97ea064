/**
 * Letters of fonds, dela and leaves in both scripts. One letter has one Latin form, which begins with its only capital, so
 * that an English reference can be read back (`Zh` is Ж, `ZH` would be two letters). Ё, Й, Ъ, Ы, Ь letter nothing.
 */
const pairs = [
  ["А", "A"],
  ["Б", "B"],
  ["В", "V"],
  ["Г", "G"],
  ["Д", "D"],
  ["Е", "E"],
  ["Ж", "Zh"],
  ["З", "Z"],
  ["И", "I"],
  ["К", "K"],
  ["Л", "L"],
  ["М", "M"],
  ["Н", "N"],
  ["О", "O"],
  ["П", "P"],
  ["Р", "R"],
  ["С", "S"],
  ["Т", "T"],
  ["У", "U"],
  ["Ф", "F"],
  ["Х", "Kh"],
  ["Ц", "Ts"],
  ["Ч", "Ch"],
  ["Ш", "Sh"],
  ["Щ", "Shch"],
  ["Э", "Eh"],
  ["Ю", "Yu"],
  ["Я", "Ya"],
] as const;

/** The capitals that letter a unit. */
export const unitLetters: readonly string[] = pairs.map(([russian]) => russian);

const toLatin = new Map<string, string>(pairs);
const toCyrillic = new Map<string, string>(
  pairs.map(([russian, latin]) => [latin, russian]),
);

/** Russian letters of a unit in an English reference: `1774-Ж` is `1774-Zh`, `12ж` is `12zh`. */
export const latinUnit = (unit: string): string =>
  [...unit]
    .map((letter) => {
      const upper = letter.toUpperCase();
      const latin = toLatin.get(upper) ?? letter;
      return letter === upper ? latin : latin.toLowerCase();
    })
    .join("");

/** The same read back; what is no such letter stays. A small letter stands alone after a number. */
export const russianUnit = (unit: string): string =>
  unit
    .replace(/[A-Z][a-z]*/g, (word) => toCyrillic.get(word) ?? word)
    .replace(/[a-z]+/g, (word) => {
      const capital = `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
      return toCyrillic.get(capital)?.toLowerCase() ?? word;
    });

/** Latin letters that look like Russian ones, and the other way round: what a keyboard left in the wrong script. */
const lookAlikes = new Map<string, string>(
  Object.entries({
    A: "А",
    B: "В",
    E: "Е",
    K: "К",
    M: "М",
    H: "Н",
    O: "О",
    P: "Р",
    C: "С",
    T: "Т",
    Y: "У",
    X: "Х",
    a: "а",
    e: "е",
    o: "о",
    p: "р",
    c: "с",
    y: "у",
    x: "х",
  }),
);

/** The Latin letters of a text that pass for Russian ones, and the text with Russian letters in their place. */
export const unmask = (
  text: string,
): { readonly found: readonly string[]; readonly text: string } => ({
  found: [...new Set([...text].filter((letter) => lookAlikes.has(letter)))],
  text: [...text].map((letter) => lookAlikes.get(letter) ?? letter).join(""),
});
