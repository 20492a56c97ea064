import { createHash } from "node:crypto";

import type { DateBounds } from "../../shared/dates/historical-date.ts";
import type { TieType } from "../database/vocabulary.ts";
import type { TieRule } from "../factoid/kinds/declaration.ts";
import { kindOf } from "../factoid/kinds/declarations.ts";
import {
  chronologically,
  type Claim,
  type EntityEnd,
  type Player,
  playersOf,
} from "./claim.ts";
import { extentOf } from "./extent.ts";
import { groupBy } from "./group-by.ts";
import { type Life, sharedLife } from "./judgement.ts";
import type { Position } from "./position.ts";
import type { WeighedClaim } from "./weigh.ts";

/** A derived tie before it is written: its two ends, what makes it one tie, and its positions, earliest first. */
export type DerivedTie = {
  readonly id: string;
  readonly type: TieType;
  readonly rule: TieRule;
  readonly start: EntityEnd;
  readonly end: EntityEnd;
  readonly kind: string;
  readonly value: string;
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
};

type End = EntityEnd & Life;
type Placed = {
  readonly claim: Claim;
  readonly rule: TieRule;
  readonly start: EntityEnd;
  readonly end: EntityEnd;
  readonly life: Life;
};

const lifeOf = (player: Player, claim: Claim): End | null => {
  const life = sharedLife(player, claim);
  return life === null
    ? null
    : { id: player.id, sortRu: player.sortRu, ...life };
};

/** The ends that a role gives; the speakers, when the rule allows it and nobody plays the role. */
const endsOf = (claim: Claim, rule: TieRule, role: string): readonly End[] => {
  const players = playersOf(claim, role)
    .map((player) => lifeOf(player, claim))
    .filter((end) => end !== null);
  if (players.length > 0 || role === "subject" || rule.orSpeakers !== true)
    return players;
  return claim.speakers.map((speaker) => ({
    ...speaker,
    since: claim.since,
    until: claim.until,
  }));
};

const inOrder = (rule: TieRule, start: End, end: End): readonly [End, End] =>
  !rule.directed && end.id < start.id ? [end, start] : [start, end];

/** Every tie that a claim gives, between the declared pair of roles and no other. */
const placesOf = (claim: Claim): readonly Placed[] => {
  const rule = kindOf(claim.kind)?.tie ?? null;
  if (rule === null || rule.exceptValues?.includes(claim.value) === true)
    return [];
  return endsOf(claim, rule, rule.start).flatMap((one) =>
    endsOf(claim, rule, rule.end).flatMap((other) => {
      const life = one.id === other.id ? null : sharedLife(one, other);
      const [start, end] = inOrder(rule, one, other);
      return life === null ? [] : [{ claim, rule, start, end, life }];
    }),
  );
};

/**
 * When a position holds. A decision holds from its day until the step is overturned, by the extent of the overturning claims;
 * everything else holds as its claim says.
 */
const boundsOf = (claim: Claim, rule: TieRule): DateBounds => {
  const { beginFrom, beginTo, endFrom, endTo } = claim;
  if (rule.untilOverturned !== true)
    return { beginFrom, beginTo, endFrom, endTo };
  const by = extentOf(
    claim.overturned.map((end) => ({
      ...end,
      endFrom: end.beginFrom,
      endTo: end.beginTo,
    })),
  );
  const finish = by.endFrom > beginFrom ? by.endFrom : beginFrom;
  return { beginFrom, beginTo, endFrom: finish, endTo: by.endTo };
};

/** Spans of revisions in which nobody's judgement changed. */
const unchanged = (
  life: Life,
  { judgements }: WeighedClaim,
): readonly Life[] => {
  const turns = judgements
    .flatMap(({ since, until }) => [since, until])
    .filter((at) => at > life.since && (life.until === 0 || at < life.until));
  const starts = [...new Set([life.since, ...turns])].sort((a, b) => a - b);
  return starts.map((since, index) => ({
    since,
    until: starts[index + 1] ?? life.until,
  }));
};

const positionsOf = (
  { claim, rule, life }: Placed,
  weighed: WeighedClaim,
): readonly Position[] =>
  unchanged(life, weighed).map((span) => ({
    factoidId: claim.id,
    versionId: claim.versionId,
    polarity: claim.polarity,
    modality: claim.modality,
    capacity: claim.capacity,
    mediation: claim.mediation,
    sourceId: claim.sourceId,
    fondId: claim.fondId,
    constructed: claim.constructed,
    ...boundsOf(claim, rule),
    ...span,
    judgements: weighed.judgements.filter(
      (one) => sharedLife(one, span) !== null,
    ),
    rivals: weighed.rivals,
  }));

/** Stable while the two ends, the kind and the value stay. */
const tieId = ({ claim, rule, start, end }: Placed): string => {
  const parts = [rule.type, start.id, end.id, claim.kind, claim.value];
  const digest = createHash("sha256").update(parts.join("\n")).digest("hex");
  return `tie/${digest.slice(0, 24)}`;
};

const distinct = (positions: readonly Position[]): readonly Position[] => [
  ...new Map(
    positions.map((one) => [
      `${one.versionId} ${String(one.since)} ${String(one.until)}`,
      one,
    ]),
  ).values(),
];

/**
 * Derives ties from claims: factoids in, ties with one position a claim's version and span of judgement out.
 * @param weighed the weight of each claim by versionId; claims without one derive nothing.
 */
export const deriveTies = (
  claims: readonly Claim[],
  weighed: ReadonlyMap<string, WeighedClaim>,
): readonly DerivedTie[] => {
  const placed = [...claims].sort(chronologically).flatMap(placesOf);
  return [...groupBy(placed, tieId)].flatMap(([id, places]) => {
    const [first] = places;
    const positions = distinct(
      places.flatMap((place) => {
        const weight = weighed.get(place.claim.versionId);
        return weight === undefined ? [] : positionsOf(place, weight);
      }),
    );
    if (first === undefined || positions.length === 0) return [];
    const { rule, start, end, claim } = first;
    return [
      {
        id,
        type: rule.type,
        rule,
        start: { id: start.id, sortRu: start.sortRu },
        end: { id: end.id, sortRu: end.sortRu },
        kind: claim.kind,
        value: claim.value,
        claims: places.map((place) => place.claim),
        positions,
      },
    ];
  });
};
