import type { Core } from "cytoscape";

import type { Point } from "../graph/rings.ts";
import type { Scheme } from "../theme/tokens.ts";
import { applyElements } from "./apply-elements.ts";
import { elementsOf, type Picture } from "./elements.ts";
import { sightOf } from "./sight.ts";
import { sketch } from "./sketch.ts";

/** What is to be drawn in stages, and on what. */
type Staged = {
  readonly cy: Core;
  readonly picture: Picture;
  readonly pointOf: (id: string) => Point | undefined;
  readonly scheme: Scheme;
  /** Styles for a scale, before anything of that scale is drawn: so everything is styled once. */
  readonly dress: (zoom: number) => void;
  /** All lines are there. */
  readonly done: () => void;
};

/** Goes on once what was drawn now has been painted. @returns how to give up */
function afterPaint(then: () => void): () => void {
  let waiting = requestAnimationFrame(() => {
    waiting = requestAnimationFrame(() => {
      waiting = requestAnimationFrame(then);
    });
  });
  return () => cancelAnimationFrame(waiting);
}

/**
 * Draws a large network in stages, so that the reader sees sooner where everyone stands, and the page answers meanwhile: a sketch, shapes, lines.
 * @returns how to give up; undefined when nobody has a place yet, so that there is nothing to be drawn
 */
export function drawInStages(
  container: HTMLElement,
  { cy, picture, pointOf, scheme, dress, done }: Staged,
): (() => void) | undefined {
  const seen = [...picture.graph.things.values()].flatMap(({ id, kind }) => {
    const at = picture.drawn.has(id) ? pointOf(id) : undefined;
    return at === undefined ? [] : [{ kind, at }];
  });
  if (seen.length === 0) return undefined;
  const sight = sightOf(
    seen.map(({ at }) => at),
    { width: container.clientWidth, height: container.clientHeight },
  );
  const endSketch = sketch(container, seen, sight, scheme);
  let endWait = afterPaint(() => {
    const elements = elementsOf(picture, [], pointOf);
    cy.resize();
    // What bringing all into sight comes to.
    cy.viewport(sight);
    dress(sight.zoom);
    cy.batch(() =>
      applyElements(
        cy,
        elements.filter(({ group }) => group !== "edges"),
      ),
    );
    endWait = afterPaint(() => {
      endSketch();
      cy.add(elements.filter(({ group }) => group === "edges"));
      done();
    });
  });
  return () => {
    endWait();
    endSketch();
  };
}
