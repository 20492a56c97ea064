/** What a citation is made of. Empty texts and null years are left out; nothing is supplied. */
export type CitedSource = {
  readonly kind: string;
  readonly authors: readonly string[];
  readonly title: string;
  readonly container: string;
  readonly place: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly pages: string;
  readonly archive: string;
  readonly fond: string;
  readonly opis: string;
  readonly delo: string;
  readonly leaves: string;
  readonly url: string;
};

type Lang = "RU" | "EN";

const joined = (parts: readonly string[], by: string): string =>
  parts.filter((part) => part !== "").join(by);

const led = (word: string, text: string): string =>
  text === "" ? "" : `${word} ${text}`;

/** Leaf ranges are written with an en dash: 30–33 об. */
const dashed = (range: string): string =>
  range.replace(/(\d)\s*-\s*(\d)/g, "$1–$2");

/**
 * The reference inside an archive: `ЦДНИКК. Ф. 1774-А. Оп. 2. Д. 44. Л. 30–33 об.`, in English `CDCHKR, f. 1774-А, op. 2, d. 44, l. 30–33 ob.`
 * (the form of Russian finding aids). Null when nothing of an archive is known.
 */
export const archivalReference = (
  source: CitedSource,
  lang: Lang,
): string | null => {
  const { archive, fond, opis, delo, leaves } = source;
  if (joined([fond, opis, delo], "") === "") return null;
  if (lang === "EN") {
    const leaf = dashed(leaves).replace(/\s*об\.?$/, " ob.");
    return joined(
      [
        archive,
        led("f.", fond),
        led("op.", opis),
        led("d.", delo),
        led("l.", leaf),
      ],
      ", ",
    );
  }
  return ended(
    joined(
      [
        archive,
        led("Ф.", fond),
        led("Оп.", opis),
        led("Д.", delo),
        led("Л.", dashed(leaves)),
      ],
      ". ",
    ),
  );
};

const ended = (text: string): string =>
  text === "" || /[.!?…]$/.test(text) ? text : `${text}.`;

/** Initials end in a full stop of their own. */
const after = (authors: readonly string[], title: string): string =>
  joined([joined(authors, ", ").replace(/\.$/, ""), title], ". ");

/** An address ends as it is written; a sentence ends with a full stop. */
const closed = (text: string): string =>
  /\S\/\S+$/.test(text) ? text : ended(text);

/** `Автор. Название // Где. Город: Издатель, 2011. С. 5–7.`: the Russian order, without marks of our own. */
const russian = (source: CitedSource): string => {
  const { authors, title, container, place, publisher, year, pages } = source;
  const work = after(authors, title);
  const imprint = joined(
    [joined([place, publisher], ": "), year === null ? "" : String(year)],
    ", ",
  );
  return closed(
    joined(
      [joined([work, container], " // "), imprint, led("С.", dashed(pages))],
      ". ",
    ),
  );
};

/** `Author. “Title.” Container (Place: Publisher, 2011): 5–7.` */
const english = (source: CitedSource): string => {
  const { authors, title, container, place, publisher, year, pages } = source;
  const imprint = joined(
    [joined([place, publisher], ": "), year === null ? "" : String(year)],
    ", ",
  );
  const quoted = container === "" ? title : `“${ended(title)}”`;
  const where = joined([container, imprint === "" ? "" : `(${imprint})`], " ");
  const work = joined([after(authors, quoted), where], " ");
  return closed(joined([work, dashed(pages)], ": "));
};

/**
 * The whole citation. An archival document by title and reference; a publication by its imprint; a web page with its address.
 * What is not known is left out.
 */
export const citationOf = (source: CitedSource, lang: Lang): string => {
  const reference = archivalReference(source, lang);
  if (reference !== null) return joined([ended(source.title), reference], " ");
  const published = lang === "EN" ? english(source) : russian(source);
  if (
    source.url === "" ||
    source.title.includes(source.url.replace(/^https?:\/\//, ""))
  )
    return published;
  return `${published} ${source.url}`;
};
