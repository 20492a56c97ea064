import cytoscape, {
  type Core,
  type EdgeSingular,
  type EventObject,
  type NodeSingular,
} from "cytoscape";
import fcose from "cytoscape-fcose";

import type { Point } from "../graph/rings.ts";
import type { Layout } from "../graph/view.ts";
import type { Colours } from "../theme/tokens.ts";
import { elementsOf, type Picture } from "./elements.ts";
import { makeMeasure, nameWhatHasRoom } from "./naming.ts";
import { place, pointsOf } from "./placing.ts";
import { sizes, stylesheet } from "./stylesheet.ts";

cytoscape.use(fcose);

/** What a reader means by pointing. */
export type Intents = {
  /** Wants to see this; undefined: nothing. */
  readonly select: (id: string | undefined) => void;
};

/** A drawn network. */
export type NetworkCanvas = {
  /** Shows a picture: only what differs is touched, nobody who was there moves. */
  readonly draw: (picture: Picture, layout: Layout) => void;
  /** Puts on the colours of a scheme. */
  readonly dress: (colours: Colours) => void;
  /** Brings everything into sight. */
  readonly fit: () => void;
  /** Nearer (above 1) or farther. */
  readonly zoom: (by: number) => void;
  readonly close: () => void;
};

const margin = 68;
const nearest = 1.35;

/** Cytoscape writes one rule of style into the page, which the page's policy forbids; our own sheet holds that rule. */
function keepStyleOut(): void {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id) !== null) return;
  const mark = document.createElement("meta");
  mark.id = id;
  document.head.append(mark);
}

/** Opens a canvas in an element that has a size and `position: relative`. */
export function openCanvas(
  container: HTMLElement,
  intents: Intents,
  firstColours: Colours,
): NetworkCanvas {
  keepStyleOut();
  const measure = makeMeasure();
  let colours = firstColours;
  let drawnLayout: Layout | undefined;
  let drawnCentre: string | undefined;
  let places: ReadonlyMap<string, Point> = new Map();
  let waiting = 0;
  const cy: Core = cytoscape({
    container,
    style: stylesheet(colours, 1),
    minZoom: 0.1,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });

  const restyle = () => {
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
    cy.style(stylesheet(colours, zoom));
    nameWhatHasRoom(cy, measure);
  };
  const restyleSoon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(restyle);
  };
  const fit = () => {
    cy.resize();
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

  listen(cy, intents);
  cy.on("zoom dragfree", restyleSoon);
  const sized = new ResizeObserver(() => {
    cy.resize();
    restyleSoon();
  });
  sized.observe(container);
  document.fonts.addEventListener("loadingdone", restyleSoon);

  return {
    draw(picture, layout) {
      const { graph } = picture;
      const isAnew = layout !== drawnLayout || picture.centre !== drawnCentre;
      if (isAnew) places = new Map();
      else
        places = new Map([
          ...places,
          ...pointsOf(
            cy,
            cy.nodes().map((node) => node.id()),
          ),
        ]);
      drawnLayout = layout;
      drawnCentre = picture.centre;
      cy.batch(() => applyElements(cy, picture));
      const known = new Map([...places].filter(([id]) => graph.things.has(id)));
      for (const [id, point] of known)
        cy.getElementById(id).position({ ...point });
      const newcomers = [...graph.things.keys()].filter((id) => !known.has(id));
      if (newcomers.length > 0)
        place(cy, { graph, centre: picture.centre, layout }, known);
      markAll(cy, picture);
      if (known.size === 0 || isOutOfSight(newcomers)) fit();
      else restyle();
    },
    dress(next) {
      colours = next;
      restyle();
    },
    fit,
    zoom(by) {
      cy.zoom({
        level: cy.zoom() * by,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      });
    },
    close() {
      sized.disconnect();
      document.fonts.removeEventListener("loadingdone", restyleSoon);
      cancelAnimationFrame(waiting);
      cy.destroy();
    },
  };
}

/** What is pointed at: the element, or nothing where the ground is. */
const pointedAt = (
  cy: Core,
  { target }: EventObject,
): NodeSingular | EdgeSingular | undefined => {
  const found: unknown = target;
  return cy
    .elements()
    .toArray()
    .find((element) => element === found);
};

/** Turns pointing into intents, and names what the pointer rests on. */
function listen(cy: Core, intents: Intents): void {
  cy.on("tap", (event) => intents.select(pointedAt(cy, event)?.id()));
  cy.on("mouseover", "node, edge", (event) => {
    pointedAt(cy, event)?.addClass("hovered");
  });
  cy.on("mouseout", "node, edge", () => {
    cy.elements(".hovered").removeClass("hovered");
  });
}

/** Takes away what is gone, adds what is new, renews words and classes of what stayed. */
function applyElements(cy: Core, { graph }: Picture): void {
  cy.elements()
    .filter(
      (element) =>
        !graph.things.has(element.id()) && !graph.ties.has(element.id()),
    )
    .remove();
  for (const element of elementsOf(graph)) {
    const known = cy.getElementById(String(element.data.id));
    if (known.empty()) cy.add(element);
    else {
      known.data("name", element.data["name"]);
      known.classes(String(element.classes));
    }
  }
}

/** Who is in the middle, who is looked at, who is put away. */
function markAll(cy: Core, picture: Picture): void {
  cy.batch(() => {
    cy.elements().removeClass("away centre chosen");
    for (const id of picture.hidden) cy.getElementById(id).addClass("away");
    if (picture.centre !== undefined)
      cy.getElementById(picture.centre).addClass("centre");
    if (picture.selected !== undefined)
      cy.getElementById(picture.selected).addClass("chosen");
  });
}
