import { z } from "zod";

/** How near a place can be drawn: at its own point, at the centre of its district, or not at all. */
type Exactness = "OWN_POINT" | "DISTRICT_CENTRE" | "NO_POINT";

/** Where a place stands on a map. */
export type PlaceOnMap = {
  readonly exactness: Exactness;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** The raion or city that it is, or is in; null when none is told. */
  readonly district: string | null;
};

const number = z.number().nullable();

/** A place as the statement brings it: id, whether it is a raion or city, its own point, and the nearest raion or city with its point, and all it is part of. */
export const placeRows = z.array(
  z.tuple([
    z.string(),
    z.boolean(),
    z.boolean(),
    number,
    number,
    z.string().nullable(),
    number,
    number,
    z.array(z.string()),
  ]),
);

/** Whether two places agree: they are one, or one is part of the other. */
export const placesAgree = (
  rows: z.output<typeof placeRows>,
): ((one: string, other: string) => boolean) => {
  const above = new Map(rows.map((row) => [row[0], new Set(row[8])]));
  return (one, other) =>
    one === other ||
    above.get(one)?.has(other) === true ||
    above.get(other)?.has(one) === true;
};

const nowhere = {
  exactness: "NO_POINT",
  latitude: null,
  longitude: null,
} as const;

/** A raion's own point is that of its centre: whoever is told to have been in the raion may have been anywhere in it. A krai has none. */
export const placeOnMap = (
  row: z.output<typeof placeRows>[number],
): PlaceOnMap => {
  const [, isDistrict, isRaionOrCity, latitude, longitude, district] = row;
  const [, , , , , , ofDistrict, beside] = row;
  if (isDistrict && !isRaionOrCity) return { ...nowhere, district: null };
  if (!isDistrict && latitude !== null && longitude !== null)
    return { exactness: "OWN_POINT", latitude, longitude, district };
  if (ofDistrict !== null && beside !== null)
    return {
      exactness: "DISTRICT_CENTRE",
      latitude: ofDistrict,
      longitude: beside,
      district,
    };
  return { ...nowhere, district };
};
