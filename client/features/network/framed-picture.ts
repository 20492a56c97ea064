import type { Figure } from "../../../shared/figures/figure.ts";
import {
  frame,
  layBelow,
  wordsOfKey,
} from "../../../shared/figures/lay-legend.ts";
import { colourIn } from "../../../shared/figures/write-svg.ts";
import { type Colours, colours, type Scheme } from "../../theme/tokens.ts";
import { paintMarks } from "./paint-marks.ts";

/** What stands above and below a bitmap. */
export type Frame = Pick<Figure, "title" | "legend" | "notes"> & {
  /** That something in it is invented, in words. */
  readonly badge: string | undefined;
  readonly scheme: Scheme;
};

const scale = 2;
const { head, side } = frame;
const small = "12px 'Golos Text', sans-serif";

function drawBadge(
  context: CanvasRenderingContext2D,
  words: string,
  { inks, right }: { readonly right: number; readonly inks: Colours },
): void {
  context.font = small;
  const width = context.measureText(words).width + 16;
  context.fillStyle = inks.constructedGround;
  context.fillRect(right - width, 12, width, 22);
  context.strokeStyle = inks.constructed;
  context.setLineDash([4, 2]);
  context.strokeRect(right - width, 12, width, 22);
  context.setLineDash([]);
  context.fillStyle = inks.constructed;
  context.fillText(words, right - width + 8, 27);
}

/** A bitmap of a drawing, of twice its size, within its frame: the title above, the legend and what must go with it below. */
export async function framedPicture(
  drawing: Blob,
  { title, legend, notes, badge, scheme }: Frame,
): Promise<Blob> {
  const picture = await createImageBitmap(drawing);
  const [width, height] = [picture.width / scale, picture.height / scale];
  const { keys, below, lines, whole } = layBelow(
    { legend, notes },
    { width, height },
  );
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = whole * scale;
  const context = canvas.getContext("2d");
  if (context === null) return drawing;
  const inks = colours[scheme];
  context.fillStyle = inks.card;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, head * scale);
  context.scale(scale, scale);
  context.font = "20px 'Literata', serif";
  context.fillStyle = inks.ink;
  context.fillText(title, side, 28);
  if (badge !== undefined)
    drawBadge(context, badge, { inks, right: width - side });
  for (const key of keys) {
    context.save();
    context.translate(side, below);
    context.save();
    context.translate(key.x, key.y);
    paintMarks(context, key.marks, colourIn(scheme));
    context.restore();
    context.font = small;
    context.fillStyle = inks.muted;
    for (const { x, y, words } of wordsOfKey(key))
      context.fillText(words, x, y);
    context.restore();
  }
  context.font = small;
  context.fillStyle = inks.muted;
  for (const { words, y } of lines) context.fillText(words, side, y);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? drawing), "image/png");
  });
}
