import { isUndated, laterDay } from "../../shared/dates/historical-date.ts";
import type { Stay } from "./stays.ts";

/** Whether the claims settle which of two stays began first, or only make it likely. */
type MoveOrder = "CERTAIN" | "POSSIBLE";

/** From one stay to the next at another place. */
export type Move = {
  readonly from: string;
  readonly to: string;
  readonly order: MoveOrder;
  /** The days between which it happened; '' where open. */
  readonly earliest: string;
  readonly latest: string;
  /** One of the two stays has rivals. */
  readonly contested: boolean;
  /** They were only to go there. */
  readonly isIntended: boolean;
};

/** Whether one claim tells of both, as where from and where to. */
const isOneClaim = (one: Stay, other: Stay): boolean =>
  one.claims.some(({ id }) => other.claims.some((claim) => claim.id === id));

/** Whether one stay began before the other, whatever the uncertain days turn out to be. */
const surelyBefore = (one: Stay, other: Stay): boolean =>
  one.bounds.beginTo !== "" &&
  other.bounds.beginFrom !== "" &&
  one.bounds.beginTo < other.bounds.beginFrom;

const isSure = (one: Stay, other: Stay): boolean =>
  surelyBefore(one, other) ||
  (isOneClaim(one, other) &&
    !surelyBefore(other, one) &&
    one.bounds.beginFrom < other.bounds.beginFrom);

const moveOf = (from: Stay, to: Stay, order: MoveOrder): Move => {
  const latest = to.bounds.beginTo;
  const left = from.bounds.endFrom;
  const isLeftBefore = latest === "" || left <= latest;
  return {
    from: from.id,
    to: to.id,
    order,
    earliest: isLeftBefore
      ? laterDay(left, from.bounds.beginFrom)
      : laterDay(from.bounds.beginFrom, to.bounds.beginFrom),
    latest,
    contested: from.rivals.length + to.rivals.length > 0,
    isIntended: to.footing === "INTENDED",
  };
};

/**
 * The moves between a person's stays. A move is certain when the stays surely began one after the other and no other stay that
 * excludes neither surely began between them; two that follow each other with no sure order are joined as possible. Rivals are never joined: what came before leads
 * to each of them, and each leads to what came after. Denied and undated stays take no part; a place where somebody was only to go
 * ends a move and begins none.
 * Somebody in a raion may be in any village of it: between a place and what it is part of there is no move.
 * @param stays as `staysOf` orders them
 * @param agree whether two places are one, or one is part of the other
 */
export function movesOf(
  stays: readonly Stay[],
  agree: (one: string, other: string) => boolean,
): readonly Move[] {
  const dated = stays.filter(
    ({ isAffirmed, bounds }) => isAffirmed && !isUndated(bounds),
  );
  const real = dated.filter(({ footing }) => footing !== "INTENDED");
  const isBetween = (from: Stay, to: Stay): boolean =>
    real.some(
      (one) =>
        one.id !== from.id &&
        one.id !== to.id &&
        !from.rivals.includes(one.id) &&
        !to.rivals.includes(one.id) &&
        !(agree(one.place, from.place) && agree(one.place, to.place)) &&
        isSure(from, one) &&
        isSure(one, to),
    );
  const certain = real.flatMap((from) =>
    dated
      .filter(
        (to) =>
          !agree(to.place, from.place) &&
          !from.rivals.includes(to.id) &&
          isSure(from, to) &&
          !isBetween(from, to),
      )
      .map((to) => moveOf(from, to, "CERTAIN")),
  );
  const possible = real.flatMap((from, index) => {
    const to = real[index + 1];
    return to === undefined ||
      agree(to.place, from.place) ||
      from.rivals.includes(to.id) ||
      isSure(from, to) ||
      isSure(to, from)
      ? []
      : [moveOf(from, to, "POSSIBLE")];
  });
  return [...certain, ...possible];
}
