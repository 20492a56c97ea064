import {
  type DateBounds,
  earlierDay,
  isUndated,
  laterDay,
} from "../../shared/dates/historical-date.ts";
import { overlaps } from "../../shared/dates/interval.ts";
import type { Channel, StateRule } from "../factoid/kinds/declaration.ts";
import { kindOf } from "../factoid/kinds/declarations.ts";
import { asSeen, type AttestedSpell, carryOn } from "./carry-on.ts";
import { extentOf } from "./extent.ts";

/** The version of the written rule below. It moves whenever the rule does. */
export const spellRule = "spells/3";

/** The channels of a life, in the order in which they are shown. */
const channels: readonly Channel[] = [
  "WHEREABOUTS",
  "WORK_AND_SERVICE",
  "PARTY_STATUS",
  "LEGAL_STATUS",
];

/** What a spell is derived from. */
export type SpellClaim = DateBounds & {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly polarity: string;
};

/** A time in one state. `factoidIds` are the claims behind it, earliest first. */
export type Spell = {
  readonly channel: Channel;
  readonly state: string;
  readonly basis: "ATTESTED" | "INFERRED" | "EXTRAPOLATED";
  readonly bounds: DateBounds;
  readonly factoidIds: readonly string[];
};

const stateOf = (rule: StateRule, value: string): string =>
  rule.state ?? rule.byValue?.[value] ?? "";

/** A claim that dates a change attests the state on that day and says nothing of how long it lasts. */
const attestedBounds = (claim: SpellClaim, rule: StateRule): DateBounds => {
  const { beginFrom, beginTo, endFrom, endTo } = claim;
  if (rule.fromThenOn)
    return { beginFrom, beginTo, endFrom: beginFrom, endTo: beginTo };
  // What goes on holds on the last day on which it can have begun.
  const heldOn = endTo === "" ? laterDay(beginTo, endFrom) : endFrom;
  return { beginFrom, beginTo, endFrom: heldOn, endTo };
};

/** A single date says that the state held on it, not that it was over. */
const saysItLasts = (claim: SpellClaim, rule: StateRule): boolean =>
  rule.fromThenOn ||
  claim.endTo === "" ||
  (claim.beginFrom === claim.endFrom && claim.beginTo === claim.endTo);

const attestedBy = (claim: SpellClaim): readonly AttestedSpell[] => {
  const rule = kindOf(claim.kind)?.state ?? null;
  const state = rule === null ? "" : stateOf(rule, claim.value);
  if (rule === null || state === "" || claim.polarity !== "AFFIRMS") return [];
  const bounds = attestedBounds(claim, rule);
  if (isUndated(bounds)) return [];
  const { channel } = rule;
  const factoidIds = [claim.id];
  const lasts = saysItLasts(claim, rule);
  const passing = rule.passing ?? false;
  return [
    { channel, state, basis: "ATTESTED", bounds, factoidIds, lasts, passing },
  ];
};

const keyOf = ({ bounds, state, factoidIds }: Spell): string =>
  [
    bounds.beginFrom || bounds.endFrom || bounds.beginTo || bounds.endTo,
    state,
    factoidIds.join(" "),
  ].join(" ");

const inTime = (one: Spell, other: Spell): number => {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a === b ? 0 : a < b ? -1 : 1;
};

/**
 * Two claims of one state that may share a day speak of one spell; but not one that had ended with one that goes on from then or later:
 * put together, the end of the first would take away days that the other attests.
 */
const mayBeOne = (one: AttestedSpell, other: AttestedSpell): boolean => {
  if (one.state !== other.state) return false;
  if (overlaps(one.bounds, other.bounds) === "NO") return false;
  const both = [one.bounds, other.bounds];
  const ended = both.map(({ endTo }) => endTo).reduce(laterDay);
  const { beginFrom } = extentOf(both);
  return both.every(
    ({ beginTo, endFrom }) =>
      (ended === "" || laterDay(beginTo, endFrom) <= ended) &&
      (endFrom === "" || beginFrom <= endFrom),
  );
};

const joined = (
  first: AttestedSpell,
  rest: readonly AttestedSpell[],
): AttestedSpell => {
  const all = [first, ...rest];
  return {
    ...first,
    lasts: all.every(({ lasts }) => lasts),
    bounds: extentOf(all.map(({ bounds }) => bounds)),
    factoidIds: [...new Set(all.flatMap(({ factoidIds }) => factoidIds))],
  };
};

/**
 * Claims of one state put together: those that may be one, two by two, also through others. Never compared with what is already joined:
 * there a further claim could part two that were one, and take away the certain days between them.
 */
const merged = (spells: readonly AttestedSpell[]): readonly AttestedSpell[] => {
  let groups: readonly (readonly AttestedSpell[])[] = [];
  for (const spell of [...spells].sort(inTime)) {
    const own = groups.filter((group) =>
      group.some((one) => mayBeOne(one, spell)),
    );
    groups = [
      ...groups.filter((group) => !own.includes(group)),
      [...own.flat(), spell],
    ];
  }
  return groups.flatMap((group) => {
    const [first, ...rest] = [...group].sort(inTime);
    return first === undefined ? [] : [joined(first, rest)];
  });
};

const spellOf = ({
  channel,
  state,
  basis,
  bounds,
  factoidIds,
}: Spell): Spell => ({ channel, state, basis, bounds, factoidIds });

/** The span of days on which death may fall, by all claims of it; null when no claim dates it. */
export const deathOf = (claims: readonly SpellClaim[]): DateBounds | null => {
  const deaths = claims.filter(
    ({ kind, polarity }) => kind === "death" && polarity === "AFFIRMS",
  );
  if (deaths.every(isUndated)) return null;
  return {
    beginFrom: deaths.map((d) => d.beginFrom).reduce(earlierDay),
    beginTo: deaths.map((d) => d.beginTo).reduce(laterDay),
    endFrom: deaths.map((d) => d.endFrom).reduce(earlierDay),
    endTo: deaths.map((d) => d.endTo).reduce(laterDay),
  };
};

/** Party and legal status last until something changes them; places and work do not. */
const lasting: readonly Channel[] = ["PARTY_STATUS", "LEGAL_STATUS"];

/**
 * Derives the spells of one life in four channels from its claims (rule `spells/3`):
 * 1. An affirming, dated claim of a kind with a declared state attests it for the claim's bounds; a change (an expulsion) for its day.
 * 2. Claims of the same state that may share a day are one spell, of their whole extent, unless one ends before the other is sure to have
 *    begun. Claims are compared two by two; who is one with a third through another is one with it. Rival states stand side by side.
 * 3. In party and legal status a state lasts until the next attested one that begins at another time (inferred) or on beyond the last
 *    (extrapolated), unless its claim gives it an end; a state that leads to another (an inquiry, an arrest) never beyond the last.
 *    Nothing lasts beyond death. A claim that says a state goes on attests it on the last day on which it can have begun.
 * 4. Nothing else is filled in: what no spell covers is not known. Undated and denying claims give no spell.
 */
export const deriveSpells = (
  claims: readonly SpellClaim[],
): readonly Spell[] => {
  const death = deathOf(claims);
  const attested = claims.flatMap(attestedBy);
  return channels.flatMap((channel) => {
    const spells = merged(attested.filter((one) => one.channel === channel));
    const sorted = [...spells].sort(inTime);
    if (!lasting.includes(channel)) return sorted.map(spellOf);
    const carried = carryOn(sorted, death);
    const shown = sorted.map(asSeen).map(spellOf);
    return [...shown, ...carried].sort(inTime);
  });
};
