import type { DateBounds } from "../../shared/dates/historical-date.ts";
import { holdsIn } from "../../shared/dates/time-filter.ts";
import { extentOf } from "./extent.ts";
import {
  credenceOf,
  refusingVerdicts,
  standsAt,
  verdictOf,
} from "./judgement.ts";
import type { Position, Weighable } from "./position.ts";
import type { Reading } from "./reading.ts";

const open = (asked: readonly string[], value: string): boolean =>
  asked.length === 0 || asked.includes(value);

/** The credence (0: unjudged) and verdict ('' when none) that count under a reading. */
export const judgementUnder = (claim: Weighable, reading: Reading) => {
  const counting = claim.judgements.filter(
    (one) => standsAt(one, reading.asOf) && open(reading.interpretedBy, one.by),
  );
  return { credence: credenceOf(counting), verdict: verdictOf(counting) };
};

const isJudgedIn = (claim: Weighable, reading: Reading): boolean => {
  const { credence, verdict } = judgementUnder(claim, reading);
  const sure =
    credence === 0 ? reading.unjudged : credence >= reading.minCredence;
  const accepted =
    reading.claims === "ALL" ||
    (!refusingVerdicts.includes(verdict) && credence !== 1);
  return sure && accepted;
};

/**
 * The lens: whether a claim, or a position of a tie, survives a reading. `reading.cypher.ts` says the same to the database.
 * A verdict without a credence leaves a claim unjudged as to how sure it is.
 */
export const survives = (claim: Weighable, reading: Reading): boolean =>
  standsAt(claim, reading.asOf) &&
  (reading.constructed || !claim.constructed) &&
  open(reading.capacities, claim.capacity) &&
  open(reading.mediations, claim.mediation) &&
  open(reading.sources, claim.sourceId) &&
  open(reading.fonds, claim.fondId) &&
  (reading.during === null ||
    holdsIn(claim, reading.during, reading.during.mode)) &&
  isJudgedIn(claim, reading);

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
 * @param isThere whether a claim (by versionId) survives the same reading: a tie is contested when a rival of a surviving position does.
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
    contested: left.some(({ rivals }) => rivals.some(isThere)),
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
