/** Hands the reader a text as a file, in UTF-8. */
export function saveText({
  content,
  fileName,
  mediaType,
}: {
  readonly content: string;
  readonly fileName: string;
  readonly mediaType: string;
}): void {
  const address = URL.createObjectURL(
    new Blob([content], { type: `${mediaType};charset=utf-8` }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
