import type { DateBounds } from "../../shared/dates/historical-date.ts";
import type { Spell } from "./spells.ts";

/** A spell that claims attest; `lasts` when none of them says that the state was over, `passing` when it leads to another. */
export type AttestedSpell = Spell & {
  readonly lasts: boolean;
  readonly passing: boolean;
};

type Span = { readonly from: string; readonly to: string };

/** The days on which the state was last seen. */
const lastSeen = ({ bounds }: Spell): Span =>
  bounds.endTo === ""
    ? { from: bounds.beginFrom, to: bounds.beginTo }
    : { from: bounds.endFrom, to: bounds.endTo };

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

/**
 * The carried-on parts of the attested spells of one channel, given in order of time: until the next attested spell begins (inferred),
 * or beyond the last one until death (extrapolated).
 */
export const carryOn = (
  sorted: readonly AttestedSpell[],
  death: DateBounds | null,
): readonly Spell[] =>
  sorted.flatMap((spell, index) => {
    if (!spell.lasts) return [];
    const next = sorted[index + 1]?.bounds;
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
