import type { DateBounds } from "../../shared/dates/historical-date.ts";
import type { Spell } from "./spells.ts";

/** A spell that claims attest; `lasts` when none of them says that the state was over, `passing` when it leads to another. */
export type AttestedSpell = Spell & {
  readonly lasts: boolean;
  readonly passing: boolean;
};

type Span = { readonly from: string; readonly to: string };

/** The days on which the state was last seen; one that is said to go on, on the earliest day that is given for its end. */
const lastSeen = ({ bounds }: Spell): Span => {
  const { beginFrom, endFrom, endTo } = bounds;
  if (endTo !== "") return { from: endFrom, to: endTo };
  return { from: endFrom === "" ? beginFrom : endFrom, to: endFrom };
};

const carried = (
  spell: AttestedSpell,
  basis: Spell["basis"],
  until: Span,
): readonly Spell[] => {
  const { from, to } = lastSeen(spell);
  if (until.to !== "" && until.to <= from) return [];
  const { channel, state, factoidIds } = spell;
  const endFrom = until.from > from ? until.from : from;
  const bounds = { beginFrom: from, beginTo: to, endFrom, endTo: until.to };
  return [{ channel, state, basis, bounds, factoidIds }];
};

/** The attested part alone: what is open beyond the days on which it was last seen is carried on, or not known. */
export const asSeen = (spell: AttestedSpell): AttestedSpell => {
  const { from, to } = lastSeen(spell);
  if (to === "") return spell;
  return { ...spell, bounds: { ...spell.bounds, endFrom: from, endTo: to } };
};

const beginAlike = (one: DateBounds, other: DateBounds): boolean =>
  one.beginFrom === other.beginFrom && one.beginTo === other.beginTo;

/**
 * The carried-on parts of the attested spells of one channel, given in order of time: until the next attested spell begins (inferred),
 * or beyond the last one until death (extrapolated). Of states that begin on the same days none ends the other: two decisions of one day,
 * or two claims about it, go on side by side.
 */
export const carryOn = (
  sorted: readonly AttestedSpell[],
  death: DateBounds | null,
): readonly Spell[] =>
  sorted.flatMap((spell, index) => {
    if (!spell.lasts) return [];
    const next = sorted
      .slice(index + 1)
      .find(({ bounds }) => !beginAlike(bounds, spell.bounds))?.bounds;
    if (next !== undefined)
      return carried(spell, "INFERRED", {
        from: next.beginFrom,
        to: next.beginTo,
      });
    if (spell.passing) return [];
    return carried(spell, "EXTRAPOLATED", {
      from: death?.beginFrom ?? "",
      to: death?.endTo ?? "",
    });
  });
