type Sorted = { readonly sort: string; readonly id: string };

/** Things by name, then by id. */
export const byName = (one: Sorted, other: Sorted): number =>
  one.sort === other.sort
    ? one.id < other.id
      ? -1
      : 1
    : one.sort < other.sort
      ? -1
      : 1;
