import type { Shape } from "./drawing.ts";
import { type Centre, drawTile, middleOf, tilesOf } from "./inset.ts";
import { type At, drawPlan, type OnDay } from "./movement-marks.ts";
import type { Plan } from "./movement-plan.ts";
import { shortName } from "./short-name.ts";

/** Invented places in the tiles of their raions: the raion itself in the middle, its villages around it. */
export function drawInvented(
  plan: Plan,
  districts: readonly Centre[],
  { width, onDay }: { readonly width: number; readonly onDay: OnDay },
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const spots = plan.spots.filter(
    (spot) => spot.isConstructed && spot.onMap.district !== null,
  );
  const named = new Set(spots.map(({ onMap }) => onMap.district));
  const { tiles, height } = tilesOf(
    districts.filter(({ district }) => named.has(district.id)),
    width,
  );
  const at = new Map<string, At>();
  for (const tile of tiles) {
    const middle = middleOf(tile);
    const here = spots.filter(
      ({ onMap }) => onMap.district === tile.figure.district.id,
    );
    const villages = here.filter(
      ({ place }) => place !== tile.figure.district.id,
    );
    for (const spot of here) {
      const turn = villages.indexOf(spot);
      at.set(
        spot.place,
        turn < 0
          ? { ...middle, radius: 11 }
          : {
              x:
                middle.x +
                (turn % 2 === 0 ? -1 : 1) * (24 + 14 * Math.floor(turn / 2)),
              y: middle.y + (turn % 4 < 2 ? -6 : 10),
              radius: 5,
            },
      );
    }
  }
  const inTiles = spots.map((spot) => ({
    ...spot,
    isWide: spot.place === spot.onMap.district,
  }));
  return {
    height,
    shapes: [
      ...tiles.flatMap((tile) =>
        drawTile(tile, shortName(tile.figure.district.displayName)),
      ),
      ...drawPlan(inTiles, at, { plan, onDay }),
    ],
  };
}
