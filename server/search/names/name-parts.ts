import { isGivenStem } from "./given-names.ts";
import { joinWords, type NameWord, nameWords } from "./name-word.ts";

/** A person's name taken apart. The family name may have been another before (in brackets). */
export type NameParts = {
  readonly families: readonly NameWord[];
  readonly given: NameWord | undefined;
  readonly patronymic: NameWord | undefined;
  /** The family name is behind the given one. */
  readonly isGivenFirst: boolean;
  /** Nothing tells which of the words is the family name. */
  readonly isUnsure: boolean;
};

/** How people are addressed in papers; no part of a name. `т.` and `гр.` only in front of a word. */
const titles =
  /^(?:т|тт|тов|товарищ[аеу]?|товарищем|гр|гр-н[ауе]?|гр-к[аеиу]|гражданин[ау]?|гражданк[аеиу]|г-н[ауе]?|г-ж[аеиу]|com|comrade|cde|gen|genosse|genossin|herr|frau|mr|mrs|citizen|tov|tovarishch)$/u;

/** The words without what stands before the name: `т. Кожухареву`, `гр-н Ковалёв`. */
export const withoutTitles = (
  words: readonly NameWord[],
): readonly NameWord[] => {
  const [first, second] = words;
  const isTitle =
    first !== undefined &&
    second?.kind === "word" &&
    titles.test(first.written);
  return isTitle ? withoutTitles(words.slice(1)) : words;
};

const cyrillicPatronymic =
  /(?:[оеё]вич|ьич|[иы]ч|[оеё]вн|иничн|ичн|анн)(?:а|у|ем|е|ой|ою|ы)?$/u;
const keyPatronymic =
  /(?:ovic|evic|ic)(?:a|u|em|e)?$|(?:ovn|evn|icn|ixn)(?:a|u|e|oi|i)$/u;

/** Whether a word is made as patronymics are. Some family names are, too (Мицкевич). */
export const isPatronymic = ({
  written,
  isLatin,
  keys,
  fathers,
}: NameWord): boolean =>
  fathers.length > 0 &&
  written.length > 4 &&
  (isLatin
    ? keys.some((key) => keyPatronymic.test(key))
    : cyrillicPatronymic.test(written));

const familyEnding = /(?:ov|ev|in|sk|ck|enk|uk|uenk|ec|ak)$/u;

/** Whether a word is made as most family names are. */
export const isFamilyShaped = ({ stems, keys }: NameWord): boolean =>
  stems.some((stem) => familyEnding.test(stem)) ||
  keys.some((key) => /(?:enko|ov|ova|ev|eva|in|ina|ski|ska)$/u.test(key));

/** Whether a word is a common given name, in any case. */
export const isGiven = ({ stems }: NameWord): boolean =>
  stems.some(isGivenStem);

type Order = Omit<NameParts, "isUnsure"> & { readonly isUnsure?: true };

const familyFirst = (
  family: NameWord,
  given?: NameWord,
  patronymic?: NameWord,
): Order => ({ families: [family], given, patronymic, isGivenFirst: false });

const givenFirst = (
  given: NameWord,
  family: NameWord,
  patronymic?: NameWord,
): Order => ({ families: [family], given, patronymic, isGivenFirst: true });

const ofTwo = (one: NameWord, two: NameWord): Order => {
  if (isPatronymic(two) && isGiven(one) && !isFamilyShaped(one))
    return { families: [], given: one, patronymic: two, isGivenFirst: true };
  if (isGiven(one) && !isGiven(two)) return givenFirst(one, two);
  if (isGiven(two)) return familyFirst(one, two);
  if (isPatronymic(two)) return familyFirst(one, undefined, two);
  if (isFamilyShaped(one) && isFamilyShaped(two))
    return familyFirst(joinWords(one, two));
  return { ...familyFirst(one, two), isUnsure: true };
};

const ofMany = (words: readonly NameWord[]): Order => {
  const [one, two, three] = words;
  if (one === undefined || two === undefined || three === undefined)
    return {
      families: [],
      given: one,
      patronymic: undefined,
      isGivenFirst: false,
    };
  if (isPatronymic(two) && !isPatronymic(three))
    return givenFirst(one, three, two);
  if (isPatronymic(three) || !isGiven(one) || isFamilyShaped(one))
    return familyFirst(one, two, three);
  return givenFirst(one, three, two);
};

const ofFulls = (fulls: readonly NameWord[]): Order => {
  const [one, two] = fulls;
  if (one === undefined)
    return {
      families: [],
      given: undefined,
      patronymic: undefined,
      isGivenFirst: false,
    };
  if (two === undefined) return familyFirst(one);
  return fulls.length === 2 ? ofTwo(one, two) : ofMany(fulls);
};

/** Puts initials and words cut short where no whole word stands: the given name first, then the patronymic. */
const withShorts = (
  order: Order,
  shorts: readonly NameWord[],
  isBehindFirst: boolean,
): Order => {
  const [one, two] = shorts;
  if (one === undefined) return order;
  const isGivenFirst = order.isGivenFirst || isBehindFirst;
  if (order.given === undefined)
    return {
      ...order,
      given: one,
      patronymic: two ?? order.patronymic,
      isGivenFirst,
    };
  return { ...order, patronymic: order.patronymic ?? one };
};

const takeApart = (full: string): NameParts => {
  const words = withoutTitles(nameWords(full.replace(/\([^)]*\)?/gu, " ")));
  const fulls = words.filter(({ kind }) => kind === "word");
  const shorts = words.filter(({ kind }) => kind !== "word");
  const order = withShorts(
    ofFulls(fulls),
    shorts,
    words[0]?.kind !== "word" && fulls.length > 0,
  );
  const former = nameWords(/\([^)]*\)?/u.exec(full)?.[0] ?? "").filter(
    ({ kind }) => kind === "word",
  );
  const isAlone = fulls.length === 1 && shorts.length === 0;
  return {
    ...order,
    families: [...order.families, ...former.slice(0, 2)],
    isUnsure: order.isUnsure === true || isAlone,
  };
};

/** Names repeat, and every search takes its candidates apart. */
const mostKept = 20_000;
const kept = new Map<string, NameParts>();

/** Takes a person's name apart by the shapes of its words and by the customs of order: family name first, or given name and patronymic first. */
export const nameParts = (full: string): NameParts => {
  const before = kept.get(full);
  if (before !== undefined) return before;
  const made = takeApart(full);
  if (kept.size >= mostKept) kept.clear();
  kept.set(full, made);
  return made;
};
