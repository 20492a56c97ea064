import { markWords } from "./mark-words.ts";

/** A text with the words that were looked for marked. */
export function Marked({
  text,
  query,
}: {
  readonly text: string;
  readonly query: string;
}) {
  return markWords(text, query).map((stretch, index) =>
    stretch.isMarked ? (
      <mark key={index}>{stretch.text}</mark>
    ) : (
      <span key={index}>{stretch.text}</span>
    ),
  );
}
