import {
  type DateBounds,
  isUndated,
} from "../../shared/dates/historical-date.ts";
import { holdsIn } from "../../shared/dates/time-filter.ts";
import type { ReadingSide } from "./coverage.ts";
import { extentOf } from "./extent.ts";
import {
  credenceOf,
  refusingVerdicts,
  standsAt,
  verdictOf,
} from "./judgement.ts";
import type { Position, Rival, Weighable } from "./position.ts";
import type { Reading } from "./reading.ts";
import { isReconciled } from "./settlement.ts";

const open = (asked: readonly string[], value: string): boolean =>
  asked.length === 0 || asked.includes(value);

/** The credence (0: unjudged) and verdict ('' when none) that count under a reading. */
export const judgementUnder = (claim: Weighable, reading: Reading) => {
  const counting = claim.judgements.filter(
    (one) => standsAt(one, reading.asOf) && open(reading.interpretedBy, one.by),
  );
  return { credence: credenceOf(counting), verdict: verdictOf(counting) };
};

/** Which side of a reading a claim fails by how sure it is, or by verdict; null when neither. */
const failedByJudgement = (
  claim: Weighable,
  reading: Reading,
): ReadingSide | null => {
  const { credence, verdict } = judgementUnder(claim, reading);
  if (credence === 0 && !reading.unjudged) return "UNJUDGED";
  if (credence !== 0 && credence < reading.minCredence) return "CREDENCE";
  const isRefused = refusingVerdicts.includes(verdict) || credence === 1;
  return reading.claims === "ACCEPTED" && isRefused ? "VERDICT" : null;
};

const failedByTime = (
  claim: Weighable,
  { during }: Reading,
): ReadingSide | null => {
  if (during === null || holdsIn(claim, during, during.mode)) return null;
  return isUndated(claim) ? "UNDATED" : "PERIOD";
};

/** The first side of a reading, in the order of `readingSides`, that a claim does not meet; null when it meets all. */
export const failedSide = (
  claim: Weighable,
  reading: Reading,
): ReadingSide | null => {
  if (!reading.constructed && claim.constructed) return "CONSTRUCTED";
  if (!open(reading.capacities, claim.capacity)) return "CAPACITY";
  if (!open(reading.mediations, claim.mediation)) return "MEDIATION";
  if (!open(reading.sources, claim.sourceId)) return "SOURCE";
  if (!open(reading.fonds, claim.fondId)) return "FOND";
  return failedByTime(claim, reading) ?? failedByJudgement(claim, reading);
};

/**
 * The lens: whether a claim, or a position of a tie, survives a reading. `reading.cypher.ts` says the same to the database.
 * A verdict without a credence leaves a claim unjudged as to how sure it is.
 */
export const survives = (claim: Weighable, reading: Reading): boolean =>
  standsAt(claim, reading.asOf) && failedSide(claim, reading) === null;

/** Whether the verdicts on two rivals that count under a reading leave them at peace. */
export const isReconciledUnder = (
  { settled }: Pick<Rival, "settled">,
  reading: Reading,
): boolean =>
  isReconciled(
    settled
      .filter(
        (one) =>
          standsAt(one, reading.asOf) && open(reading.interpretedBy, one.by),
      )
      .map(({ verdict }) => verdict),
  );

/** What a tie amounts to under a reading. `credence` 0 is unjudged. */
export type TieScalars = DateBounds & {
  readonly claims: number;
  readonly affirmed: boolean;
  readonly doubted: boolean;
  readonly credence: number;
  readonly contested: boolean;
};

/**
 * Recomputes a tie from its positions.
 * @param isThere whether a claim (by versionId) survives the same reading: a tie is contested when a rival of a surviving position does, and no verdict that counts reconciles the two.
 * Bounds: see `extentOf`, over the affirming positions, or all of them when none affirms.
 */
export const scalarsOf = (
  positions: readonly Position[],
  reading: Reading,
  isThere: (versionId: string) => boolean,
): TieScalars => {
  const left = positions.filter((position) => survives(position, reading));
  const affirming = left.filter(({ polarity }) => polarity === "AFFIRMS");
  return {
    claims: left.length,
    affirmed: affirming.length > 0,
    doubted:
      left.length > 0 && left.every(({ modality }) => modality !== "ASSERTED"),
    credence: Math.max(
      0,
      ...left.map((position) => judgementUnder(position, reading).credence),
    ),
    contested: left.some(({ rivals }) =>
      rivals.some(
        (rival) =>
          isThere(rival.versionId) && !isReconciledUnder(rival, reading),
      ),
    ),
    ...extentOf(affirming.length > 0 ? affirming : left),
  };
};

/**
 * Whether a tie is certain under a reading, as measures under doubt have it: no rival of a surviving claim survives, and at least
 * one surviving claim affirms it as the source's own assertion (not hedged, not hearsay) and is unjudged or judged at `level` or above.
 * Any other affirmed tie is doubtful.
 * @param level a rank: see `credenceRank`
 */
export const isCertain = (
  positions: readonly Position[],
  reading: Reading,
  isThere: (versionId: string) => boolean,
  level: number,
): boolean =>
  !scalarsOf(positions, reading, isThere).contested &&
  positions.some((position) => {
    const { credence } = judgementUnder(position, reading);
    return (
      survives(position, reading) &&
      position.polarity === "AFFIRMS" &&
      position.modality === "ASSERTED" &&
      (credence === 0 || credence >= level)
    );
  });
