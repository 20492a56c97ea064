import { grounds } from "./case-terms.ts";
import { kind, labelled, may, must, type TieRule } from "./declaration.ts";

const subject = must("subject", "Person");
const body = may("body", "PartyOrganization", "Institution");

const decidedOn: TieRule = {
  type: "DECIDED_ON",
  start: "body",
  end: "subject",
  directed: true,
  untilOverturned: true,
};

/** Kinds about what was decided: four outcomes that coexist, their ground and norm. */
export const decisionKinds = [
  kind({
    term: labelled("registration", "итог перерегистрации", "registration"),
    group: "verification",
    roles: [subject, body],
    values: [
      labelled("reregistered", "перерегистрирован", "re-registered"),
      labelled("refused", "в перерегистрации отказано", "refused"),
      labelled(
        "to-candidate",
        "переведён в кандидаты",
        "transferred to candidate",
      ),
    ],
    excludes: { values: true, sameRole: "body" },
    tie: decidedOn,
    state: {
      channel: "PARTY_STATUS",
      byValue: { reregistered: "reregistered", "to-candidate": "candidate" },
      fromThenOn: true,
    },
    outcome: true,
  }),
  kind({
    term: labelled("decision", "решение", "decision"),
    group: "verification",
    roles: [subject, body],
    values: [
      labelled("pending", "дело не закончено", "pending"),
      labelled(
        "returned",
        "возвращено на доследование",
        "returned for inquiry",
      ),
      labelled("confirmed", "утверждено", "confirmed"),
      labelled("overturned", "отменено", "overturned"),
      labelled(
        "left-without-review",
        "оставлено без рассмотрения",
        "left without review",
      ),
      labelled(
        "sent-to-detachment",
        "направлен в отряд",
        "sent to a detachment",
      ),
    ],
    tie: decidedOn,
    outcome: true,
  }),
  kind({
    term: labelled("penalty", "взыскание", "penalty"),
    group: "verification",
    roles: [subject, body],
    values: [
      labelled("note-of-fault", "поставлено на вид", "note of fault"),
      labelled("reprimand", "выговор", "reprimand"),
      labelled("severe-reprimand", "строгий выговор", "severe reprimand"),
      labelled(
        "entered-on-card",
        "с занесением в учётную карточку",
        "entered on the registration card",
      ),
      labelled("expelled", "исключён из партии", "expelled"),
      labelled("reinstated", "восстановлен в партии", "reinstated"),
    ],
    excludes: {
      values: true,
      // One is reinstated with a reprimand in place of the expulsion: those two agree.
      groups: [
        ["note-of-fault", "reprimand", "severe-reprimand", "expelled"],
        ["expelled", "reinstated"],
      ],
      sameRole: "body",
    },
    tie: decidedOn,
    state: {
      channel: "PARTY_STATUS",
      byValue: {
        "note-of-fault": "penalty",
        reprimand: "penalty",
        "severe-reprimand": "penalty",
        expelled: "expelled",
        reinstated: "reinstated",
      },
      fromThenOn: true,
    },
    outcome: true,
  }),
  kind({
    term: labelled("referral", "передача дела", "referral"),
    group: "verification",
    roles: [subject, body, may("to", "Institution")],
    values: [
      labelled("to-nkgb", "в органы НКГБ", "to the NKGB"),
      labelled("to-tribunal", "в военный трибунал", "to a military tribunal"),
      labelled("to-court", "в суд", "to a court"),
    ],
    outcome: true,
  }),
  kind({
    term: labelled("ground", "основание решения", "ground of the decision", {
      ru: "Основание, которое даёт само решение, с дословной формулировкой; не то, в чём обвиняли, и не суждение историка.",
      en: "The ground the decision itself gives, with its verbatim formula; not what was alleged, nor what a historian judges.",
    }),
    group: "verification",
    roles: [subject, body],
    values: grounds,
  }),
  kind({
    term: labelled("norm", "применённая норма", "norm applied"),
    group: "verification",
    roles: [subject, body, may("document", "Source")],
  }),
  kind({
    term: labelled("confirmation", "утверждение решения", "confirmation"),
    group: "verification",
    roles: [subject, body],
    values: [
      labelled("confirmed", "утверждено", "confirmed"),
      labelled("changed", "изменено", "changed"),
      labelled("rejected", "отклонено", "rejected"),
    ],
    excludes: { values: true, sameRole: "body" },
    outcome: true,
  }),
  kind({
    term: labelled("appeal", "апелляция", "appeal"),
    group: "verification",
    roles: [subject, body],
    values: [
      labelled("lodged", "подана", "lodged"),
      labelled("granted", "удовлетворена", "granted"),
      labelled("dismissed", "отклонена", "dismissed"),
    ],
    excludes: {
      values: true,
      among: ["granted", "dismissed"],
      sameRole: "body",
    },
  }),
];
