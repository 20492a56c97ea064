import { kind, labelled, may, must } from "./declaration.ts";

const subject = must("subject", "Person");
const place = may("place", "District", "Settlement");

/** Kinds about conduct under occupation. An accusation among them is told with its speaker. */
export const occupationKinds = [
  kind({
    term: labelled(
      "conduct",
      "поведение при оккупации",
      "conduct under occupation",
      {
        ru: "По словам источника; вина программой не вычисляется.",
        en: "According to the source; the program never computes guilt.",
      },
    ),
    group: "occupation",
    living: true,
    roles: [
      subject,
      place,
      may("counterpart", "Person", "Institution", "OccupationForce"),
    ],
    values: [
      labelled(
        "passive",
        "в борьбе не участвовал",
        "took no part in the struggle",
      ),
      labelled("sabotaged", "вредил оккупантам", "worked against the occupier"),
      labelled(
        "aided-occupier",
        "помогал оккупантам, по словам источника",
        "aided the occupier, according to the source",
      ),
      labelled(
        "agitated-for",
        "агитировал за оккупантов, по словам источника",
        "spoke for the occupier, according to the source",
      ),
      labelled(
        "agitated-against",
        "агитировал против оккупантов",
        "spoke against the occupier",
      ),
      labelled(
        "deserted",
        "дезертировал, по словам источника",
        "deserted, according to the source",
      ),
      labelled(
        "moved-away",
        "выехал в другой населённый пункт",
        "moved to another settlement",
      ),
      labelled("protected-people", "укрывал людей", "sheltered people"),
      labelled("other", "другое", "other"),
    ],
    excludes: {
      values: true,
      groups: [
        ["passive", "sabotaged"],
        ["passive", "agitated-against"],
        ["agitated-for", "agitated-against"],
        ["aided-occupier", "sabotaged"],
      ],
    },
  }),
  kind({
    term: labelled(
      "occupation-work",
      "работа при оккупации",
      "work under occupation",
    ),
    group: "occupation",
    living: true,
    roles: [subject, must("institution", "Institution", "OccupationForce")],
    values: [
      labelled("worker", "рабочий", "worker"),
      labelled("specialist", "специалист", "specialist"),
      labelled("clerk", "служащий", "clerk"),
      labelled("manager", "руководитель", "manager"),
      labelled("forced", "принудительные работы", "forced labour"),
      labelled("other", "другое", "other"),
    ],
    excludes: { differ: "institution" },
    tie: {
      type: "WORKED_AT",
      start: "subject",
      end: "institution",
      directed: true,
      regime: "OCCUPATION",
    },
    state: {
      channel: "WORK_AND_SERVICE",
      state: "worked-under-occupation",
      fromThenOn: false,
    },
  }),
  kind({
    term: labelled(
      "occupation-office",
      "должность при оккупационной власти",
      "office under occupation",
    ),
    group: "occupation",
    living: true,
    roles: [subject, may("body", "Institution", "OccupationForce"), place],
    values: [
      labelled("elder", "староста", "elder (starosta)"),
      labelled("burgomaster", "бургомистр", "burgomaster"),
      labelled("police-chief", "начальник полиции", "chief of police"),
      labelled("policeman", "полицейский", "policeman"),
      labelled(
        "administration-official",
        "служащий управы",
        "official of the administration",
      ),
      labelled("interpreter", "переводчик", "interpreter"),
      labelled(
        "agronomist",
        "агроном управы",
        "agronomist of the administration",
      ),
      labelled("other", "другая должность", "another office"),
    ],
    tie: {
      type: "HELD_OFFICE_IN",
      start: "subject",
      end: "body",
      directed: true,
      regime: "OCCUPATION",
    },
    state: {
      channel: "WORK_AND_SERVICE",
      state: "office-under-occupation",
      fromThenOn: false,
    },
  }),
  kind({
    term: labelled(
      "occupier-registration",
      "регистрация у оккупантов",
      "registration with the occupier",
    ),
    group: "occupation",
    living: true,
    roles: [subject, may("body", "Institution", "OccupationForce")],
    values: [
      labelled("as-communist", "как коммунист", "as a communist"),
      labelled("as-resident", "как житель", "as a resident"),
      labelled(
        "at-labour-exchange",
        "на бирже труда",
        "at the labour exchange",
      ),
      labelled("not-registered", "не регистрировался", "did not register"),
    ],
    excludes: { values: true, among: ["as-communist", "not-registered"] },
  }),
  kind({
    term: labelled(
      "occupier-contact",
      "контакты с оккупантами",
      "contact with the occupier",
    ),
    group: "occupation",
    living: true,
    roles: [
      subject,
      may("counterpart", "OccupationForce", "Institution", "Person"),
    ],
    values: [
      labelled("summoned", "вызывался", "was summoned"),
      labelled("interrogated", "допрашивался", "was interrogated"),
      labelled("beaten", "подвергался избиениям", "was beaten"),
      labelled("quartered", "постой", "quartering"),
      labelled("signed-obligation", "дал подписку", "signed an obligation"),
      labelled("other", "другое", "other"),
    ],
  }),
  kind({
    term: labelled(
      "help-to-partisans",
      "помощь партизанам",
      "help to partisans",
    ),
    group: "occupation",
    living: true,
    roles: [
      subject,
      may("institution", "Institution"),
      may("counterpart", "Person"),
    ],
    values: [
      labelled("food", "продовольствием", "with food"),
      labelled("shelter", "укрытием", "with shelter"),
      labelled("intelligence", "сведениями", "with intelligence"),
      labelled("other", "другое", "other"),
    ],
  }),
  kind({
    term: labelled("concealment", "сокрытие", "concealment", {
      ru: "Что скрыл и от кого: роль «другое лицо» — от кого.",
      en: "What was concealed and from whom: the counterpart is the one deceived.",
    }),
    group: "occupation",
    living: true,
    roles: [
      subject,
      may(
        "counterpart",
        "Person",
        "PartyOrganization",
        "Institution",
        "OccupationForce",
      ),
    ],
    values: [
      labelled("membership", "принадлежность к партии", "party membership"),
      labelled("office", "прежнюю должность", "a former office"),
      labelled("identity", "имя", "identity"),
      labelled("stay", "пребывание в оккупации", "the stay under occupation"),
      labelled("work", "работу при оккупации", "work under occupation"),
      labelled("other", "другое", "other"),
    ],
  }),
  kind({
    term: labelled("arrest", "арест", "arrest"),
    group: "legal",
    living: true,
    roles: [
      subject,
      may("investigator", "Institution", "OccupationForce"),
      place,
    ],
    values: [
      labelled("by-occupier", "оккупантами", "by the occupier"),
      labelled("by-soviet-organs", "советскими органами", "by Soviet organs"),
    ],
    tie: {
      type: "INVESTIGATED",
      start: "investigator",
      end: "subject",
      directed: true,
    },
    state: {
      channel: "LEGAL_STATUS",
      byValue: {
        "by-occupier": "arrested-by-occupier",
        "by-soviet-organs": "arrested-by-soviet-organs",
      },
      fromThenOn: false,
      passing: true,
    },
  }),
];
