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
