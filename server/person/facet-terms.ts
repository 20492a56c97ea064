import { labelled, type TermRecord } from "../factoid/kinds/declaration.ts";

const byCode = (...terms: readonly TermRecord[]) => {
  const known = new Map(terms.map((term) => [term.code, term]));
  return (code: string): TermRecord =>
    known.get(code) ?? labelled(code, code, code);
};

/** What a facet, or a credence, is called. */
export const facetTerm = byCode(
  labelled("DISTRICT", "район", "district"),
  labelled("OWN_DISTRICT", "свой район", "own district"),
  labelled("PARTY_LEVEL", "уровень парторганизации", "level of the party body"),
  labelled("INSTITUTION_KIND", "вид учреждения", "kind of institution"),
  labelled(
    "CONDUCT",
    "поведение при оккупации, по словам источников",
    "conduct under occupation, according to the sources",
  ),
  labelled("CARD_FATE", "судьба партбилета", "fate of the party card"),
  labelled("REGISTRATION", "итог перерегистрации", "registration"),
  labelled("DECISION", "решение", "decision"),
  labelled("PENALTY", "взыскание", "penalty"),
  labelled("REFERRAL", "передача дела", "referral"),
  labelled("GROUND", "основание решения", "ground of the decision"),
  labelled("OFFICE", "должность", "office"),
  labelled("SEX", "пол", "sex"),
  labelled("CREDENCE", "достоверность", "credence"),
  labelled("GAP", "пробел в сведениях", "gap in what is known"),
  labelled("CONTESTED", "есть ли расхождения", "contradicting claims"),
  labelled("SOURCE", "источник", "source"),
  labelled("COLLECTION", "подборка микроистории", "collection of a study"),
  labelled("CERTAIN", "несомненно", "certain"),
  labelled("PROBABLE", "вероятно", "probable"),
  labelled("POSSIBLE", "возможно", "possible"),
  labelled("DOUBTFUL", "сомнительно", "doubtful"),
  labelled("REJECTED", "отвергнуто", "rejected"),
);

/** What a gap is called. */
export const gapTerm = byCode(
  labelled("SILENCE", "источник молчит", "a source is silent"),
  labelled("WHEREABOUTS", "не известно, где был", "whereabouts not told"),
  labelled("WORK_AND_SERVICE", "не известно, чем занимался", "work not told"),
  labelled(
    "PARTY_STATUS",
    "не известно положение в партии",
    "status in the party not told",
  ),
  labelled(
    "LEGAL_STATUS",
    "не известно правовое положение",
    "legal status not told",
  ),
);

/** What a level of party bodies is called. */
export const levelTerm = byCode(
  labelled("KRAIKOM", "крайком", "krai committee"),
  labelled("OBKOM", "обком", "oblast committee"),
  labelled("GORKOM", "горком", "city committee"),
  labelled("CITY_RAIKOM", "райком в городе", "committee of a city district"),
  labelled("RAIKOM", "райком", "district committee"),
  labelled("POLITOTDEL", "политотдел", "political department"),
  labelled("PRIMARY", "первичная парторганизация", "primary organization"),
  labelled("CANDIDATE_GROUP", "кандидатская группа", "candidate group"),
  labelled("PARTY_COLLEGIUM", "партколлегия", "party collegium"),
  labelled(
    "KPK",
    "Комиссия партийного контроля",
    "Commission of Party Control",
  ),
  labelled("UNDERGROUND_CENTRE", "подпольный центр", "underground centre"),
  labelled("OTHER", "другой орган", "another body"),
);

/** Yes and no. */
export const yesNoTerm = byCode(
  labelled("true", "есть", "there are"),
  labelled("false", "нет", "there are none"),
);
