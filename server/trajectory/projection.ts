import { rankOf } from "./channel-states.ts";
import { joinAlike, piecesOf, type Span, type Stretch } from "./course.ts";

const toldNothing = ({ standing }: Stretch): boolean => standing === "UNKNOWN";

/** A contested or unsettled stretch comes as early as the first of its states would. */
const rankOfStretch = ({ states }: Stretch): number =>
  Math.min(...states.map(rankOf));

/** Of what the channels tell of the same days, what the single lane tells. */
const chosen = (stretches: readonly Stretch[]): Stretch | undefined => {
  const dead = stretches.find(({ standing }) => standing === "DEAD");
  if (dead !== undefined) return dead;
  const [first] = stretches
    .filter((stretch) => !toldNothing(stretch))
    .toSorted((one, other) => rankOfStretch(one) - rankOfStretch(other));
  return first ?? stretches[0];
};

/**
 * The single lane: of each day the state that stands first in the declared table (`channel-states.ts`), whichever channel tells it.
 * It covers the span as the channels do, and is not known only where no channel tells anything.
 */
export const projectCourses = (
  courses: readonly (readonly Stretch[])[],
  span: Span,
): readonly Stretch[] => {
  const all = courses.flat();
  const cuts = [...new Set(all.map(({ from }) => from))].toSorted();
  return joinAlike(
    piecesOf(cuts, span).flatMap((piece) => {
      const stretch = chosen(
        all.filter(({ from, to }) => from <= piece.from && piece.from <= to),
      );
      return stretch === undefined ? [] : [{ ...stretch, ...piece }];
    }),
  );
};
