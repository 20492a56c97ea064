import type { Dendrogram } from "../../../api/sequences.documents.ts";

/** A branch as it can be named: its first and last life, and how many there are. */
export type NamedBranch = {
  readonly first: string;
  readonly last: string;
  readonly persons: number;
};

/** Every branch of a tree by its number: the leaves, then what each join made. */
export function namedBranches({
  leaves,
  joins,
}: Pick<Dendrogram, "joins"> & {
  readonly leaves: readonly {
    readonly persons: number;
    readonly people: readonly { readonly displayName: string }[];
  }[];
}): readonly NamedBranch[] {
  const nobody: NamedBranch = { first: "", last: "", persons: 0 };
  const branches: NamedBranch[] = leaves.map(({ persons, people }) => ({
    first: people[0]?.displayName ?? "",
    last: people[0]?.displayName ?? "",
    persons,
  }));
  for (const { one, other } of joins) {
    const [a, b] = [branches[one] ?? nobody, branches[other] ?? nobody];
    branches.push({
      first: a.first,
      last: b.last,
      persons: a.persons + b.persons,
    });
  }
  return branches;
}
