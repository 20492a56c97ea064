/** Saves a text as a file. */
export function saveText(
  content: string,
  fileName: string,
  mediaType: string,
): void {
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
