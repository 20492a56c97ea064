import { labelled } from "./declaration.ts";

/** Grounds that decisions give, each with its usual formula as label. */
export const grounds = [
  labelled("cowardice", "за трусость", "for cowardice"),
  labelled("card-lost", "за утерю партбилета", "for loss of the party card"),
  labelled(
    "card-destroyed",
    "за уничтожение партбилета",
    "for destruction of the party card",
  ),
  labelled(
    "card-surrendered",
    "за сдачу партбилета",
    "for surrender of the party card",
  ),
  labelled(
    "concealed-membership",
    "за сокрытие принадлежности к партии",
    "for concealing party membership",
  ),
  labelled(
    "stayed",
    "за пребывание на оккупированной территории",
    "for staying in occupied territory",
  ),
  labelled(
    "passivity",
    "за пассивность в борьбе с врагом",
    "for passivity in the struggle against the enemy",
  ),
  labelled(
    "registered-with-occupier",
    "за регистрацию у оккупантов",
    "for registering with the occupier",
  ),
  labelled(
    "worked-for-occupier",
    "за работу на оккупантов",
    "for working for the occupier",
  ),
  labelled(
    "collaboration",
    "за сотрудничество с оккупантами (пособничество)",
    "for collaboration (aiding)",
  ),
  labelled(
    "desertion",
    "за дезертирство из партизанского отряда",
    "for desertion from a partisan detachment",
  ),
  labelled("insincerity", "за неискренность", "for insincerity"),
  labelled("treason", "за измену Родине", "for treason"),
  labelled("other", "другое основание", "another ground"),
];

/** Steps of a procedure. */
export const caseEventKinds = [
  labelled("registration", "регистрация", "registration"),
  labelled("questionnaire", "анкета", "questionnaire"),
  labelled("statement", "объяснение", "statement"),
  labelled("testimony", "показание", "testimony"),
  labelled("inquiry", "проверка", "inquiry"),
  labelled("hearing", "разбор дела", "hearing"),
  labelled("decision", "решение", "decision"),
  labelled("confirmation", "утверждение решения", "confirmation"),
  labelled("appeal", "апелляция", "appeal"),
  labelled("review", "пересмотр", "review"),
  labelled("charge", "обвинение", "charge"),
  labelled("trial", "суд", "trial"),
];

/** Kinds of sessions. */
export const meetingKinds = [
  labelled("general-meeting", "общее собрание", "general meeting"),
  labelled("bureau", "заседание бюро", "session of the bureau"),
  labelled("plenum", "пленум", "plenum"),
  labelled("commission", "заседание комиссии", "session of a commission"),
  labelled(
    "party-collegium",
    "заседание партколлегии",
    "session of the party collegium",
  ),
  labelled("by-poll", "опросом", "by poll"),
  labelled("court-session", "судебное заседание", "court session"),
];

/** Kinds of procedures, as the interface names them. */
export const procedureKinds = [
  labelled("REREGISTRATION", "перерегистрация", "re-registration"),
  labelled("PERSONAL_CASE", "персональное дело", "personal case"),
  labelled("APPEAL", "апелляция (контрольное дело)", "appeal (control case)"),
  labelled("CRIMINAL", "уголовное дело", "criminal case"),
];
