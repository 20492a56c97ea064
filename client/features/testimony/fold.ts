const most = 110;

/** The beginning of long words of a source, cut between words; undefined when they are short enough to stand whole. */
export function beginningOf(words: string): string | undefined {
  if (words.length <= most + 30) return undefined;
  const cut = words.slice(0, most);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[\s.,:;–—-]+$/u, "")}…`;
}
