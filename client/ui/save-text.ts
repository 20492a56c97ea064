/** A text to be saved: what it holds, its name, its media type. */
export type TextFile = {
  readonly content: string;
  readonly fileName: string;
  readonly mediaType: string;
};

/** Hands the reader a text as a file, in UTF-8. */
export function saveText({ content, fileName, mediaType }: TextFile): void {
  const address = URL.createObjectURL(
    new Blob([content], { type: `${mediaType};charset=utf-8` }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the text by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
