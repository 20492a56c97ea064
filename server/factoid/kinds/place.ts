import { kind, labelled, may, must } from "./declaration.ts";

/** Kinds about places, bodies and documents. */
export const placeKinds = [
  kind({
    term: labelled(
      "place-occupied",
      "занятие оккупантами",
      "occupation begins",
    ),
    group: "place",
    roles: [
      must("subject", "District", "Settlement"),
      may("force", "OccupationForce"),
    ],
    excludes: { singleTime: true },
  }),
  kind({
    term: labelled("place-liberated", "освобождение", "liberation"),
    group: "place",
    roles: [
      must("subject", "District", "Settlement"),
      may("force", "Institution"),
    ],
    excludes: { singleTime: true },
  }),
  kind({
    term: labelled("place-existed", "существование", "existence", {
      ru: "С какого и по какое время территория существовала как единица.",
      en: "From when to when the territory existed as a unit.",
    }),
    group: "place",
    roles: [must("subject", "District")],
  }),
  kind({
    term: labelled("place-event", "событие в месте", "event at a place"),
    group: "place",
    roles: [
      must("subject", "District", "Settlement"),
      may("organization", "PartyOrganization"),
      may("institution", "Institution"),
      may("participant", "Person"),
      may("force", "OccupationForce"),
    ],
  }),
  kind({
    term: labelled(
      "body-stopped",
      "деятельность прекращена",
      "the body stopped",
    ),
    group: "place",
    roles: [must("subject", "PartyOrganization", "Institution")],
  }),
  kind({
    term: labelled(
      "body-restarted",
      "деятельность возобновлена",
      "the body restarted",
    ),
    group: "place",
    roles: [must("subject", "PartyOrganization", "Institution")],
  }),
  kind({
    term: labelled(
      "body-first-met",
      "первое заседание после освобождения",
      "first meeting after liberation",
    ),
    group: "place",
    roles: [must("subject", "PartyOrganization", "Institution")],
    excludes: { singleTime: true },
  }),
  kind({
    term: labelled("summary", "сводное число", "a quantity a source states", {
      ru: "Число, которое источник называет о месте или органе; не подсчёт программы.",
      en: "A number that a source states about a place or body; never counted by the program.",
    }),
    group: "place",
    roles: [must("subject", "District", "PartyOrganization", "Institution")],
    values: [
      labelled(
        "members-before",
        "членов партии до оккупации",
        "members before the occupation",
      ),
      labelled(
        "members-found",
        "нашлось после освобождения",
        "members found after liberation",
      ),
      labelled("members-lost", "потери парторганизаций", "members lost"),
      labelled(
        "sent-to-detachments",
        "направлено в партизанские отряды",
        "sent to partisan detachments",
      ),
      labelled("days-occupied", "дней под оккупацией", "days under occupation"),
      labelled("checked", "проверено", "checked"),
      labelled("expelled", "исключено", "expelled"),
      labelled("other", "другое", "other"),
    ],
  }),
  kind({
    term: labelled("authorship", "авторство документа", "authorship"),
    group: "document",
    roles: [
      must("subject", "Person", "PartyOrganization", "Institution"),
      must("document", "Source"),
    ],
    values: [
      labelled("author", "автор", "author"),
      labelled("compiler", "составитель", "compiler"),
      labelled("addressee", "адресат", "addressee"),
      labelled("signatory", "подписал", "signatory"),
    ],
  }),
];
