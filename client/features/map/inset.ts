import type { DistrictFigure } from "../../api/map.documents.ts";
import { box, type Shape } from "./drawing.ts";

/** A district with its point. */
export type Centre = Pick<DistrictFigure, "district">;

/** A tile of the inset. */
export type Tile<Figure extends Centre = Centre> = {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const gap = 6;
const tileHeight = 66;
const leastWidth = 104;

/** Tiles in rows, in the order given: they say nothing of where anything lies. */
export function tilesOf<Figure extends Centre>(
  figures: readonly Figure[],
  width: number,
): { readonly tiles: readonly Tile<Figure>[]; readonly height: number } {
  const perRow = Math.max(1, Math.floor((width + gap) / (leastWidth + gap)));
  const tileWidth = (width - gap * (perRow - 1)) / perRow;
  const rows = Math.ceil(figures.length / perRow);
  return {
    tiles: figures.map((figure, index) => ({
      figure,
      x: (index % perRow) * (tileWidth + gap),
      y: Math.floor(index / perRow) * (tileHeight + gap),
      width: tileWidth,
      height: tileHeight,
    })),
    height: Math.max(0, rows * (tileHeight + gap) - gap),
  };
}

/** The dashed ground of a tile, with its name. */
export const drawTile = (
  { figure, x, y, width, height }: Tile,
  name: string,
): readonly Shape[] => [
  {
    tag: "path",
    of: figure.district.id,
    title: figure.district.displayName,
    d: box(x + 0.5, y + 0.5, width - 1, height - 1),
    fill: "constructedGround",
    stroke: "constructed",
    dash: "4 3",
  },
  {
    tag: "text",
    of: figure.district.id,
    title: figure.district.displayName,
    x: x + width / 2,
    y: y + height - 8,
    words: name,
    size: 11,
    fill: "ink",
    anchor: "middle",
  },
];

/** Where the mark of a tile stands. */
export const middleOf = ({ x, y, width }: Tile) => ({
  x: x + width / 2,
  y: y + 27,
});
