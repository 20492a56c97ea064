/**
 * Which documents are a step's own, by kind of step and kind of source: the paper that made the step, or the record of it.
 * Whatever else speaks of the step refers to it. A whole file (control case, personal case) holds all of them.
 */
const wholeFiles = ["control-case", "personal-case"];
const ofSession = ["minutes", "extract", ...wholeFiles];

/** Kinds of sources that are a step's own documents, by the kind of the step. */
export const ownDocuments: Readonly<Record<string, readonly string[]>> = {
  registration: [
    "registration-form",
    "registration-card",
    "register",
    ...ofSession,
  ],
  questionnaire: ["questionnaire", ...wholeFiles],
  statement: ["explanatory-statement", "application", ...wholeFiles],
  testimony: [
    "character-reference",
    "statement-against",
    "application",
    "interrogation-record",
    ...wholeFiles,
  ],
  inquiry: [
    "certificate",
    "security-note",
    "memorandum",
    "report",
    "special-report",
    ...wholeFiles,
  ],
  hearing: ofSession,
  decision: ofSession,
  confirmation: ofSession,
  appeal: ["appeal", "application", ...wholeFiles],
  review: ofSession,
  charge: ["decree", "interrogation-record", "extract"],
  trial: ["minutes", "extract"],
};

/**
 * Steps whose document is the person's own paper of a kind: it is filed by itself, so its claims need not name the step.
 */
export const ownPapers: Readonly<Record<string, string>> = {
  statement: "explanatory-statement",
  questionnaire: "questionnaire",
};
