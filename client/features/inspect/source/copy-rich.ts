/** A piece of a citation as it is set. */
export type SetPart = { readonly text: string; readonly italic: boolean };

const escaped = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** The words alone. */
const plainOf = (parts: readonly SetPart[]): string =>
  parts.map(({ text }) => text).join("");

/** The words with italics, as word processors take them from the clipboard. */
const htmlOf = (parts: readonly SetPart[]): string =>
  parts
    .map(({ text, italic }) =>
      italic ? `<i>${escaped(text)}</i>` : escaped(text),
    )
    .join("");

/** Puts a citation on the clipboard, with italics where the browser can. False when the browser does not allow it. */
export async function copyRich(parts: readonly SetPart[]): Promise<boolean> {
  const plain = plainOf(parts);
  try {
    const blob = (type: string, text: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": blob("text/plain", plain),
        "text/html": blob("text/html", htmlOf(parts)),
      }),
    ]);
    return true;
  } catch {
    return copyPlain(plain);
  }
}

async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard: an address without https, or the reader said no.
    return false;
  }
}
