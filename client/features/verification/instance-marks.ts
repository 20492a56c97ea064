/** The number of an instance, as its mark and the list of instances write it. */
export const numerals = {
  PRIMARY_ORGANIZATION: "I",
  DISTRICT_COMMITTEE: "II",
  OBLAST_COMMITTEE: "III",
  KRAI_COMMITTEE: "IV",
  PARTY_COLLEGIUM: "V",
  PARTY_CONTROL: "VI",
  COURT: "VII",
} as const;
