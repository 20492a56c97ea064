/** What stands at a place of an input that was refused, as a message quotes it: `"0"`, `12`, or `nothing`. */
export const quotedAt = (
  input: unknown,
  path: readonly PropertyKey[],
): string => {
  const value = path.reduce<unknown>(
    (within, key) =>
      typeof within === "object" && within !== null
        ? new Map<string, unknown>(Object.entries(within)).get(String(key))
        : undefined,
    input,
  );
  return value === undefined ? "nothing" : JSON.stringify(value);
};
