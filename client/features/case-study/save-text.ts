/** Hands a text to the reader as a file, in UTF-8. */
export const saveText = ({
  content,
  fileName,
  mediaType,
}: {
  readonly content: string;
  readonly fileName: string;
  readonly mediaType: string;
}): void => {
  const address = URL.createObjectURL(
    new Blob([content], { type: `${mediaType};charset=utf-8` }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
};
