import { kind, labelled, may, must } from "./declaration.ts";

const subject = must("subject", "Person");
const body = may("body", "PartyOrganization", "Institution");

/** Kinds about who sat, and about how the check was run. */
export const inquiryKinds = [
  kind({
    term: labelled("attendance", "присутствие на заседании", "attendance"),
    group: "verification",
    living: true,
    roles: [subject, must("body", "PartyOrganization", "Institution")],
    values: [
      labelled("present", "присутствовал", "present"),
      labelled("chaired", "председательствовал", "chaired"),
      labelled("invited", "приглашён", "invited"),
      labelled("recorded", "вёл протокол", "took the minutes"),
    ],
    tie: { type: "SAT_IN", start: "subject", end: "body", directed: true },
  }),
  kind({
    term: labelled(
      "decision-participation",
      "участие в решении",
      "participation in a decision",
      {
        ru: "Засвидетельствованное присутствие при рассмотрении дела: «другое лицо» — о ком решали.",
        en: "Attested attendance at the item: the counterpart is the person decided on.",
      },
    ),
    group: "verification",
    living: true,
    roles: [subject, must("counterpart", "Person"), body],
    values: [
      labelled("voted", "голосовал", "voted"),
      labelled("reported", "докладывал", "reported the case"),
      labelled("spoke", "выступил", "spoke"),
      labelled("present", "присутствовал", "was present"),
    ],
    tie: {
      type: "JUDGED",
      start: "subject",
      end: "counterpart",
      directed: true,
    },
  }),
  kind({
    term: labelled("inquiry", "проверка", "inquiry"),
    group: "verification",
    living: true,
    roles: [
      subject,
      may("investigator", "Institution", "PartyOrganization"),
      body,
    ],
    values: [
      labelled("questionnaire", "анкета", "questionnaire"),
      labelled(
        "explanation-demanded",
        "затребовано объяснение",
        "explanation demanded",
      ),
      labelled("commission", "комиссия", "commission"),
      labelled("questioned", "опрошен", "questioned"),
    ],
    tie: {
      type: "INVESTIGATED",
      start: "investigator",
      end: "subject",
      directed: true,
    },
    state: {
      channel: "PARTY_STATUS",
      state: "under-verification",
      fromThenOn: true,
      passing: true,
    },
  }),
  kind({
    term: labelled(
      "security-note",
      "справка органа безопасности",
      "note of a security organ",
      {
        ru: "Написана органом, который вёл проверку.",
        en: "Written by the organ that ran the check.",
      },
    ),
    group: "verification",
    roles: [subject, may("investigator", "Institution")],
    values: [
      labelled(
        "compromising",
        "компрометирующие сведения",
        "compromising material",
      ),
      labelled("none-found", "компрометирующих сведений нет", "nothing found"),
    ],
    tie: {
      type: "INVESTIGATED",
      start: "investigator",
      end: "subject",
      directed: true,
    },
  }),
  kind({
    term: labelled(
      "treatment",
      "обращение, словами источника",
      "treatment, in quoted words",
      {
        ru: "Только слова источника.",
        en: "Quoted words only.",
      },
    ),
    group: "verification",
    roles: [
      subject,
      may("counterpart", "Person", "PartyOrganization", "Institution"),
    ],
  }),
];
