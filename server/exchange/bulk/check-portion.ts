import { declarations } from "../../factoid/kinds/declarations.ts";
import { checkEvidence, outerIdsOf } from "../import/check-evidence.ts";
import type { EvidenceBatch } from "../import/evidence-batch.ts";
import {
  type EvidenceProblem,
  EvidenceProblems,
} from "../import/evidence-problems.ts";
import { idsOf } from "../import/references.ts";
import { resolveDates } from "../import/resolve-dates.ts";
import type { KnownRecords } from "./known-records.ts";

/**
 * A claim's subjects come in the portion that brings the claim. With names of earlier portions only, it makes every
 * tie of a claim derivable from the claims of one portion: nothing is derived twice.
 */
const strangers = (
  batch: EvidenceBatch,
  own: ReadonlySet<string>,
): readonly EvidenceProblem[] =>
  batch.factoids.flatMap(({ id, mentions }) =>
    mentions
      .filter(({ role, involves }) => role === "subject" && !own.has(involves))
      .map(({ involves }) => ({
        subject: id,
        value: JSON.stringify(involves),
        rule: "the subject of a claim comes in the same portion of an offline import",
      })),
  );

const repeated = (
  own: ReadonlySet<string>,
  known: KnownRecords,
): readonly EvidenceProblem[] =>
  [...own].filter(known.has).map((id) => ({
    subject: id,
    value: JSON.stringify(id),
    rule: "an earlier portion brought a record with this id",
  }));

/**
 * The portion with its relative dates resolved, once its records are known to fit together and what came before.
 * Throws `EvidenceProblems`.
 */
export function checkPortion(
  portion: EvidenceBatch,
  known: KnownRecords,
): EvidenceBatch {
  const own = new Set(idsOf(portion));
  const outer = new Set(outerIdsOf(portion).filter(known.has));
  const { factoids, problems } = resolveDates(portion.factoids);
  const all = [
    ...checkEvidence(portion, declarations, outer),
    ...strangers(portion, own),
    ...repeated(own, known),
    ...problems,
  ];
  if (all.length > 0) throw new EvidenceProblems(all);
  return { ...portion, factoids };
}
