import { useEffect, useState } from "react";

/** A link that saves a text of this page as a file, in UTF-8. */
export function SaveFile({
  content,
  fileName,
  mediaType,
  children,
}: {
  readonly content: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly children: string;
}) {
  const [address, setAddress] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(
      new Blob([content], { type: `${mediaType};charset=utf-8` }),
    );
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content, mediaType]);
  return (
    <a href={address} download={fileName}>
      {children}
    </a>
  );
}
