import { labelled } from "./declaration.ts";

/** Roles that claims know. Every kind has exactly one chief role, `subject`. */
export const roles = [
  labelled("subject", "о ком или о чём", "subject"),
  labelled("body", "орган", "body"),
  labelled("organization", "парторганизация", "party organization"),
  labelled("institution", "учреждение", "institution"),
  labelled("place", "место", "place"),
  labelled("counterpart", "другое лицо", "the other party"),
  labelled(
    "victim",
    "пострадавший, по словам источника",
    "victim, according to the source",
  ),
  labelled("issuer", "кто дал задание", "issuer"),
  labelled("guarantor", "поручитель", "guarantor"),
  labelled("accuser", "кто заявил", "who made the statement"),
  labelled("witness", "свидетель", "witness"),
  labelled("decider", "участвовал в решении", "took part in the decision"),
  labelled("participant", "участник", "participant"),
  labelled("investigator", "кто проверял", "who investigated"),
  labelled("document", "документ", "document"),
  labelled("from", "откуда", "from"),
  labelled("to", "куда", "to"),
  labelled("force", "чьи войска", "force"),
];

/** Groups in which kinds are shown. */
export const groups = [
  labelled("life", "жизнь", "life"),
  labelled("party", "в партии", "in the party"),
  labelled("work", "работа и служба", "work and service"),
  labelled("occupation", "при оккупации", "under occupation"),
  labelled("card", "партбилет", "party card"),
  labelled("people", "люди", "people"),
  labelled("verification", "проверка", "verification"),
  labelled("legal", "суд и последствия", "law and consequences"),
  labelled("place", "места и органы", "places and bodies"),
  labelled("document", "документы", "documents"),
];
