/** A reading that has a name. Lists that are left out leave the side open; the codes are those of the API. */
export type NamedReading = {
  readonly code: string;
  readonly labelRu: string;
  readonly labelEn: string;
  readonly descriptionRu: string;
  readonly descriptionEn: string;
  readonly accepted: boolean;
  readonly capacities: readonly string[];
  readonly mediations: readonly string[];
};

/**
 * The shipped readings, in the order in which they are offered. Each says exactly what it keeps: a name alone would hide a choice.
 * "Own hand" is not merely whoever speaks for themselves: much of what somebody says reaches us in a secretary's letter.
 * Interested is whoever speaks for or against the person, judges, or ran the check (`model.md`, question 10).
 */
export const namedReadings = [
  {
    code: "own-hand",
    labelRu: "только написанное собственноручно",
    labelEn: "only what they wrote themselves",
    descriptionRu:
      "Что человек говорит о себе в бумаге, написанной его рукой. Пересказы его слов в письмах секретарей и протоколах не входят.",
    descriptionEn:
      "What somebody says of themselves in a paper of their own hand. Their words as letters of secretaries and minutes give them are out.",
    accepted: false,
    capacities: ["SELF"],
    mediations: ["AUTOGRAPH"],
  },
  {
    code: "security-organs",
    labelRu: "только органы безопасности",
    labelEn: "only the security organs",
    descriptionRu:
      "Что говорят органы безопасности, которые вели проверку: справки, допросы от их имени.",
    descriptionEn:
      "What the security organs say, which ran the check: their notes and what they state of their own.",
    accepted: false,
    capacities: ["SECURITY_ORGAN"],
    mediations: [],
  },
  {
    code: "without-interested",
    labelRu: "без заинтересованных свидетелей",
    labelEn: "without interested witnesses",
    descriptionRu:
      "Свидетели, сослуживцы, мемуаристы и историки. Без самого человека, родных и поручителей, без тех, кто заявлял против, решал, докладывал, вёл проверку или служил оккупантам.",
    descriptionEn:
      "Witnesses, colleagues, memoirists and historians. Without the person, kin and guarantors; without who spoke against, decided, reported, ran the check or served the occupier.",
    accepted: false,
    capacities: ["WITNESS", "COLLEAGUE", "MEMOIRIST", "HISTORIAN"],
    mediations: [],
  },
  {
    code: "of-the-time",
    labelRu: "только голоса того времени",
    labelEn: "only voices of the time",
    descriptionRu: "Без мемуаристов и историков, которые писали позднее.",
    descriptionEn: "Without memoirists and historians, who wrote later.",
    accepted: false,
    capacities: [
      "SELF",
      "WITNESS",
      "GUARANTOR",
      "RELATIVE",
      "ACCUSER",
      "COLLEAGUE",
      "REPORTING_SECRETARY",
      "PARTY_BODY",
      "SECURITY_ORGAN",
      "COURT",
      "OCCUPIER",
    ],
    mediations: [],
  },
  {
    code: "accepted",
    labelRu: "только принятые сведения",
    labelEn: "only accepted claims",
    descriptionRu:
      "Без отвергнутых, описок и тех, что уступили принятому. Неоценённые входят.",
    descriptionEn:
      "Without the rejected, slips of the pen, and what yielded to an accepted rival. Those nobody judged are in.",
    accepted: true,
    capacities: [],
    mediations: [],
  },
] as const satisfies readonly NamedReading[];
