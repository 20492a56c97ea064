import type { Colours } from "../../theme/tokens.ts";

/** Hands a file to the reader's browser. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A text as a file. */
export const textFile = (text: string, mediaType: string): Blob =>
  new Blob([text], { type: `${mediaType};charset=utf-8` });

/** Words drawn above and below a bitmap. */
export type Framed = {
  readonly title: string;
  readonly notes: readonly string[];
  /** That something in it is invented, in words. */
  readonly badge: string | undefined;
  readonly colours: Pick<
    Colours,
    "card" | "ink" | "muted" | "constructed" | "constructedGround"
  >;
};

const scale = 2;
const head = 44;
const row = 17;

function drawBadge(
  context: CanvasRenderingContext2D,
  words: string,
  { colours, right }: { readonly right: number } & Pick<Framed, "colours">,
): void {
  context.font = "12px 'Golos Text', sans-serif";
  const width = context.measureText(words).width + 16;
  context.fillStyle = colours.constructedGround;
  context.fillRect(right - width, 12, width, 22);
  context.strokeStyle = colours.constructed;
  context.setLineDash([4, 2]);
  context.strokeRect(right - width, 12, width, 22);
  context.fillStyle = colours.constructed;
  context.fillText(words, right - width + 8, 27);
}

/** A bitmap of a drawing within its frame: the title above, what must go with it below. */
export async function framedPicture(
  drawing: Blob,
  { title, notes, badge, colours }: Framed,
): Promise<Blob> {
  const picture = await createImageBitmap(drawing);
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = picture.height + (head + 26 + notes.length * row) * scale;
  const context = canvas.getContext("2d");
  if (context === null) return drawing;
  context.fillStyle = colours.card;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, head * scale);
  context.scale(scale, scale);
  context.font = "20px 'Literata', serif";
  context.fillStyle = colours.ink;
  context.fillText(title, 16, 28);
  if (badge !== undefined)
    drawBadge(context, badge, { colours, right: picture.width / scale - 16 });
  context.font = "12px 'Golos Text', sans-serif";
  context.fillStyle = colours.muted;
  notes.forEach((note, at) =>
    context.fillText(note, 16, head + picture.height / scale + 20 + at * row),
  );
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? drawing), "image/png");
  });
}
