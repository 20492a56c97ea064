import { labelled } from "./declaration.ts";

/** Kinds of institutions of either side. */
export const institutionKinds = [
  labelled("kolkhoz", "колхоз", "kolkhoz"),
  labelled("sovkhoz", "совхоз", "sovkhoz"),
  labelled("mts", "МТС", "MTS (machine and tractor station)"),
  labelled("enterprise", "предприятие", "enterprise"),
  labelled("school", "школа", "school"),
  labelled("hospital", "больница", "hospital"),
  labelled("village-soviet", "сельский (станичный) совет", "village soviet"),
  labelled(
    "executive-committee",
    "исполнительный комитет",
    "executive committee",
  ),
  labelled("organizing-committee", "оргкомитет", "organizing committee"),
  labelled("nkvd-department", "отдел НКВД", "department of the NKVD"),
  labelled("nkgb-department", "отдел НКГБ", "department of the NKGB", {
    ru: "Отдельно от НКВД с апреля 1943 года.",
    en: "Separate from the NKVD from April 1943.",
  }),
  labelled("partisan-detachment", "партизанский отряд", "partisan detachment"),
  labelled(
    "partisan-staff",
    "штаб партизанского движения",
    "staff of the partisan movement",
  ),
  labelled("army-unit", "воинская часть", "army unit"),
  labelled("front", "фронт, группа войск", "front or group of forces"),
  labelled("defence-committee", "комитет обороны", "defence committee"),
  labelled("tribunal", "военный трибунал", "military tribunal"),
  labelled("court", "суд", "court"),
  labelled("prosecutor", "прокуратура", "prosecutor's office"),
  labelled("commission", "комиссия", "commission"),
  labelled("camp", "лагерь", "camp"),
  labelled("archive", "архив", "archive"),
  labelled(
    "town-administration",
    "городская управа",
    "town administration under occupation",
  ),
  labelled(
    "district-administration",
    "районная управа",
    "district administration under occupation",
  ),
  labelled("elders-office", "управление старосты", "elder's office"),
  labelled("police", "полиция при оккупации", "police under occupation"),
  labelled("commandants-office", "комендатура", "commandant's office"),
  labelled("sd", "СД", "SD"),
  labelled("labour-exchange", "биржа труда", "labour exchange"),
  labelled("commune", "община (бывший колхоз)", "commune (former kolkhoz)"),
  labelled("other", "другое учреждение", "another institution"),
];

/** Kinds of settlements. */
export const settlementKinds = [
  labelled("stanitsa", "станица", "stanitsa"),
  labelled("village", "село", "village"),
  labelled("khutor", "хутор", "khutor"),
  labelled("aul", "аул", "aul"),
  labelled("town", "город", "town"),
  labelled("rural-settlement", "посёлок", "settlement"),
  labelled("locality", "местность", "locality", {
    ru: "Полуостров, урочище: место с именем, но не селение.",
    en: "A peninsula, a tract: a place with a name that is no settlement.",
  }),
];
