/** A text to be saved: what it holds, its name, its media type. */
export type TextFile = {
  readonly content: string;
  readonly fileName: string;
  readonly mediaType: string;
};

/** Milliseconds until a file that was handed over is forgotten: the browser reads it after the press was handled. */
const read = 10_000;

/** Hands the reader a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), read);
}

/** Hands the reader a text as a file, in UTF-8. */
export const saveText = ({ content, fileName, mediaType }: TextFile): void =>
  saveFile(
    fileName,
    new Blob([content], { type: `${mediaType};charset=utf-8` }),
  );
