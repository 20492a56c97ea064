import { kind, labelled, may, must } from "./declaration.ts";

/** Kinds about a life in the party before and beside the check. */
export const partyLifeKinds = [
  kind({
    term: labelled("membership", "членство в партии", "party membership"),
    group: "party",
    living: true,
    roles: [
      must("subject", "Person"),
      may("organization", "PartyOrganization"),
    ],
    values: [
      labelled("member", "член ВКП(б)", "full member"),
      labelled("candidate", "кандидат в члены ВКП(б)", "candidate member"),
      labelled("komsomol", "член ВЛКСМ", "Komsomol member"),
      labelled("non-party", "беспартийный", "non-party"),
    ],
    excludes: {
      values: true,
      among: ["member", "candidate", "non-party"],
      singleBegin: { values: ["member", "candidate"] },
    },
    tie: {
      type: "MEMBER_OF",
      start: "subject",
      end: "organization",
      directed: true,
    },
    state: {
      channel: "PARTY_STATUS",
      byValue: {
        "": "member",
        member: "member",
        candidate: "candidate",
        "non-party": "non-party",
      },
      fromThenOn: false,
    },
  }),
  kind({
    term: labelled("party-role", "роль в парторганизации", "role in the party"),
    group: "party",
    living: true,
    roles: [
      must("subject", "Person"),
      must("organization", "PartyOrganization"),
    ],
    values: [
      labelled(
        "party-secretary",
        "секретарь парторганизации",
        "party secretary",
      ),
      labelled("party-organizer", "парторг", "party organizer"),
      labelled("bureau-member", "член бюро", "bureau member"),
      labelled("committee-member", "член комитета", "committee member"),
      labelled("agitator", "агитатор", "agitator"),
      labelled("delegate", "делегат", "delegate"),
    ],
    tie: {
      type: "MEMBER_OF",
      start: "subject",
      end: "organization",
      directed: true,
    },
  }),
  kind({
    term: labelled("party-seniority", "партийный стаж", "party seniority", {
      ru: "С какого времени считается стаж: дата сведения — его начало.",
      en: "Since when seniority counts: the date of the claim is its beginning.",
    }),
    group: "party",
    roles: [must("subject", "Person")],
    excludes: { singleTime: true },
  }),
  kind({
    term: labelled("prior-penalty", "прежнее взыскание", "prior penalty"),
    group: "party",
    roles: [must("subject", "Person"), may("body", "PartyOrganization")],
    values: [
      labelled("reprimand", "выговор", "reprimand"),
      labelled("severe-reprimand", "строгий выговор", "severe reprimand"),
      labelled("expelled", "исключён", "expelled"),
      labelled("none", "взысканий нет", "none"),
    ],
  }),
  kind({
    term: labelled("assignment", "задание", "assignment", {
      ru: "Кто дал, какое, выполнено ли. «Оставлен по заданию» — не то же, что «остался».",
      en: "Who gave it, what it was, whether fulfilled. Left behind on assignment is not the same as stayed.",
    }),
    group: "party",
    living: true,
    roles: [
      must("subject", "Person"),
      may("issuer", "Person", "PartyOrganization", "Institution"),
      may("institution", "Institution"),
      may("place", "District", "Settlement"),
    ],
    values: [
      labelled(
        "partisan-detachment",
        "в партизанский отряд",
        "to a partisan detachment",
      ),
      labelled("underground", "на подпольную работу", "to underground work"),
      labelled(
        "destruction",
        "уничтожение имущества",
        "destruction of property",
      ),
      labelled("evacuation", "провести эвакуацию", "to carry out evacuation"),
      labelled("left-behind", "оставлен в тылу врага", "left behind the lines"),
      labelled("fulfilled", "задание выполнено", "fulfilled"),
      labelled("not-fulfilled", "задание не выполнено", "not fulfilled"),
    ],
    excludes: { values: true, among: ["fulfilled", "not-fulfilled"] },
  }),
];
