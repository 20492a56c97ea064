import type { PeopleColumn } from "../../../url/people-table.ts";

/** The columns as the question for rows takes them. */
export const columnFlags = (columns: readonly PeopleColumn[]) => {
  const has = (column: PeopleColumn): boolean => columns.includes(column);
  return {
    district: has("DISTRICT"),
    partyLevel: has("PARTY_LEVEL"),
    institutionKind: has("INSTITUTION_KIND"),
    conduct: has("CONDUCT"),
    cardFate: has("CARD_FATE"),
    registration: has("REGISTRATION"),
    decision: has("DECISION"),
    penalty: has("PENALTY"),
    referral: has("REFERRAL"),
    ground: has("GROUND"),
    office: has("OFFICE"),
    sex: has("SEX"),
    credence: has("CREDENCE"),
    gap: has("GAP"),
    contested: has("CONTESTED"),
    source: has("SOURCE"),
    collection: has("COLLECTION"),
    claims: has("CLAIMS"),
  };
};
