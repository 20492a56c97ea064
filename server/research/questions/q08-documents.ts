import { type Question, words } from "../question.ts";

/** Question 8. */
export const oneLife: Question = {
  number: 8,
  name: words("Одна жизнь по документам", "One life, document by document"),
  question: words(
    "Как одна жизнь читается в каждом документе?",
    "How does one life read in each document?",
  ),
  counted: words(
    "Сведения о человеке — по документу, который их сообщает. «Иначе в другом документе» — сведение, которому противоречит другое, по правилам расхождений.",
    "The claims about a person, by the document that makes them. “Told otherwise elsewhere” is a claim that another contradicts, by the rules of contradictions.",
  ),
  canSay: [
    words(
      "Что о человеке знает каждый документ, о чём он молчит и где расходится с другими.",
      "What each document knows of a person, what it passes over, and where it differs from others.",
    ),
  ],
  cannotSay: [
    words("Который из документов прав.", "Which of the documents is right."),
    words(
      "Что было в документах, которые не дошли.",
      "What stood in documents that did not come down to us.",
    ),
  ],
  falsifier: [
    words(
      "Зависимость документов: если один списан с другого, согласие между ними ничего не подтверждает.",
      "Documents that depend on each other: where one is copied from the other, their agreement bears nothing out.",
    ),
  ],
  unit: words(
    "людей или, если человек выбран, сведений",
    "people or, when somebody is chosen, claims",
  ),
  definitions: [
    {
      key: "person",
      words: words("Чья жизнь", "Whose life"),
      described: words(
        "Человек, чья жизнь читается; без него — сколько документов о каждом.",
        "The person whose life is read; without one, how many documents there are of each.",
      ),
      takes: "person",
    },
  ],
  kinds: [],
  answer: { from: "documents" },
};
