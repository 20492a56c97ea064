import type { Outcome } from "../../../api/ask.ts";
import {
  type MatchedLine,
  matchNamesDocument,
} from "../../../api/people.documents.ts";
import type { useAsk } from "../../../api/provider.tsx";
import type { ReadingVariable } from "../../../url/reading.ts";

/** At most so many lines of a list are matched. */
export const mostLines = 1_000;

const linesAtOnce = 25;

/** A line of the list with its number as pasted. */
export type ListLine = MatchedLine & { readonly number: number };

/** The lines that say something, with their numbers. */
export const linesOf = (
  text: string,
): readonly { readonly number: number; readonly text: string }[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== "")
    .slice(0, mostLines);

/** Matches a list part by part. @param tell is given what has come so far */
export async function matchList(
  ask: ReturnType<typeof useAsk>,
  text: string,
  { lang, reading }: { lang: "RU" | "EN"; reading: ReadingVariable },
  {
    tell,
    signal,
  }: {
    readonly tell: (lines: readonly ListLine[]) => void;
    readonly signal: AbortSignal;
  },
): Promise<Outcome<readonly ListLine[]>> {
  const lines = linesOf(text);
  let matched: readonly ListLine[] = [];
  for (let at = 0; at < lines.length && !signal.aborted; at += linesAtOnce) {
    const part = lines.slice(at, at + linesAtOnce);
    const answer = await ask(matchNamesDocument, {
      lines: part.map((line) => line.text),
      lang,
      reading,
    });
    if (answer.kind !== "ready") return answer;
    matched = [
      ...matched,
      ...answer.data.matchNames.lines.map((line, index) => ({
        ...line,
        number: part[index]?.number ?? at + index + 1,
      })),
    ];
    tell(matched);
  }
  return { kind: "ready", isStale: false, data: matched };
}

/** Lines under which the same person stands first: people by id, with the numbers of their lines. */
export const sharedLines = (
  lines: readonly ListLine[],
): ReadonlyMap<string, readonly number[]> => {
  const numbers = new Map<string, readonly number[]>();
  for (const { number, candidates } of lines) {
    const id = candidates[0]?.person.id;
    if (id !== undefined) numbers.set(id, [...(numbers.get(id) ?? []), number]);
  }
  return new Map([...numbers].filter(([, all]) => all.length > 1));
};
