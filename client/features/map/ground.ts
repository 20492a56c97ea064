import { geoDistance, geoGraticule, geoMercator, geoPath } from "d3-geo";

/** A point in degrees, WGS 84. */
export type Degrees = { readonly latitude: number; readonly longitude: number };

export type Size = { readonly width: number; readonly height: number };

/** A map without anything on it: where degrees are drawn, the lines of degrees, and how long a number of kilometres is. */
export type Ground = {
  readonly place: (at: Degrees) => { readonly x: number; readonly y: number };
  readonly lines: string;
  /** The degrees at the edges. */
  readonly marks: readonly {
    readonly words: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly scale: { readonly kilometres: number; readonly length: number };
};

const earthRadius = 6371;
const lengths = [200, 100, 50, 25, 10] as const;

const pointOf = ({ longitude, latitude }: Degrees): [number, number] => [
  longitude,
  latitude,
];

/** A Mercator map of some points that fills a drawing. It keeps directions; within the krai its scale differs by less than 6 %. */
export function groundFor(points: readonly Degrees[], size: Size): Ground {
  const { width, height } = size;
  const margin = Math.min(46, width / 9);
  const projection = geoMercator().fitExtent(
    [
      [margin, 30],
      [width - margin, height - 44],
    ],
    { type: "MultiPoint", coordinates: points.map(pointOf) },
  );
  const place = (at: Degrees) => {
    const [x, y] = projection(pointOf(at)) ?? [0, 0];
    return { x, y };
  };
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const invert = (x: number, y: number): readonly [number, number] =>
    projection.invert?.([x, y]) ?? [0, 0];
  const [west, north] = invert(0, 0);
  const [east, south] = invert(width, height);
  const graticule = geoGraticule()
    .extent([
      [Math.floor(west), Math.floor(south)],
      [Math.ceil(east) + 0.1, Math.ceil(north) + 0.1],
    ])
    .step([1, 1]);
  const whole = (from: number, to: number): readonly number[] =>
    Array.from(
      { length: Math.max(0, Math.floor(to) - Math.ceil(from) + 1) },
      (_, index) => Math.ceil(from) + index,
    );
  const middle = (north + south) / 2;
  const radians = geoDistance([west, middle], [east, middle]);
  const perKilometre = width / (radians * earthRadius);
  const kilometres =
    lengths.find((one) => one * perKilometre <= width / 3) ?? lengths[4];
  return {
    place,
    lines: geoPath(projection)(graticule()) ?? "",
    marks: [
      ...whole(south, north)
        .map((latitude) => ({
          words: `${String(latitude)}°`,
          x: 4,
          y: place({ latitude, longitude: west }).y - 4,
        }))
        // The scale stands at the foot.
        .filter(({ y }) => y > 24 && y < height - 36),
      ...whole(west, east).map((longitude) => ({
        words: `${String(longitude)}°`,
        x: place({ latitude: south, longitude }).x + 3,
        y: 12,
      })),
    ],
    scale: { kilometres, length: kilometres * perKilometre },
  };
}
