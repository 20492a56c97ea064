/** A box on the screen. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** A label that wants to be shown, with the boxes where it could stand, the best first. */
export type LabelWish<Place> = {
  readonly id: string;
  readonly places: readonly { readonly place: Place; readonly box: Box }[];
  /** Shown even where it must cover shapes: a crowded drawing without the name of its hub tells nothing. */
  readonly insists?: boolean;
};

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

const isWithin = (box: Box, paper: Box): boolean =>
  box.left >= paper.left &&
  box.top >= paper.top &&
  box.left + box.width <= paper.left + paper.width &&
  box.top + box.height <= paper.top + paper.height;

type Taken = {
  readonly of: string;
  readonly box: Box;
  /** Whether it must stay readable: a label, or the shape of somebody whose label insists. */
  readonly isKept: boolean;
};

/** The place on which the fewest shapes are covered, and nothing that must stay readable. */
function leastCovering<Place>(
  { id, places }: LabelWish<Place>,
  taken: readonly Taken[],
): LabelWish<Place>["places"][number] | undefined {
  const counted = places
    .map((at) => {
      const covered = taken.filter(
        (other) => other.of !== id && overlaps(at.box, other.box),
      );
      return {
        at,
        count: covered.length,
        coversKept: covered.some(({ isKept }) => isKept),
      };
    })
    .filter(({ coversKept }) => !coversKept)
    .toSorted((one, other) => one.count - other.count);
  return counted[0]?.at;
}

/**
 * Gives each label the first of its places on the paper that touches no shape and no label placed before it; those without room are left out,
 * unless they insist: then they cover as few shapes as they can.
 * The order of the wishes is their importance; a label may cover the shape that it names.
 */
export function placeLabels<Place>(
  wishes: readonly LabelWish<Place>[],
  shapes: ReadonlyMap<string, Box>,
  paper: Box,
): ReadonlyMap<string, Place> {
  const insisting = new Set(
    wishes.filter(({ insists }) => insists === true).map(({ id }) => id),
  );
  const taken: Taken[] = [...shapes].map(([of, box]) => ({
    of,
    box,
    isKept: insisting.has(of),
  }));
  const placed = new Map<string, Place>();
  for (const wish of wishes) {
    const { id } = wish;
    const places = wish.places.filter(({ box }) => isWithin(box, paper));
    const free =
      places.find(({ box }) =>
        taken.every((other) => other.of === id || !overlaps(box, other.box)),
      ) ??
      (wish.insists === true
        ? leastCovering({ id, places }, taken)
        : undefined);
    if (free === undefined) continue;
    taken.push({ of: id, box: free.box, isKept: true });
    placed.set(id, free.place);
  }
  return placed;
}

/** Breaks a name into lines of about so many letters, between words. */
export function wrapName(name: string, letters: number): string {
  const lines: string[] = [];
  for (const word of name.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > letters)
      lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}

/** The name without the mark of the constructed layer: in a picture the dashed outline tells it. */
export const bareName = (name: string): string =>
  name.replace(/\s*\((?:вымышл\.|invented)\)/gu, "");
