import { labelled } from "../../factoid/kinds/declaration.ts";
import { type Question, words } from "../question.ts";

/** Question 10. */
export const unknown: Question = {
  number: 10,
  name: words("Чего мы не знаем", "What we do not know"),
  question: words(
    "Чего мы не знаем: какие инстанции не засвидетельствованы, какие сведения держатся на одном свидетеле или на заинтересованном, каких дел никто не видел?",
    "What do we not know: stages not attested, claims resting on one witness or on an interested one, files cited but not seen?",
  ),
  counted: words(
    "По правилам страницы «Чего мы не знаем»: источники, списанные друг с друга, — один свидетель; заинтересованы обвинители, родные, те, чьё дело не решено, решавшие и органы.",
    "By the rules of the page of what is not known: sources copied from each other are one witness; interested are accusers, kin, those whose own case is open, deciders and organs.",
  ),
  canSay: [
    words(
      "Где бумаги молчат и на чём держится то, что они говорят.",
      "Where the papers are silent, and what that which they tell rests on.",
    ),
  ],
  cannotSay: [
    words(
      "Что было на деле: отсутствие ничего не доказывает, дела гибнут.",
      "What was: an absence proves nothing, files are lost.",
    ),
  ],
  falsifier: [
    words("Документы, которые найдутся.", "Documents that will be found."),
  ],
  unit: words("человек", "people"),
  definitions: [
    {
      key: "people",
      words: words("О ком", "Of whom"),
      described: words(
        "О тех, о ком есть дело, или обо всех.",
        "Of those of whom there is a case, or of everybody.",
      ),
      values: [
        labelled("CASES", "о ком есть дело", "of whom there is a case"),
        labelled("ALL", "обо всех", "everybody"),
      ],
    },
    {
      key: "days",
      words: words("Промежуток не короче", "A span of at least"),
      described: words(
        "С какой длины промежуток без сведений считается.",
        "From which length on a span without a claim counts.",
      ),
      values: [
        labelled("180", "180 дней", "180 days"),
        labelled("60", "60 дней", "60 days"),
        labelled("365", "365 дней", "365 days"),
      ],
    },
  ],
  kinds: [],
  answer: { from: "gaps" },
};
