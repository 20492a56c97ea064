import type { Lang } from "../dates/date-words.ts";

/** Words for codes, by language. They are the page's own words: a test holds both alike. */
export type CodeWords = Readonly<
  Record<Lang, Readonly<Record<string, string>>>
>;

/** In what capacity somebody speaks. */
export const capacityWords: CodeWords = {
  RU: {
    SELF: "о себе",
    WITNESS: "свидетель",
    GUARANTOR: "поручитель",
    RELATIVE: "родственник",
    ACCUSER: "выступает против",
    COLLEAGUE: "сослуживец",
    REPORTING_SECRETARY: "секретарь, передаёт чужие слова",
    PARTY_BODY: "партийный орган",
    SECURITY_ORGAN: "орган, который вёл проверку",
    COURT: "суд",
    OCCUPIER: "оккупационная власть",
    MEMOIRIST: "мемуарист",
    HISTORIAN: "историк или публицист",
  },
  EN: {
    SELF: "about oneself",
    WITNESS: "witness",
    GUARANTOR: "guarantor",
    RELATIVE: "relative",
    ACCUSER: "speaks against",
    COLLEAGUE: "colleague",
    REPORTING_SECRETARY: "secretary, reports others’ words",
    PARTY_BODY: "party body",
    SECURITY_ORGAN: "the organ that ran the check",
    COURT: "court",
    OCCUPIER: "occupation authority",
    MEMOIRIST: "memoirist",
    HISTORIAN: "historian or publicist",
  },
};

/** Through what the words came. */
export const mediationWords: CodeWords = {
  RU: {
    AUTOGRAPH: "в собственном тексте",
    SIGNED_RECORD: "запись с подписью",
    MINUTED: "протокол",
    QUOTED: "цитата",
    PARAPHRASED: "пересказ",
    HEARSAY: "с чужих слов",
  },
  EN: {
    AUTOGRAPH: "in their own text",
    SIGNED_RECORD: "signed record",
    MINUTED: "minuted",
    QUOTED: "quoted",
    PARAPHRASED: "paraphrased",
    HEARSAY: "hearsay",
  },
};
