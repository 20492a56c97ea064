import { z } from "zod";

import type { StudyChange } from "../../shared/study/edition.ts";
import { claimRow, type Lang, names } from "../case-study/edition-row.ts";
import { addedClaim, changesOfClaim } from "../case-study/study-changes.ts";
import type { Reading } from "../reading/reading.ts";
import { failedSide } from "../reading/reading-lens.ts";
import { mostChanges } from "./view-changes.cypher.ts";

const orNull = claimRow.nullish().transform((given) => given ?? null);

/** What the statement answers of the changes behind a view. */
export const changesRow = z.object({
  changed: z.array(
    z.object({
      claim: orNull,
      now: orNull,
      rivals: z.array(z.object({ claim: claimRow, source: names })),
    }),
  ),
  looked: z.int(),
});
export type ChangesRow = z.output<typeof changesRow>;
type Changed = ChangesRow["changed"][number];

/** Whether the reading kept the claim when the view was seen, or keeps it now. Evidence as of a revision does not change. */
const isKept = (
  { claim, now }: Changed,
  reading: Reading,
  since: number,
): boolean =>
  reading.asOf === 0 &&
  ((claim !== null &&
    failedSide(claim, { ...reading, asOf: since }) === null) ||
    (now !== null && failedSide(now, reading) === null));

const changesOf = (
  row: Changed,
  since: number,
  lang: Lang,
): readonly StudyChange[] => {
  const { claim, now } = row;
  const id = claim?.id ?? now?.id;
  if (id === undefined) return [];
  return claim === null && now !== null
    ? [addedClaim(now, lang)]
    : changesOfClaim({ ...row, id }, since, lang);
};

/** What became of the claims behind a view since it was seen, in numbers and one by one, the latest first. */
export const viewChangesOf = (
  { changed, looked }: ChangesRow,
  {
    since,
    reading,
    lang,
  }: {
    readonly since: number;
    readonly reading: Reading;
    readonly lang: Lang;
  },
) => {
  const perClaim = changed
    .filter((row) => isKept(row, reading, since))
    .map((row) => changesOf(row, since, lang))
    .filter((some) => some.length > 0);
  const listed = perClaim
    .flat()
    .toSorted((a, b) => (b.revision ?? 0) - (a.revision ?? 0));
  const count = (kind: StudyChange["kind"]): number =>
    listed.filter((one) => one.kind === kind).length;
  return {
    sinceRevision: since,
    total: perClaim.length,
    added: count("ADDED"),
    corrected: count("CORRECTED"),
    retracted: count("RETRACTED"),
    judged: count("JUDGED"),
    withdrawn: count("JUDGEMENT_WITHDRAWN"),
    rivals: count("NEW_RIVAL"),
    isPartial: looked > mostChanges,
    listed,
  };
};

export type ViewChanges = ReturnType<typeof viewChangesOf>;
