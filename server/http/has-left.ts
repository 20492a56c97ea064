/** Whether work was given up because whoever asked has left: no fault of ours, and nobody reads what is answered. */
export const hasLeft = (error: unknown): boolean =>
  error instanceof Error && error.name === "AbortError";
