/** Endings of declension and gender as neutral keys write them (й and ы are `i`, я is `a`), the longest first. */
const adjectival = "ogo|omu|ego|emu|imi|ih|im|om|oi|ou|ie|a|u|e|i|o";
const endings: readonly RegExp[] = [
  // Сенарская, Сенарского, Сенарскую
  new RegExp(`^(.+(?:sk|ck))(?:${adjectival})$`, "u"),
  // Ковалёва, Ковалёву, Ковалёвым, Ковалёвой
  /^(.+(?:ov|ev|in))(?:imi|ih|im|om|oi|ou|a|u|e|i)$/u,
  // Нагорного, Яровому, Толстых
  /^(.{3,})(?:ogo|omu|ego|emu|imi|ih)$/u,
  /^(.{5,})im$/u,
  /^(.{4,})(?:om|em)$/u,
  // Николая, Сергею
  /^(.{2,})(?:aem|ai|au|ae|ea|eu|ei|oi|ou)$/u,
  /^(.{2,})(?:a|e|i|o|u)$/u,
];

/** Остапец, Остапца and Павел, Павлу: the vowel that falls out. */
const fleeting = /^(.+[^aeiou])(?:[eo](?=[ck]$)|e(?=l$))/u;

/**
 * The stem of a neutral key: what all cases and both genders of a name share. Ковалёв, Ковалёва and Ковалёвым have one stem,
 * Сенарский and Сенарская another. It finds, it does not identify.
 */
export const stemOf = (key: string): string => {
  for (const ending of endings) {
    const stem = ending.exec(key)?.[1];
    if (stem !== undefined) return stem.replace(fleeting, "$1");
  }
  return key.replace(fleeting, "$1");
};

const masculine = /^(.{2,}?)(?:ov|ev|in)?ic(?:a|u|em|e|i|am|ami|ei)?$/u;
const feminine =
  /^(.{2,}?)(?:ovn|evn|inicn|inixn|icn|ixn|ann|an)(?:a|u|e|oi|i|ou)$/u;

/** Patronymics as they are spoken, with what is left of the father's name: Палыч, Михалыч, Алексаныч, Саныч, Алексеич. */
const spoken: ReadonlyMap<string, string> = new Map([
  ["pal", "pavl"],
  ["mihal", "mihail"],
  ["aleksan", "aleksandr"],
  ["san", "aleksandr"],
]);

/** The father's name in the key of a patronymic, as `stemOf` gives it; '' when the word is none. Ильич and Ильинична share one. */
export const fatherOf = (key: string): string => {
  const father = (masculine.exec(key) ?? feminine.exec(key))?.[1] ?? "";
  const stem = father.replace(/(?<=..)[aeiou]+$/u, "");
  return spoken.get(stem) ?? stem;
};

/** What ear and hand keep of a stem: vowels, н and п (which a hasty hand writes as и) fall away, letters that sound or look alike become one. */
const kept: Readonly<Record<string, string>> = {
  b: "b",
  c: "s",
  d: "t",
  f: "f",
  g: "k",
  h: "k",
  k: "k",
  l: "l",
  m: "m",
  r: "r",
  s: "s",
  t: "t",
  v: "f",
  x: "t",
};

/** The skeleton of a stem; '' when too little is left to find by. */
export const skeletonOf = (stem: string): string => {
  const skeleton = Array.from(stem, (letter) => kept[letter] ?? "")
    .join("")
    .replace(/(.)\1+/gu, "$1");
  return skeleton.length < 3 ? "" : skeleton;
};
