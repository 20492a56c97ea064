import type { Mark } from "../../../shared/figures/mark.ts";
import { type ColourOf, dashes } from "../../../shared/figures/svg-elements.ts";

/** The outline of a mark; undefined for one that a legend never holds: words, bands, textures. */
function outlineOf(mark: Mark): Path2D | undefined {
  const path = new Path2D();
  switch (mark.is) {
    case "line":
      path.moveTo(mark.x1, mark.y1);
      path.lineTo(mark.x2, mark.y2);
      return path;
    case "rect":
      path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.round ?? 0);
      return path;
    case "circle":
      path.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
      return path;
    case "polygon":
      mark.points.forEach((x, at) => {
        const y = mark.points[at + 1];
        if (at % 2 === 0 && y !== undefined) path.lineTo(x, y);
      });
      path.closePath();
      return path;
    case "path":
      path.addPath(
        new Path2D(mark.d),
        new DOMMatrix([1, 0, 0, 1, mark.x, mark.y]),
      );
      return path;
    case "band":
    case "text":
      return undefined;
  }
}

/** Paints the keys of a legend as they stand in a file of SVG. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  colourOf: ColourOf,
): void {
  for (const mark of marks) {
    const outline = outlineOf(mark);
    if (outline === undefined) continue;
    context.save();
    if ("opacity" in mark) context.globalAlpha = mark.opacity ?? 1;
    if ("fill" in mark && mark.fill !== undefined) {
      context.fillStyle = colourOf(mark.fill);
      context.fill(outline);
    }
    if ("stroke" in mark && mark.stroke !== undefined) {
      const dash = "dash" in mark ? mark.dash : undefined;
      context.strokeStyle = colourOf(mark.stroke);
      context.lineWidth =
        "width" in mark && mark.is !== "rect" ? (mark.width ?? 1) : 1;
      context.lineCap = dash === "dotted" ? "round" : "butt";
      context.setLineDash(
        dash === undefined ? [] : dashes[dash].split(" ").map(Number),
      );
      context.stroke(outline);
    }
    context.restore();
  }
}
