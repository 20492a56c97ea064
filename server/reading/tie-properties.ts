import { valueTerm } from "../factoid/kinds/term.ts";
import type { Claim } from "./claim.ts";
import { credenceOf, type Judgement, verdictOf } from "./judgement.ts";
import type { Position, Rival } from "./position.ts";
import { noReading } from "./reading.ts";
import { scalarsOf } from "./reading-lens.ts";
import type { DerivedTie } from "./ties.ts";

/** The properties of a tie in the store. */
export type TieProperties = {
  readonly [key: string]:
    string | number | boolean | readonly (string | number | boolean)[];
};

/** Tabs and lines divide the encoded judgements, so a signature has none. */
const plain = (signature: string): string =>
  signature.replaceAll(/[\t\n]/g, " ");

const encode = (judgements: readonly Judgement[]): string =>
  judgements
    .map(({ by, credence, verdict }) =>
      [plain(by), String(credence), verdict].join("\t"),
    )
    .join("\n");

/** A rival and, for each verdict on the two: what, by whom, from which revision, until which. */
const encodeRival = ({ versionId, settled }: Rival): string =>
  [
    versionId,
    ...settled.flatMap(({ verdict, by, since, until }) => [
      verdict,
      plain(by),
      String(since),
      String(until),
    ]),
  ].join("\t");

/** The aligned lists of a tie, one entry a position; unknown is the empty text. */
export const listsOf = (positions: readonly Position[]) => ({
  factoidIds: positions.map((one) => one.factoidId),
  versionIds: positions.map((one) => one.versionId),
  polarities: positions.map((one) => one.polarity),
  modalities: positions.map((one) => one.modality),
  credences: positions.map((one) => credenceOf(one.judgements)),
  verdicts: positions.map((one) => verdictOf(one.judgements)),
  capacities: positions.map((one) => one.capacity),
  mediations: positions.map((one) => one.mediation),
  sourceIds: positions.map((one) => one.sourceId),
  fondIds: positions.map((one) => one.fondId),
  constructeds: positions.map((one) => one.constructed),
  beginFroms: positions.map((one) => one.beginFrom),
  beginTos: positions.map((one) => one.beginTo),
  endFroms: positions.map((one) => one.endFrom),
  endTos: positions.map((one) => one.endTo),
  sinces: positions.map((one) => one.since),
  untils: positions.map((one) => one.until),
  judgements: positions.map((one) => encode(one.judgements)),
  rivals: positions.map((one) => one.rivals.map(encodeRival).join("\n")),
});

/** The words of an office: the claim's own, else the label of its value. */
const titles = (claims: readonly Claim[], kind: string, value: string) => {
  const worded = claims.find(
    ({ titleRu, titleEn }) => titleRu + titleEn !== "",
  );
  const label = valueTerm(kind, value);
  return {
    titleOfRu: worded?.titleRu || (label?.labelRu ?? ""),
    titleOfEn: worded?.titleEn || (label?.labelEn ?? ""),
  };
};

/**
 * A derived tie as the store keeps it: aligned lists by position and the scalars of the default reading.
 * @param isContested whether a rival of a claim (by versionId) stands now.
 */
export const tiePropertiesOf = (
  tie: DerivedTie,
  isContested: (versionId: string) => boolean,
): TieProperties => ({
  id: tie.id,
  startId: tie.start.id,
  endId: tie.end.id,
  ownerId: tie.end.id,
  sortKey: `${tie.start.sortRu} ${tie.id}`,
  kind: tie.kind,
  value: tie.value,
  ...(tie.type === "HELD_OFFICE_IN"
    ? titles(tie.claims, tie.kind, tie.value)
    : {}),
  ...(tie.rule.regime === undefined ? {} : { regime: tie.rule.regime }),
  directed: tie.rule.directed,
  layer: tie.claims[0]?.layer ?? "",
  constructed: tie.claims.every(({ constructed }) => constructed),
  ...listsOf(tie.positions),
  ...scalarsOf(tie.positions, noReading, () => false),
  contested: tie.positions.some(
    ({ until, versionId }) => until === 0 && isContested(versionId),
  ),
});
