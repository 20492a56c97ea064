import type { Core, EdgeSingular, EventObject, NodeSingular } from "cytoscape";

import { isWithinLine } from "../graph/lasso.ts";
import type { Point } from "../graph/rings.ts";
import type { Pin } from "../graph/view.ts";

/** What a reader means by pointing. */
export type Intents = {
  /** Wants to see this; undefined: nothing. */
  readonly select: (id: string | undefined) => void;
  /** Gathers these to be asked about together. */
  readonly gather: (ids: readonly string[]) => void;
  /** Put somebody somewhere. */
  readonly move: (pins: readonly Pin[]) => void;
  /** Whether everyone stands where they will stand. */
  readonly settle: (isSettled: boolean) => void;
};

/** What is pointed at: the element, or nothing where the ground is. */
const pointedAt = (
  cy: Core,
  { target }: EventObject,
): NodeSingular | EdgeSingular | undefined => {
  const found: unknown = target;
  return cy
    .elements()
    .not(".mark, .group")
    .toArray()
    .find((element) => element === found);
};

const pinOf = (node: NodeSingular): Pin => ({
  id: node.id(),
  ...node.position(),
});

/** Turns pointing and moving into intents, and names what the pointer rests on. */
export function listen(cy: Core, intents: Intents): void {
  cy.on("tap", (event) => {
    const found = pointedAt(cy, event);
    const isGathering =
      event.originalEvent.shiftKey && found?.isNode() === true;
    if (isGathering) intents.gather([found.id()]);
    else intents.select(found?.id());
  });
  cy.on("mouseover", "node, edge", (event) => {
    pointedAt(cy, event)?.addClass("hovered");
  });
  cy.on("mouseout", "node, edge", () => {
    cy.elements(".hovered").removeClass("hovered");
  });
  cy.on("dragfree", "node", ({ target }: EventObject) => {
    const moved: unknown = target;
    const node = cy
      .nodes()
      .toArray()
      .find((each) => each === moved);
    if (node === undefined) return;
    const within = node.isParent() ? node.children().toArray() : [node];
    intents.move(within.map(pinOf));
  });
}

const svgSpace = "http://www.w3.org/2000/svg";

/** Lets a reader draw a line around several with the next press; Escape gives up. Returns how to give up. */
export function drawLasso(
  cy: Core,
  container: HTMLElement,
  then: (ids: readonly string[]) => void,
): () => void {
  const ground = document.createElementNS(svgSpace, "svg");
  const line = document.createElementNS(svgSpace, "polyline");
  ground.append(line);
  ground.setAttribute("data-lasso", "");
  const corners: Point[] = [];
  const end = () => ground.remove();
  const add = ({ clientX, clientY }: PointerEvent) => {
    const { left, top } = ground.getBoundingClientRect();
    corners.push({ x: clientX - left, y: clientY - top });
    line.setAttribute(
      "points",
      corners.map(({ x, y }) => `${x},${y}`).join(" "),
    );
  };
  ground.addEventListener("pointerdown", (event) => {
    ground.setPointerCapture(event.pointerId);
    add(event);
  });
  ground.addEventListener("pointermove", (event) => {
    if (corners.length > 0) add(event);
  });
  ground.addEventListener("pointerup", () => {
    const within = cy
      .nodes(":visible")
      .toArray()
      .filter(
        (node) =>
          !node.is(".group, .mark") &&
          isWithinLine(node.renderedPosition(), corners),
      )
      .map((node) => node.id());
    end();
    then(within);
  });
  // Beside the canvas, not in it: there a press would also pull the drawing about.
  container.after(ground);
  return end;
}
