import cytoscape, { type Core } from "cytoscape";

import type { GroundWords } from "../graph/arrange.ts";
import type { DrawnPicture } from "../graph/export/marks.ts";
import type { Point } from "../graph/rings.ts";
import type { Layout } from "../graph/view.ts";
import type { Scheme } from "../theme/tokens.ts";
import { applyElements } from "./apply-elements.ts";
import { carry } from "./carrying.ts";
import { hexOf } from "./colour-name.ts";
import { drawnOn } from "./drawn.ts";
import { elementsOf, isMany, type Picture } from "./elements.ts";
import { isShape, makeMeasure, nameWhatHasRoom } from "./naming.ts";
import { makePlacing, type Places } from "./placing.ts";
import { drawLasso, type Intents, listen } from "./pointing.ts";
import { margin, nearest, scales } from "./sight.ts";
import { sizes } from "./sizes.ts";
import { drawInStages } from "./stages.ts";
import { stylesheet } from "./stylesheet.ts";

/** A drawn network. */
export type NetworkCanvas = {
  /** Shows a picture: only what differs is touched, nobody who was there moves. */
  readonly draw: (picture: Picture, layout: Layout) => void;
  /** Puts on the colours of a scheme. */
  readonly dress: (scheme: Scheme) => void;
  /** Brings everything into sight. */
  readonly fit: () => void;
  /** Nearer (above 1) or farther. */
  readonly zoom: (by: number) => void;
  /** The next press draws a line around several, who are then gathered. */
  readonly lasso: () => void;
  /** Where everyone drawn stands. */
  readonly points: () => ReadonlyMap<string, Point>;
  /** The fill of everyone drawn, as `#rrggbb`. */
  readonly fills: () => ReadonlyMap<string, string>;
  /** What is drawn, as it stands on the screen. */
  readonly drawn: () => DrawnPicture;
  /** The size of the screen, in pixels. */
  readonly size: () => { readonly width: number; readonly height: number };
  /** The drawing as it is seen, as a bitmap of so many times its size. */
  readonly bitmap: (scale: number) => Promise<Blob>;
  readonly close: () => void;
};

/** Milliseconds after the last turn of the wheel until a large drawing gets its names anew. */
const pause = 160;

/** Cytoscape writes one rule of style into the page, which the page's policy forbids; our own sheet holds that rule. */
function keepStyleOut(): void {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id) !== null) return;
  const mark = document.createElement("meta");
  mark.id = id;
  document.head.append(mark);
}

/** How a canvas is opened. */
export type CanvasOptions = {
  readonly intents: Intents;
  readonly scheme: Scheme;
  readonly words: () => GroundWords;
};

/** Opens a canvas in an element that has a size and `position: relative`. */
export function openCanvas(
  container: HTMLElement,
  { intents, scheme: firstScheme, words }: CanvasOptions,
): NetworkCanvas {
  keepStyleOut();
  const measure = makeMeasure();
  const placing = makePlacing(words);
  let scheme = firstScheme;
  let latest: Picture | undefined;
  let waiting = 0;
  let later = 0;
  let endStages = () => {};
  const forget = () => {
    cancelAnimationFrame(waiting);
    clearTimeout(later);
  };
  let endLasso = () => {};
  let endCarry = () => {};
  let isLarge = false;
  /** For which colours and scale everything is styled: a sheet put on anew styles every shape and line again. */
  let styledFor = "";
  let cy: Core = begin();

  /** Cytoscape takes what makes it fast at its start only: lines are then not drawn while the drawing is zoomed, nor a screen's finer pixels used. */
  function begin(): Core {
    const begun = cytoscape({
      container,
      style: stylesheet(scheme, 1),
      minZoom: scales.farthest,
      maxZoom: scales.closest,
      boxSelectionEnabled: false,
      autounselectify: true,
      ...(isLarge
        ? {
            hideEdgesOnViewport: true,
            textureOnViewport: true,
            pixelRatio: 1,
          }
        : {}),
    });
    listen(begun, intents);
    endCarry = isLarge ? carry(begun, container) : () => {};
    begun.on("zoom", restyleSoon);
    styledFor = `${scheme} 1`;
    return begun;
  }

  const drawnShapes = () => cy.nodes().toArray().filter(isShape);
  const name = () => {
    const zoom = cy.zoom();
    cy.batch(() => {
      cy.nodes(".place").forEach((node) => {
        const { width, height } = measure(
          String(node.data("name")),
          sizes.label,
        );
        node.data({
          width: (width + 2 * sizes.frame) / zoom,
          height: (height + 2 * sizes.frame) / zoom,
        });
      });
    });
    nameWhatHasRoom(cy, measure);
  };
  const dressFor = (zoom: number) => {
    const wanted = `${scheme} ${zoom}`;
    if (wanted === styledFor) return;
    styledFor = wanted;
    cy.style(stylesheet(scheme, zoom));
  };
  const restyle = () => {
    dressFor(cy.zoom());
    name();
  };
  function restyleSoon(): void {
    forget();
    if (isLarge) later = window.setTimeout(restyle, pause);
    else waiting = requestAnimationFrame(restyle);
  }
  const fit = () => {
    cy.resize();
    // Until a style is read, Cytoscape answers from before somebody was given a place: nobody would be seen.
    cy.nodes().forEach((node) => {
      node.style("visibility");
    });
    const seen = cy.elements(":visible");
    if (seen.nonempty()) cy.fit(seen, margin);
    if (cy.zoom() > nearest) {
      cy.zoom(nearest);
      cy.center(seen);
    }
    restyle();
  };
  const isOutOfSight = (ids: readonly string[]): boolean => {
    const { x1, y1, x2, y2 } = cy.extent();
    return ids.some((id) => {
      const { x, y } = cy.getElementById(id).position();
      return x < x1 || x > x2 || y < y1 || y > y2;
    });
  };
  /** Large drawings are kept cheap from the start on. */
  const suit = (picture: Picture) => {
    if (isMany(picture) === isLarge) return;
    isLarge = !isLarge;
    endCarry();
    cy.destroy();
    cy = begin();
  };
  /** Draws the latest picture at these places; whoever has none yet is not seen. `done` is called when all of it is drawn. */
  const show = (
    picture: Picture,
    { points, marks }: Places,
    { isAnew, done }: { readonly isAnew: boolean; readonly done: () => void },
  ) => {
    endStages();
    suit(picture);
    const seenBefore = new Set(drawnShapes().map((node) => node.id()));
    const pointOf = (id: string): Point | undefined =>
      picture.pins.get(id) ?? points.get(id);
    if (isLarge && seenBefore.size === 0 && marks.length === 0) {
      const end = drawInStages(container, {
        ...{ cy, picture, pointOf, scheme, dress: dressFor },
        done: () => {
          restyleSoon();
          done();
        },
      });
      if (end === undefined) done();
      else {
        endStages = end;
        intents.settle(false);
      }
      return;
    }
    const newcomers = [...picture.drawn].filter(
      (id) => !seenBefore.has(id) && pointOf(id) !== undefined,
    );
    cy.batch(() => applyElements(cy, elementsOf(picture, marks, pointOf)));
    if (isAnew || seenBefore.size === 0 || isOutOfSight(newcomers)) fit();
    else restyle();
    done();
  };

  let drawnLayout: string | undefined;
  let [width, height] = [container.clientWidth, container.clientHeight];
  const sized = new ResizeObserver(() => {
    // Told at the start, too, when nothing has changed: drawing all again would take as long as the first time.
    if (container.clientWidth === width && container.clientHeight === height)
      return;
    [width, height] = [container.clientWidth, container.clientHeight];
    cy.resize();
    restyleSoon();
  });
  sized.observe(container);
  document.fonts.addEventListener("loadingdone", restyleSoon);

  return {
    draw(picture, layout) {
      latest = picture;
      const key = JSON.stringify([layout, picture.centre, picture.grouping]);
      const isAnew = key !== drawnLayout;
      drawnLayout = key;
      const places = placing.place(picture, layout, (found) => {
        if (latest !== undefined)
          show(latest, found, { isAnew, done: () => intents.settle(true) });
      });
      const isSettled =
        picture.drawn.size > 0 &&
        [...picture.graph.things.keys()].every((id) => places.points.has(id));
      show(picture, places, {
        isAnew,
        done: () => intents.settle(isSettled),
      });
    },
    dress(next) {
      scheme = next;
      restyle();
    },
    fit,
    zoom(by) {
      cy.zoom({
        level: cy.zoom() * by,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      });
    },
    lasso() {
      endLasso();
      endLasso = drawLasso(cy, container, intents.gather);
    },
    points: () =>
      new Map(drawnShapes().map((node) => [node.id(), { ...node.position() }])),
    fills: () =>
      new Map(
        drawnShapes().map((node) => [
          node.id(),
          hexOf(String(node.style("background-color"))),
        ]),
      ),
    drawn: () => drawnOn(cy, latest?.lines ?? []),
    size: () => ({ width: cy.width(), height: cy.height() }),
    bitmap: async (scale) =>
      cy.png({ output: "blob-promise", scale, full: false }),
    close() {
      endLasso();
      endCarry();
      placing.close();
      sized.disconnect();
      document.fonts.removeEventListener("loadingdone", restyleSoon);
      forget();
      endStages();
      cy.destroy();
    },
  };
}
