import type { DossierDocument } from "./document.ts";
import type { Making } from "./file.ts";

/** The form of the file; moves when a reader of it would have to change. */
const jsonFormat = "kartoteka-dossier/1";

/** A dossier as JSON: reading, coverage, data version and day first, then all of it in both languages. */
export const dossierAsJson = (
  {
    of,
    reading,
    coverage,
    revision,
    subject,
    sections,
    moreClaims,
  }: DossierDocument,
  { day }: Making,
): string => {
  const { notKnown, ...named } = subject;
  return `${JSON.stringify(
    {
      format: jsonFormat,
      of,
      subject: named,
      reading,
      coverage,
      dataVersion: revision,
      madeOn: day,
      sections,
      notKnown,
      moreClaims,
    },
    null,
    2,
  )}\n`;
};
