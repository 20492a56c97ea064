import type { DossierDocument, ToldPassage } from "./document.ts";
import type { Making } from "./file.ts";
import { countOf, coverageWords, readingWords } from "./phrases.ts";
import { inLang } from "./told-claim.ts";
import { type Lang, ruleWords } from "./words.ts";

const phrases = {
  RU: {
    dossier: "Подборка с источниками",
    invented: "вымышленный пример",
    reading: "Отбор сведений",
    coverage: "Охват",
    version: "Версия данных",
    made: "Составлено",
    id: "Обозначение",
    warning:
      "Сведения, а не факты: каждое говорит то, что говорит его источник. Чего здесь нет, того могло не быть, а могло не сохраниться. Копия, выписка и текст, написанный по другому, — один свидетель.",
    CERTAIN: "Расходятся: все сразу верны быть не могут",
    POSSIBLE: "Возможно, расходятся",
    itself: "Такого тогда быть не могло",
    reconciled: "Расходились; по оценке историков, не исключают друг друга",
    verbatim: "Слова источника",
    judgements: "Оценки историков",
    cited: "Источник",
    citedOther: "In English",
  },
  EN: {
    dossier: "Dossier",
    invented: "invented example",
    reading: "Reading",
    coverage: "Coverage",
    version: "Data version",
    made: "Made on",
    id: "Id",
    warning:
      "Claims, not facts: each says what its source says. What is not here may not have been, or may not have been kept. A copy, an extract and a text that draws on another are one witness.",
    CERTAIN: "These disagree: not all can be true",
    POSSIBLE: "These may disagree",
    itself: "This cannot have been then",
    reconciled:
      "These disagreed; historians judge that they do not exclude each other",
    verbatim: "In the source's words",
    judgements: "Historians' judgements",
    cited: "Source",
    citedOther: "По-русски",
  },
} as const;

/** The words that every file has. */
export const wordsOfFile = (lang: Lang) => phrases[lang];

/** The title of a file. */
export const titleOf = ({ subject }: DossierDocument, lang: Lang): string =>
  `${phrases[lang].dossier}: ${inLang(subject, lang)}`;

/** What comes first: by what reading, what stands behind it, from which data and on which day. */
export const frontOf = (
  document: DossierDocument,
  { lang, day }: Making,
): readonly (readonly [string, string])[] => {
  const say = phrases[lang];
  return [
    [say.reading, readingWords(document.reading, lang).join("; ")],
    [say.coverage, coverageWords(document.coverage, lang).join(" · ")],
    [say.version, String(document.revision)],
    [say.made, day],
    [say.id, document.subject.id],
  ];
};

const clashWords = (
  { grade, claims, isReconciled }: ToldPassage,
  lang: Lang,
): string | null => {
  const say = phrases[lang];
  if (grade === null) return isReconciled ? say.reconciled : null;
  return claims.length === 1 ? say.itself : say[grade];
};

/** What is said over rivals, by which rules, with how many independent witnesses they come from; null over a claim alone. */
export const rivalryWords = (
  passage: ToldPassage,
  lang: Lang,
): string | null => {
  const words = clashWords(passage, lang);
  if (words === null) return null;
  const rules = passage.rules.flatMap((rule) => ruleWords[lang][rule] ?? []);
  return [
    rules.length === 0 ? words : `${words} (${rules.join(", ")})`,
    countOf("witnesses", passage.witnesses, lang),
  ].join(" · ");
};
