import type { Lang } from "../../shared/dates/date-words.ts";
import type { CodeWords } from "../../shared/words/voice-words.ts";

export {
  capacityWords,
  mediationWords,
} from "../../shared/words/voice-words.ts";
export type { Lang };

/** The word for a code; the code itself where there is none. */
export const wordFor = (words: CodeWords, code: string, lang: Lang): string =>
  words[lang][code] ?? code;

/** Under what circumstance; others go without saying. */
export const circumstanceWords: CodeWords = {
  RU: {
    INTERROGATION: "на допросе",
  },
  EN: {
    INTERROGATION: "under interrogation",
  },
};

/** By what rule claims contradict each other; that they exclude each other goes without saying. */
export const ruleWords: CodeWords = {
  RU: {
    DECISION_BEFORE_MEETING: "решение раньше заседания",
    ACT_AFTER_DEATH: "действие после смерти",
    STATEMENT_AFTER_DEATH: "слова, сказанные после смерти говорящего",
    OFFICE_IN_STOPPED_BODY: "должность в органе, который не действовал",
    NKGB_BEFORE_IT_WAS: "отдел НКГБ, когда НКГБ не было",
  },
  EN: {
    DECISION_BEFORE_MEETING: "decision before its meeting",
    ACT_AFTER_DEATH: "act after death",
    STATEMENT_AFTER_DEATH: "statement after its speaker’s death",
    OFFICE_IN_STOPPED_BODY: "office in a body that was stopped",
    NKGB_BEFORE_IT_WAS: "NKGB department when there was no NKGB",
  },
};

/** The source's own hedging; a plain assertion goes without saying. */
export const modalityWords: CodeWords = {
  RU: {
    HEDGED: "с оговоркой",
    HEARSAY: "по слухам",
  },
  EN: {
    HEDGED: "hedged",
    HEARSAY: "from hearsay",
  },
};

/** How well it was read; clearly goes without saying. */
export const legibilityWords: CodeWords = {
  RU: {
    PARTLY: "читается не всё",
    CONJECTURAL: "прочитано предположительно",
  },
  EN: {
    PARTLY: "partly legible",
    CONJECTURAL: "conjectural reading",
  },
};

/** How sure a historian is. */
export const credenceWords: CodeWords = {
  RU: {
    CERTAIN: "несомненно",
    PROBABLE: "вероятно",
    POSSIBLE: "возможно",
    DOUBTFUL: "сомнительно",
    REJECTED: "отвергнуто",
  },
  EN: {
    CERTAIN: "certain",
    PROBABLE: "probable",
    POSSIBLE: "possible",
    DOUBTFUL: "doubtful",
    REJECTED: "rejected",
  },
};

/** Instances. */
export const instanceWords: CodeWords = {
  RU: {
    PRIMARY_ORGANIZATION: "первичная парторганизация",
    DISTRICT_COMMITTEE: "райком, горком",
    OBLAST_COMMITTEE: "обком",
    KRAI_COMMITTEE: "крайком",
    PARTY_COLLEGIUM: "партколлегия",
    PARTY_CONTROL: "КПК",
    COURT: "суд",
  },
  EN: {
    PRIMARY_ORGANIZATION: "primary organization",
    DISTRICT_COMMITTEE: "raikom, gorkom",
    OBLAST_COMMITTEE: "obkom",
    KRAI_COMMITTEE: "kraikom",
    PARTY_COLLEGIUM: "party collegium",
    PARTY_CONTROL: "KPK",
    COURT: "court",
  },
};

/** What is known of an instance. */
export const standingWords: CodeWords = {
  RU: {
    MISSING: "документа нет, но о нём упоминают",
    NOT_ATTESTED: "не засвидетельствовано",
  },
  EN: {
    MISSING: "its document is missing, others refer to it",
    NOT_ATTESTED: "not attested",
  },
};

/** How a date became known; stated goes without saying. */
export const basisWords: CodeWords = {
  RU: {
    INFERRED: "(выведено)",
    EDITORIAL: "(от составителей)",
  },
  EN: {
    INFERRED: "(inferred)",
    EDITORIAL: "(editorial)",
  },
};

/** What a historian decided. */
export const verdictWords: CodeWords = {
  RU: {
    NONE: "достоверность",
    ACCEPTED: "верно, остальные уступают",
    REJECTED: "отвергнуто",
    BOTH_HOLD: "верны оба",
    DIFFERENT_PERSONS: "о разных лицах",
    SLIP_OF_THE_PEN: "описка",
    UNDECIDED: "не решено",
    CHARGE_SUPPORTED: "обвинение подтверждается",
    CHARGE_UNSUPPORTED: "обвинение не подтверждается",
    CHARGE_UNDETERMINED: "обвинение не решено",
  },
  EN: {
    NONE: "credence",
    ACCEPTED: "holds, its rivals yield",
    REJECTED: "rejected",
    BOTH_HOLD: "both hold",
    DIFFERENT_PERSONS: "of different persons",
    SLIP_OF_THE_PEN: "a slip of the pen",
    UNDECIDED: "undecided",
    CHARGE_SUPPORTED: "charge supported",
    CHARGE_UNSUPPORTED: "charge unsupported",
    CHARGE_UNDETERMINED: "charge undetermined",
  },
};

/** Why what a witness says may have mattered to them. */
export const interestWords: CodeWords = {
  RU: {
    ACCUSER: "выступают против",
    KIN: "родня",
    OWN_CASE: "собственное дело не решено",
    JUDGE: "решали дело",
    ORGAN: "вели проверку",
  },
  EN: {
    ACCUSER: "speak against",
    KIN: "kin",
    OWN_CASE: "own case pending",
    JUDGE: "decided the case",
    ORGAN: "ran the check",
  },
};
