/** The languages of the interface. */
export type Lang = "RU" | "EN";

/** The cases that dates need: nominative, genitive, accusative, instrumental. English has one form. */
export type GrammaticalCase = "NOM" | "GEN" | "ACC" | "INS";

type Forms = Readonly<Record<GrammaticalCase, string>>;

const forms = (text: string): Forms => {
  const [NOM = "", GEN = NOM, ACC = NOM, INS = NOM] = text.split(" ");
  return { NOM, GEN, ACC, INS };
};

const months: Readonly<Record<Lang, readonly Forms[]>> = {
  RU: [
    "январь января январь январём",
    "февраль февраля февраль февралём",
    "март марта март мартом",
    "апрель апреля апрель апрелем",
    "май мая май маем",
    "июнь июня июнь июнем",
    "июль июля июль июлем",
    "август августа август августом",
    "сентябрь сентября сентябрь сентябрём",
    "октябрь октября октябрь октябрём",
    "ноябрь ноября ноябрь ноябрём",
    "декабрь декабря декабрь декабрём",
  ].map(forms),
  EN: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ].map(forms),
};

const seasons: Readonly<Record<Lang, readonly Forms[]>> = {
  RU: [
    "весна весны весну весной",
    "лето лета лето летом",
    "осень осени осень осенью",
    "зима зимы зиму зимой",
  ].map(forms),
  EN: ["spring", "summer", "autumn", "winter"].map(forms),
};

const fractions = {
  quarter: {
    RU: forms("квартал квартала квартал кварталом"),
    EN: forms("quarter"),
  },
  third: { RU: forms("треть трети треть третью"), EN: forms("third") },
  half: {
    RU: forms("полугодие полугодия полугодие полугодием"),
    EN: forms("half"),
  },
} as const;

const ordinals: Readonly<Record<Lang, readonly string[]>> = {
  RU: ["I", "II", "III", "IV"],
  EN: ["1st", "2nd", "3rd", "4th"],
};

const yearEndings: Forms = forms("- года год годом");
const decadeEndings: Forms = forms("е-годы х-годов е-годы ми-годами");

/** The name of a month, 1 to 12. */
export const monthWord = (
  month: number,
  lang: Lang,
  form: GrammaticalCase,
): string => months[lang][month - 1]?.[form] ?? "";

/** The name of a season: 0 spring, 1 summer, 2 autumn, 3 winter. */
export const seasonWord = (
  index: number,
  lang: Lang,
  form: GrammaticalCase,
): string => seasons[lang][index]?.[form] ?? "";

/** A quarter, third or half of a year by its place in it, from 0: "II квартал 1943". */
export function fractionWords(
  fraction: { of: keyof typeof fractions; index: number; year: string },
  lang: Lang,
  form: GrammaticalCase,
): string {
  const words = `${ordinals[lang][fraction.index] ?? ""} ${fractions[fraction.of][lang][form]}`;
  return lang === "RU"
    ? `${words} ${fraction.year}`
    : `${words} of ${fraction.year}`;
}

/** A year alone: "1943", "1943 года"; English never adds a word. */
export const yearWords = (
  year: string,
  lang: Lang,
  form: GrammaticalCase,
): string =>
  lang === "EN" || form === "NOM" ? year : `${year} ${yearEndings[form]}`;

/** A decade by its first year: "1940-е годы", "1940s". */
export const decadeWords = (
  year: string,
  lang: Lang,
  form: GrammaticalCase,
): string =>
  lang === "EN"
    ? `${year}s`
    : `${year}-${decadeEndings[form].replace("-", " ")}`;

/** The small words of dates. */
export const dateWords = {
  RU: {
    about: "около",
    aboutInClause: "примерно",
    uncertain: "(?)",
    undated: "без даты",
    from: "с",
    until: "по",
    notBefore: "не ранее",
    notAfter: "не позднее",
    between: "между",
    and: "и",
    or: "или",
    beginUnknown: "начало неизвестно",
    endUnknown: "конец неизвестен",
    dayUnknown: "день неизвестен",
    monthUnknown: "месяц неизвестен",
    dayAndMonthUnknown: "день и месяц неизвестны",
    southern: "южное полушарие",
    wideDash: " — ",
  },
  EN: {
    about: "about",
    aboutInClause: "about",
    uncertain: "(?)",
    undated: "undated",
    from: "from",
    until: "until",
    notBefore: "no earlier than",
    notAfter: "no later than",
    between: "between",
    and: "and",
    or: "or",
    beginUnknown: "beginning unknown",
    endUnknown: "end unknown",
    dayUnknown: "day unknown",
    monthUnknown: "month unknown",
    dayAndMonthUnknown: "day and month unknown",
    southern: "southern hemisphere",
    wideDash: " – ",
  },
} as const;
