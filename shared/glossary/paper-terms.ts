import type { GlossaryTerm } from "./glossary.ts";

/** Papers, procedures and decisions, and how an archive is cited. */
export const paperTerms: readonly GlossaryTerm[] = [
  {
    code: "re-registration",
    ru: {
      term: "перерегистрация",
      stems: ["перерегистр"],
      meaning:
        "Проверка коммунистов, остававшихся на занятой территории, после освобождения: каждый объяснял письменно, что делал, и орган партии решал, оставить ли его.",
    },
    en: {
      term: "re-registration",
      stems: ["re-registr"],
      meaning:
        "The check, after the liberation, of communists who had stayed in occupied territory: each explained in writing what they had done, and a body of the party decided whether they stayed in it.",
    },
  },
  {
    code: "case",
    ru: {
      term: "персональное дело",
      stems: ["персональн дел"],
      meaning:
        "Разбор поступков одного члена партии: от собрания первичной парторганизации через бюро райкома до крайкома и апелляции.",
    },
    en: {
      term: "personal case",
      stems: ["personal case"],
      meaning:
        "The hearing of one member’s conduct, from the meeting of the primary organization through the bureau of the raikom to the kraikom and an appeal.",
    },
  },
  {
    code: "appeal",
    ru: {
      term: "апелляция",
      stems: ["апелляц"],
      meaning:
        "Просьба исключённого пересмотреть решение; подавалась выше того, кто решил.",
    },
    en: {
      term: "appeal",
      stems: ["appeal"],
      meaning:
        "A request of somebody expelled that the decision be heard again, addressed above whoever decided.",
    },
  },
  {
    code: "party-card",
    ru: {
      term: "партбилет",
      stems: ["партбилет"],
      meaning:
        "Билет члена партии. Утеря или уничтожение его при немцах были основанием для исключения.",
    },
    en: {
      term: "party card",
      stems: ["party card"],
      meaning:
        "The card of a member of the party. Its loss or destruction under the Germans was a ground for expulsion.",
    },
  },
  {
    code: "explanation",
    ru: {
      term: "объяснительная записка",
      stems: ["объяснительн"],
      meaning: "Рассказ проверяемого о себе, написанный для проверки.",
    },
    en: {
      term: "explanatory statement",
      stems: ["explanatory statement"],
      meaning: "What somebody under check wrote of themselves for the check.",
    },
  },
  {
    code: "memorandum",
    ru: {
      term: "докладная записка",
      stems: ["докладн"],
      meaning:
        "Сообщение наверх; чужие слова в ней переданы тем, кто её писал.",
    },
    en: {
      term: "memorandum",
      stems: ["memorand"],
      meaning:
        "A report upwards; others’ words in it are given by whoever wrote it.",
    },
  },
  {
    code: "extract",
    ru: {
      term: "выписка из протокола",
      stems: ["выписк"],
      meaning:
        "Часть протокола, переписанная для дела; самостоятельным свидетелем не считается.",
    },
    en: {
      term: "extract from minutes",
      stems: ["extract from"],
      meaning:
        "A part of minutes copied for a file; it counts as no witness of its own.",
    },
  },
  {
    code: "character",
    ru: {
      term: "характеристика",
      stems: ["характеристик"],
      meaning: "Отзыв о человеке от органа или сослуживцев.",
    },
    en: {
      term: "character reference",
      stems: ["character reference"],
      meaning: "What a body or colleagues say of somebody’s character.",
    },
  },
  {
    code: "reprimand",
    ru: {
      term: "выговор",
      stems: ["выговор"],
      meaning:
        "Партийное взыскание; строгий выговор заносили в учётную карточку. Мягче: поставить на вид.",
    },
    en: {
      term: "reprimand",
      stems: ["reprimand"],
      meaning:
        "A penalty of the party; a severe one was entered on the registration card. Milder: a note of fault.",
    },
  },
  {
    code: "leaf",
    ru: {
      term: "фонд, опись, дело, лист",
      stems: ["опись", "описи", "лист дел"],
      meaning:
        "Как ссылаются на архивный документ: ф. (фонд), оп. (опись), д. (дело), л. (лист), об. (оборот листа).",
    },
    en: {
      term: "fond, opis, delo, leaf",
      stems: ["fond", "opis", "delo"],
      meaning:
        "How an archival paper is cited: fond (collection), opis (inventory), delo (file), leaf, verso.",
    },
  },
];
