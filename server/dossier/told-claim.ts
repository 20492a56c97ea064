import { leafText } from "../../shared/archives/leaf-text.ts";
import { formatDate } from "../../shared/dates/format-date.ts";
import type { Bilingual, DossierClaim, Judgement } from "./dossier.ts";
import { borneOutWords } from "./phrases.ts";
import {
  basisWords,
  capacityWords,
  circumstanceWords,
  credenceWords,
  type Lang,
  legibilityWords,
  mediationWords,
  modalityWords,
  verdictWords,
  wordFor,
} from "./words.ts";

const phrases = {
  RU: {
    denied: "Отрицается:",
    undated: "без даты",
    says: "Говорит:",
    reportedBy: "передаёт",
    proposed: "предположительно",
    unjudged: "никем не оценено",
    against: "против сведения",
    inSource: "в источнике",
    uttered: "сказано",
  },
  EN: {
    denied: "Denied:",
    undated: "undated",
    says: "Says:",
    reportedBy: "reported by",
    proposed: "proposed",
    unjudged: "unjudged",
    against: "against claim",
    inSource: "in the source",
    uttered: "said",
  },
} as const;

const quoted = (text: string, lang: Lang): string =>
  lang === "EN" ? `“${text}”` : `«${text}»`;

/** A bilingual text in the language of the file. */
export const inLang = ({ ru, en }: Bilingual, lang: Lang): string =>
  lang === "EN" ? en : ru;

const dateWords = (date: DossierClaim["date"], lang: Lang): string => {
  if (date === null) return phrases[lang].undated;
  const words = formatDate(date, lang);
  const shown =
    words === "" && date.original !== null
      ? quoted(date.original, lang)
      : words;
  return date.basis === "STATED"
    ? shown
    : `${shown} ${wordFor(basisWords, date.basis, lang)}`;
};

const personsIn = (
  claim: DossierClaim,
  owner: string,
  lang: Lang,
): readonly string[] =>
  claim.participants.flatMap(({ role, involved, nameInSource, status }) => {
    if (involved.id === owner || status === "REJECTED") return [];
    const name = inLang(involved, lang);
    const written =
      nameInSource === null || nameInSource === name
        ? ""
        : ` (${phrases[lang].inSource} ${quoted(nameInSource, lang)})`;
    const doubt = status === "PROPOSED" ? ` (${phrases[lang].proposed})` : "";
    return [`${inLang(role, lang)}: ${name}${written}${doubt}`];
  });

const voicesOf = (claim: DossierClaim, lang: Lang): readonly string[] => {
  const say = phrases[lang];
  return claim.speakers.map((voice) => {
    const parts = [
      ...(voice.speaker === null ? [] : [inLang(voice.speaker, lang)]),
      wordFor(capacityWords, voice.capacity, lang),
      wordFor(mediationWords, voice.mediation, lang),
      ...(voice.circumstance === null ||
      circumstanceWords[lang][voice.circumstance] === undefined
        ? []
        : [wordFor(circumstanceWords, voice.circumstance, lang)]),
      ...(voice.utteredOn === null
        ? []
        : [`${say.uttered} ${formatDate(voice.utteredOn, lang)}`]),
      ...(voice.reportedBy === null
        ? []
        : [`${say.reportedBy} ${voice.reportedBy}`]),
    ];
    return `${say.says} ${parts.join(" · ")}`;
  });
};

const judgementWords = (
  { verdict, credence, reason, by, at, against }: Judgement,
  lang: Lang,
): string => {
  const weighed =
    against === null ? "" : ` (${phrases[lang].against} ${against})`;
  const parts = [
    ...(verdict === "NONE" ? [] : [wordFor(verdictWords, verdict, lang)]),
    ...(credence === null ? [] : [wordFor(credenceWords, credence, lang)]),
  ];
  const why = reason === "" ? "" : ` ${reason}`;
  return `${parts.join(", ")}${weighed}.${why} — ${by}, ${at.slice(0, 10)}`;
};

/** A claim as it is written out: plain texts, to be escaped by whoever writes them. */
export type ToldClaim = {
  readonly id: string;
  readonly constructed: boolean;
  readonly when: string;
  readonly what: string;
  readonly hedges: readonly string[];
  readonly others: readonly string[];
  readonly verbatim: string | null;
  readonly voices: readonly string[];
  /** How many independent witnesses say so. */
  readonly borneOut: string;
  readonly leaf: string | null;
  readonly citation: string;
  /** The same in the other language. */
  readonly otherCitation: string;
  readonly judgements: readonly string[];
};

/** A claim in words. @param owner whose dossier it is: not named again among those involved */
export const toldClaim = (
  claim: DossierClaim,
  owner: string,
  lang: Lang,
): ToldClaim => {
  const { source, leaf, verbatim, polarity, modality, legibility } = claim;
  const say = phrases[lang];
  const statement = inLang(claim, lang);
  const [ownCitation, otherCitation] =
    lang === "EN"
      ? [source.citationEn, source.citationRu]
      : [source.citationRu, source.citationEn];
  return {
    id: claim.id,
    constructed: claim.constructed,
    when: dateWords(claim.date, lang),
    what: polarity === "DENIES" ? `${say.denied} ${statement}` : statement,
    hedges: [
      ...(modality === "ASSERTED"
        ? []
        : [wordFor(modalityWords, modality, lang)]),
      ...(legibility === "CLEAR"
        ? []
        : [wordFor(legibilityWords, legibility, lang)]),
    ],
    others: personsIn(claim, owner, lang),
    verbatim:
      verbatim === null || verbatim === "" ? null : quoted(verbatim, lang),
    voices: voicesOf(claim, lang),
    borneOut: borneOutWords(claim.witnesses, lang),
    leaf: leaf === null ? null : leafText(leaf, lang),
    citation: ownCitation,
    otherCitation,
    judgements:
      claim.interpretations.length === 0
        ? [say.unjudged]
        : claim.interpretations.map((one) => judgementWords(one, lang)),
  };
};
