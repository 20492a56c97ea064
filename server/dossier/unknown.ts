import { formatDay } from "../../shared/dates/format-date.ts";
import type { DossierDocument } from "./document.ts";
import type { DossierSubject } from "./dossier.ts";
import { countOf } from "./phrases.ts";
import { inLang } from "./told-claim.ts";
import {
  instanceWords,
  interestWords,
  type Lang,
  standingWords,
  wordFor,
} from "./words.ts";

const phrases = {
  RU: {
    title: "Чего мы не знаем",
    silences: "Источник молчит",
    stages: "Инстанции без документа",
    oneWitness: "Держится на одном независимом свидетеле",
    interested: "Говорят только заинтересованные",
    unseen: "Не просмотрено, известно по ссылкам",
    spans: "Ни одного датированного сведения за 1941–1945",
    POSSIBLE: "возможно, сюда приходится сведение с нечёткой датой",
    of: "из",
    none: "Правила ничего не нашли: это не значит, что пробелов нет.",
  },
  EN: {
    title: "What we do not know",
    silences: "A source is silent",
    stages: "Instances without a document",
    oneWitness: "Rests on one independent witness",
    interested: "Only interested witnesses say so",
    unseen: "Not seen; known as cited",
    spans: "No dated claim in 1941–1945",
    POSSIBLE: "a roughly dated claim may fall here",
    of: "of",
    none: "The rules found nothing; that does not mean there are no gaps.",
  },
} as const;

/** One respect in which something is not known, with what. */
export type Unknown = {
  readonly title: string;
  readonly lines: readonly string[];
};

type Footing = DossierSubject["notKnown"]["oneWitness"];

const footingLines = (
  { claims, interests, matters }: Footing,
  weighed: number,
  lang: Lang,
): readonly string[] => {
  if (claims === 0) return [];
  const counts = interests
    .map(
      ({ interest, claims: count }) =>
        `${wordFor(interestWords, interest, lang)}: ${String(count)}`,
    )
    .join(", ");
  const named = matters.map(({ kind, value, claims: { length } }) => {
    const what = inLang(kind, lang);
    const said = value === null ? what : `${what}: ${inLang(value, lang)}`;
    return length > 1 ? `${said} (${String(length)})` : said;
  });
  return [
    `${String(claims)} ${phrases[lang].of} ${countOf("claims", weighed, lang)}${counts === "" ? "" : ` (${counts})`}`,
    named.join("; "),
  ];
};

const citedIn = (
  { citationRu, citationEn }: { citationRu: string; citationEn: string },
  lang: Lang,
): string => (lang === "EN" ? citationEn : citationRu);

/** What is not known, respect by respect; those without anything are left out. */
export const unknownsOf = (
  { subject: { notKnown } }: DossierDocument,
  lang: Lang,
): readonly Unknown[] => {
  const say = phrases[lang];
  const unknowns: readonly Unknown[] = [
    {
      title: say.silences,
      lines: notKnown.silences.map(
        (silence) =>
          `${inLang(silence, lang)} — ${citedIn(silence.source, lang)}`,
      ),
    },
    {
      title: say.stages,
      lines: notKnown.stages.map(
        ({ instance, standing, reRegistration }) =>
          `${wordFor(instanceWords, instance, lang)}: ${wordFor(standingWords, standing, lang)} (${inLang(reRegistration, lang)})`,
      ),
    },
    {
      title: say.oneWitness,
      lines: footingLines(
        { ...notKnown.oneWitness, interests: [] },
        notKnown.weighed,
        lang,
      ),
    },
    {
      title: say.interested,
      lines: footingLines(notKnown.interested, notKnown.weighed, lang),
    },
    {
      title: say.unseen,
      lines: notKnown.unseen.map(({ source }) => citedIn(source, lang)),
    },
    {
      title: say.spans,
      lines: notKnown.spans.map(({ from, to, days, grade }) => {
        const doubt = grade === "POSSIBLE" ? `, ${say.POSSIBLE}` : "";
        return `${formatDay(from, lang)} – ${formatDay(to, lang)} (${countOf("days", days, lang)}${doubt})`;
      }),
    },
  ];
  return unknowns.filter(({ lines }) => lines.length > 0);
};

/** The heading, and what is said when the rules found nothing. */
export const unknownWords = (lang: Lang) => phrases[lang];
