import type { EvidenceInput } from "../../../server/exchange/import/evidence-batch.ts";
import { district, factoid, kolkhoz, person, raikom } from "./evidence.ts";

/**
 * Three lives of two raions. Ivanov and Petrov were in one raion, worked in one kolkhoz of it, knew one woman, and were expelled by one raikom; its
 * secretary took part in both decisions, the bookkeeper in one. Sidorov lived elsewhere and was expelled by the same raikom. That Petrov was in the
 * hills is denied.
 */
export const sharingLives: Partial<EvidenceInput> = {
  districts: [district("steppe"), district("hills")],
  people: [
    "ivanov",
    "petrov",
    "sidorov",
    "secretary",
    "bookkeeper",
    "anna",
  ].map((id) => person(id)),
  institutions: [{ ...kolkhoz("dawn"), place: "district/steppe" }],
  partyOrganizations: [raikom("raikom")],
  factoids: [
    ...["ivanov", "petrov"].flatMap((who) => [
      factoid(`${who}-stayed`, "whereabouts", {
        value: "under-occupation",
        edtf: "1942-08-09/1943-01-30",
        roles: { subject: `person/${who}`, place: "district/steppe" },
      }),
      factoid(`${who}-worked`, "employment", {
        edtf: "1939/1941",
        roles: { subject: `person/${who}`, institution: "institution/dawn" },
      }),
      factoid(`${who}-knew`, "acquaintance", {
        roles: { subject: `person/${who}`, counterpart: "person/anna" },
      }),
      factoid(`${who}-judged`, "decision-participation", {
        value: "reported",
        edtf: "1943-05-10",
        roles: {
          subject: "person/secretary",
          counterpart: `person/${who}`,
        },
      }),
    ]),
    ...["ivanov", "petrov", "sidorov"].map((who) =>
      factoid(`${who}-expelled`, "penalty", {
        value: "expelled",
        edtf: "1943-05-10",
        roles: {
          subject: `person/${who}`,
          body: "party-organization/raikom",
        },
      }),
    ),
    factoid("bookkeeper-judged", "decision-participation", {
      value: "present",
      edtf: "1943-05-10",
      roles: { subject: "person/bookkeeper", counterpart: "person/petrov" },
    }),
    factoid("sidorov-lived", "residence", {
      edtf: "1940",
      roles: { subject: "person/sidorov", place: "district/hills" },
    }),
    factoid("petrov-not-there", "residence", {
      polarity: "DENIES",
      roles: { subject: "person/petrov", place: "district/hills" },
    }),
  ],
};
