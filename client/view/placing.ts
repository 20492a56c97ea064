import { arrange, type GroundWords, type Mark } from "../graph/arrange.ts";
import { nearTheirOwn, type Point } from "../graph/rings.ts";
import type { Layout } from "../graph/view.ts";
import type { Picture, Placed } from "./elements.ts";
import { type ForceWorker, openForceWorker } from "./force-worker.ts";

/** Where everyone stands by the layout, before the reader moves anybody. */
export type Places = {
  readonly points: ReadonlyMap<string, Point>;
  readonly marks: readonly Mark[];
};

/** Remembers places, so that nobody moves who was there. */
export type Placing = {
  /** The places known now; then, when others are still looked for, all of them, once. */
  readonly place: (
    picture: Picture,
    layout: Layout,
    then: (places: Places) => void,
  ) => Places;
  readonly close: () => void;
};

const noPlaces: Places = { points: new Map(), marks: [] };

const newcomersOf = (
  { graph }: Picture,
  { points }: Places,
): readonly string[] =>
  [...graph.things.keys()].filter((id) => !points.has(id));

/** Layouts by a rule stand where the rule puts them, today as then; where chance has a say, everyone stands where they stood. */
const startOf = (layout: Layout, saved: Placed | undefined): Places =>
  saved !== undefined && (layout === "force" || layout === "concentric")
    ? { points: saved.points, marks: [] }
    : noPlaces;

/** Layouts in which a place means something are made anew for newcomers; on rings they stand beside their own. */
function byRule(
  picture: Picture,
  layout: Exclude<Layout, "force">,
  { known, words }: { readonly known: Places; readonly words: GroundWords },
): Places {
  const newcomers = newcomersOf(picture, known);
  if (newcomers.length === 0) return known;
  if (layout === "concentric" && known.points.size > 0)
    return {
      points: new Map([
        ...known.points,
        ...nearTheirOwn(picture.graph, newcomers, known.points),
      ]),
      marks: [],
    };
  return arrange(picture.graph, layout, { centre: picture.centre, words });
}

/** Places by layout; by ties they are found in a worker. */
export function makePlacing(words: () => GroundWords): Placing {
  let places = noPlaces;
  let drawn = "";
  let awaited = "";
  const worker: ForceWorker = openForceWorker();
  return {
    place(picture, layout, then) {
      const boxes = new Map(
        [...picture.groups].map(([id, group]) => [id, group.id] as const),
      );
      const { placed } = picture;
      const saved = placed?.layout === layout ? placed : undefined;
      const key = JSON.stringify([
        ...[layout, picture.centre, picture.grouping],
        saved?.key,
      ]);
      if (key !== drawn) places = startOf(layout, saved);
      drawn = key;
      if (layout !== "force") {
        worker.close();
        awaited = "";
        places = byRule(picture, layout, { known: places, words: words() });
        return places;
      }
      const newcomers = newcomersOf(picture, places);
      if (newcomers.length === 0) return places;
      const asked = JSON.stringify([key, newcomers]);
      if (asked === awaited) return places;
      awaited = asked;
      const { graph, centre } = picture;
      void worker
        .lay({ graph, centre, placed: places.points, boxes })
        .then((points) => {
          if (awaited !== asked) return;
          awaited = "";
          places = { points, marks: [] };
          then(places);
        });
      return places;
    },
    close: worker.close,
  };
}
