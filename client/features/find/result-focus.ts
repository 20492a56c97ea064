const results = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("[data-result]"),
];

/** Moves the focus from the search box to the first result. */
export const focusFirstResult = (): void => results()[0]?.focus();

/** Moves the focus among results; above the first one it goes back to the box. */
export function focusNextResult(step: 1 | -1): void {
  const all = results();
  const at = all.findIndex((result) => result === document.activeElement);
  const next = all[at + step];
  if (next !== undefined) next.focus();
  else if (step < 0)
    document.querySelector<HTMLElement>("input[type=search]")?.focus();
}
