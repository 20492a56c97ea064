import type { ThingKind } from "../graph/graph.ts";
import type { Point } from "../graph/rings.ts";
import { colours as coloursBy, type Scheme } from "../theme/tokens.ts";
import { fills } from "./fills.ts";
import type { sightOf } from "./sight.ts";
import { extents, growth } from "./sizes.ts";

/** Somebody to be sketched. */
export type Sketched = { readonly kind: ThingKind; readonly at: Point };

/**
 * Shows where everyone of a large network will stand while it is being drawn: plain shapes in the colours of their kinds, no lines and no names.
 * It lies below the drawing, which covers it shape by shape, and is taken away once it is covered.
 */
export function sketch(
  container: HTMLElement,
  all: readonly Sketched[],
  { zoom, pan }: ReturnType<typeof sightOf>,
  scheme: Scheme,
): () => void {
  const canvas = document.createElement("canvas");
  canvas.width = container.clientWidth;
  canvas.height = container.clientHeight;
  canvas.style.position = "absolute";
  const pen = canvas.getContext("2d");
  if (pen === null) return () => undefined;
  const colours = coloursBy[scheme];
  const fill = fills(colours);
  const by = zoom * growth(zoom);
  pen.strokeStyle = colours.edge;
  pen.lineWidth = by;
  for (const { kind, at } of all) {
    const [x, y] = [at.x * zoom + pan.x, at.y * zoom + pan.y];
    const [width, height] = [extents[kind][0] * by, extents[kind][1] * by];
    pen.beginPath();
    if (kind === "person") pen.arc(x, y, width / 2, 0, 2 * Math.PI);
    else pen.rect(x - width / 2, y - height / 2, width, height);
    pen.fillStyle = fill[kind];
    pen.fill();
    pen.stroke();
  }
  container.prepend(canvas);
  return () => canvas.remove();
}
