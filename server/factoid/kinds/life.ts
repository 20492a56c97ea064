import { kind, labelled, may, must } from "./declaration.ts";

/** Kinds about a life outside the party: origin, family place, schooling. */
export const lifeKinds = [
  kind({
    term: labelled("birth", "рождение", "birth"),
    group: "life",
    roles: [must("subject", "Person"), may("place", "District", "Settlement")],
    excludes: { singleTime: true, place: true },
    tie: { type: "WAS_IN", start: "subject", end: "place", directed: true },
  }),
  kind({
    term: labelled("death", "смерть", "death"),
    group: "life",
    roles: [must("subject", "Person"), may("place", "District", "Settlement")],
    values: [
      labelled("natural", "своей смертью", "natural"),
      labelled("killed-in-action", "погиб в бою", "killed in action"),
      labelled(
        "killed-by-occupier",
        "убит оккупантами",
        "killed by the occupier",
      ),
      labelled("executed", "казнён по приговору", "executed by sentence"),
      labelled("missing", "пропал без вести", "missing"),
    ],
    excludes: {
      singleTime: true,
      place: true,
      values: true,
      timeless: true,
      among: ["natural", "killed-in-action", "killed-by-occupier", "executed"],
    },
  }),
  kind({
    term: labelled("residence", "проживание", "residence"),
    group: "life",
    living: true,
    roles: [must("subject", "Person"), must("place", "District", "Settlement")],
    tie: { type: "WAS_IN", start: "subject", end: "place", directed: true },
  }),
  kind({
    term: labelled("education", "образование", "education"),
    group: "life",
    living: true,
    roles: [must("subject", "Person"), may("institution", "Institution")],
    values: [
      labelled("illiterate", "неграмотный", "illiterate"),
      labelled("primary", "начальное", "primary"),
      labelled(
        "incomplete-secondary",
        "неполное среднее",
        "incomplete secondary",
      ),
      labelled("secondary", "среднее", "secondary"),
      labelled("special", "среднее специальное", "specialized secondary"),
      labelled("higher", "высшее", "higher"),
      labelled("party-school", "партийная школа", "party school"),
    ],
  }),
  kind({
    term: labelled("nationality", "национальность", "nationality", {
      ru: "Как записано в документе; не мнение программы.",
      en: "As the document records it; never the program's own view.",
    }),
    group: "life",
    roles: [must("subject", "Person")],
    values: [
      labelled("russian", "русский", "Russian"),
      labelled("ukrainian", "украинец", "Ukrainian"),
      labelled("adyghe", "адыгеец", "Adyghe"),
      labelled("armenian", "армянин", "Armenian"),
      labelled("greek", "грек", "Greek"),
      labelled("jewish", "еврей", "Jewish"),
      labelled("german", "немец", "German"),
      labelled("belarusian", "белорус", "Belarusian"),
      labelled("georgian", "грузин", "Georgian"),
      labelled("tatar", "татарин", "Tatar"),
      labelled("other", "другая", "other"),
    ],
    excludes: { values: true, timeless: true },
  }),
  kind({
    term: labelled(
      "social-position",
      "социальное положение",
      "social position",
    ),
    group: "life",
    roles: [must("subject", "Person")],
    values: [
      labelled("worker", "рабочий", "worker"),
      labelled("peasant", "крестьянин", "peasant"),
      labelled("kolkhoznik", "колхозник", "kolkhoz member"),
      labelled("employee", "служащий", "white-collar employee"),
      labelled("cossack", "казак", "Cossack"),
      labelled("other", "другое", "other"),
    ],
  }),
  kind({
    term: labelled("sex", "пол", "sex", {
      ru: "Только если источник называет его (анкета, учётная карточка); по имени не выводится.",
      en: "Only where a source states it (a questionnaire, a registration card); never inferred from the name.",
    }),
    group: "life",
    roles: [must("subject", "Person")],
    values: [
      labelled("man", "мужской", "male"),
      labelled("woman", "женский", "female"),
    ],
    excludes: { values: true, timeless: true },
  }),
];
