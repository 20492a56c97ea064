import { type dateModes } from "../../shared/dates/time-filter.ts";
import type { Coverage } from "../reading/coverage.ts";
import { credenceNames } from "../reading/judgement.ts";
import type { Reading } from "../reading/reading.ts";
import {
  capacityWords,
  credenceWords,
  type Lang,
  mediationWords,
  wordFor,
} from "./words.ts";

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

const rules: Readonly<Record<Lang, Intl.PluralRules>> = {
  RU: new Intl.PluralRules("ru"),
  EN: new Intl.PluralRules("en"),
};

/** A number with its noun: «3 сведения», "3 claims". */
const counted = (count: number, lang: Lang, forms: Forms): string =>
  `${String(count)} ${forms[rules[lang].select(count)] ?? forms.other}`;

const nouns = {
  persons: {
    RU: { one: "лицо", few: "лица", many: "лиц", other: "лица" },
    EN: { one: "person", other: "people" },
  },
  claims: {
    RU: {
      one: "сведение",
      few: "сведения",
      many: "сведений",
      other: "сведения",
    },
    EN: { one: "claim", other: "claims" },
  },
  witnesses: {
    RU: {
      one: "независимый свидетель",
      few: "независимых свидетеля",
      many: "независимых свидетелей",
      other: "независимых свидетеля",
    },
    EN: { one: "independent witness", other: "independent witnesses" },
  },
  sources: {
    RU: {
      one: "источник",
      few: "источника",
      many: "источников",
      other: "источника",
    },
    EN: { one: "source", other: "sources" },
  },
  days: {
    RU: { one: "день", few: "дня", many: "дней", other: "дня" },
    EN: { one: "day", other: "days" },
  },
} as const satisfies Record<string, Record<Lang, Forms>>;

/** A number of things that a dossier counts. */
export const countOf = (
  noun: keyof typeof nouns,
  count: number,
  lang: Lang,
): string => counted(count, lang, nouns[noun][lang]);

const sayTheSame: Readonly<Record<Lang, Forms>> = {
  RU: {
    one: "так говорит {{count}} независимый свидетель",
    few: "так говорят {{count}} независимых свидетеля",
    many: "так говорят {{count}} независимых свидетелей",
    other: "так говорят {{count}} независимых свидетеля",
  },
  EN: {
    one: "{{count}} independent witness says so",
    other: "{{count}} independent witnesses say so",
  },
};

/** How many independent witnesses bear a claim out. */
export const borneOutWords = (witnesses: number, lang: Lang): string => {
  const forms = sayTheSame[lang];
  const words = forms[rules[lang].select(witnesses)] ?? forms.other;
  return words.replace("{{count}}", String(witnesses));
};

const others = {
  undated: { RU: "без даты", EN: "undated" },
  contested: { RU: "спорных", EN: "contested" },
  unjudged: { RU: "никем не оценено", EN: "unjudged" },
  unsourced: { RU: "без источника", EN: "without a source" },
  constructed: { RU: "вымышленных", EN: "invented" },
} as const;

const omittedWords: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  RU: {
    reading: "вне отбора",
    undated: "вне отбора, так как без даты",
    budget: "не вошло: больше, чем вмещает подборка",
  },
  EN: {
    reading: "outside the reading",
    undated: "outside the reading for want of a date",
    budget: "left out: more than a dossier holds",
  },
};

/** What stands behind a dossier, in figures: what there is none of goes without saying, but for the claims. */
export const coverageWords = (
  coverage: Coverage,
  lang: Lang,
): readonly string[] => [
  ...(["claims", "sources", "witnesses", "persons"] as const).map((noun) =>
    countOf(noun, coverage[noun], lang),
  ),
  ...(
    ["undated", "contested", "unjudged", "unsourced", "constructed"] as const
  ).flatMap((key) =>
    coverage[key] === 0
      ? []
      : [`${String(coverage[key])} ${others[key][lang]}`],
  ),
  ...coverage.omitted.map(
    ({ why, count }) => `${String(count)} ${omittedWords[lang][why] ?? why}`,
  ),
];

const readingPhrases = {
  RU: {
    all: "все сведения",
    accepted: "только принятые",
    sources: "только из источников:",
    fonds: "только из фондов:",
    judges: "по оценкам:",
    atLeast: "не ниже оценки",
    judged: "только оценённые",
    real: "без вымышленных",
    asOf: "на версию данных",
    open: "…",
  },
  EN: {
    all: "all claims",
    accepted: "accepted only",
    sources: "only from the sources",
    fonds: "only from the fonds",
    judges: "as judged by",
    atLeast: "at least",
    judged: "judged only",
    real: "without invented",
    asOf: "as of data version",
    open: "…",
  },
} as const;

const modeWords: Readonly<
  Record<Lang, Readonly<Record<(typeof dateModes)[number], string>>>
> = {
  RU: {
    CERTAINLY: "несомненно в это время",
    POSSIBLY: "возможно в это время",
    INCLUDE_UNDATED: "возможно, и без даты",
  },
  EN: {
    CERTAINLY: "certainly in this time",
    POSSIBLY: "possibly in this time",
    INCLUDE_UNDATED: "possibly, and undated",
  },
};

const listed = (words: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [`${words} ${ids.join(", ")}`];

/** A reading in words, in full: whoever has only the file must be able to ask for the same. */
export const readingWords = (
  reading: Reading,
  lang: Lang,
): readonly string[] => {
  const say = readingPhrases[lang];
  const { during, minCredence, asOf } = reading;
  const credence = credenceNames[minCredence - 1];
  const words = [
    ...(reading.claims === "ACCEPTED" ? [say.accepted] : []),
    ...reading.capacities.map((code) => wordFor(capacityWords, code, lang)),
    ...reading.mediations.map((code) => wordFor(mediationWords, code, lang)),
    ...listed(say.sources, reading.sources),
    ...listed(say.fonds, reading.fonds),
    ...listed(say.judges, reading.interpretedBy),
    ...(credence === undefined
      ? []
      : [`${say.atLeast} «${wordFor(credenceWords, credence, lang)}»`]),
    ...(reading.unjudged ? [] : [say.judged]),
    ...(during === null
      ? []
      : [
          `${during.from || say.open} – ${during.to || say.open} (${modeWords[lang][during.mode]})`,
        ]),
    ...(reading.constructed ? [] : [say.real]),
    ...(asOf === 0 ? [] : [`${say.asOf} ${String(asOf)}`]),
  ];
  return words.length === 0 ? [say.all] : words;
};
