const collator = new Intl.Collator("ru", { numeric: true });

/** Leaves as they lie in the file: 3, 3 об., 12; no leaf comes last. */
export function leafOrder(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  return collator.compare(a, b);
}
