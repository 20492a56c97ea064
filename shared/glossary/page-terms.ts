import type { GlossaryTerm } from "./glossary.ts";

/** Words by which these pages speak of what the files say. */
export const pageTerms: readonly GlossaryTerm[] = [
  {
    code: "claim",
    ru: {
      term: "сведение",
      stems: ["сведени"],
      meaning:
        "То, что кто-то говорит о ком-то в определённом источнике, на определённом листе. Сведения не сливаются в «факт»: несовместимые стоят рядом.",
    },
    en: {
      term: "claim",
      stems: ["claim"],
      meaning:
        "What somebody says of somebody in a certain source, on a certain leaf. Claims are not merged into a “fact”: those that exclude each other stand side by side.",
    },
  },
  {
    code: "reading",
    ru: {
      term: "отбор сведений",
      stems: ["отбор"],
      meaning:
        "По чьим словам и насколько уверенно читается картотека. Отбор касается сведений, а не людей, и записан в адресе страницы.",
    },
    en: {
      term: "reading",
      stems: ["reading"],
      meaning:
        "According to whom, and how surely, the card catalogue is read. It is about claims, not people, and is written in the address of the page.",
    },
  },
  {
    code: "contradiction",
    ru: {
      term: "расхождение",
      stems: ["расхожден"],
      meaning:
        "Сведения, которые не могут быть верны вместе, или порядок событий, которого не могло быть. Обычная перемена и молчание источника расхождениями не считаются.",
    },
    en: {
      term: "contradiction",
      stems: ["contradiction"],
      meaning:
        "Claims that cannot all be true, or an order of events that cannot be. Ordinary change is none, and neither is silence.",
    },
  },
  {
    code: "life-course",
    ru: {
      term: "жизненный путь",
      stems: ["жизненны пут", "жизненн пут"],
      meaning:
        "Положение человека в партии, где он находился и чем занимался, день за днём, по сведениям источников; неизвестное показано как неизвестное.",
    },
    en: {
      term: "course of life",
      stems: ["course of life", "courses of life", "life course"],
      meaning:
        "Somebody’s standing in the party, where they were and what they did, day by day as the sources say; what is not known is shown as not known.",
    },
  },
  {
    code: "testimony",
    ru: {
      term: "сопоставление показаний",
      stems: ["сопоставлен показан"],
      meaning:
        "Кто что сказал об одном и том же, рядом, в порядке времени: видно, что менялось от бумаги к бумаге.",
    },
    en: {
      term: "testimony side by side",
      stems: ["testimon"],
      meaning:
        "Who said what of the same matter, side by side in the order of time: one sees what changed from paper to paper.",
    },
  },
  {
    code: "case-study",
    ru: {
      term: "микроистория",
      stems: ["микроистор"],
      meaning:
        "Рассказ историка о людях и делах, в котором каждое утверждение ведёт к сведению и листу.",
    },
    en: {
      term: "case study",
      stems: ["case stud"],
      meaning:
        "A historian’s account of people and cases in which every statement leads to its claim and leaf.",
    },
  },
  {
    code: "dossier",
    ru: {
      term: "подборка с источниками",
      stems: ["подборк"],
      meaning:
        "Все сведения о человеке или деле подряд, как их даёт архивное дело, со сносками.",
    },
    en: {
      term: "dossier",
      stems: ["dossier"],
      meaning:
        "All claims about a person or a case in turn, as the file gives them, with notes.",
    },
  },
  {
    code: "credence",
    ru: {
      term: "достоверность",
      stems: ["достоверност"],
      meaning:
        "Оценка историка: верно, вероятно, возможно, сомнительно. Неоценённое сведение остаётся неоценённым.",
    },
    en: {
      term: "credence",
      stems: ["credence"],
      meaning:
        "A historian’s judgement: certain, probable, possible, doubtful. A claim that nobody judged stays unjudged.",
    },
  },
  {
    code: "constructed",
    ru: {
      term: "вымышленный пример",
      stems: ["вымышлен"],
      meaning:
        "Люди, районы и дела, составленные для показа программы. Они отмечены везде и никогда не выдаются за находку.",
    },
    en: {
      term: "constructed example",
      stems: ["constructed", "invented"],
      meaning:
        "People, raions and cases made up to show the program. They are marked everywhere and never given out for a finding.",
    },
  },
  {
    code: "occupied",
    ru: {
      term: "оккупация",
      stems: ["оккупац", "оккупирован"],
      meaning:
        "Время под властью германских войск, на Кубани обычно с августа 1942 по начало 1943 года; день прихода и ухода в разных источниках разный.",
    },
    en: {
      term: "occupation",
      stems: ["occupation", "occupied"],
      meaning:
        "The time under German rule, in the Kuban mostly from August 1942 to early 1943; sources differ on the first and the last day.",
    },
  },
];
