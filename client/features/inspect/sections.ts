import { leafAnchor } from "../../ui/leaf-anchor.ts";
import { type Entry, type Rivalling, statementsOf } from "./entries.ts";
import { leafOrder } from "./leaf-order.ts";

/** Lines under one heading. */
export type Section<Claim> = {
  readonly key: string;
  readonly title: string;
  /** What an address names it by, where links lead to it. */
  readonly anchor?: string;
  readonly entries: readonly Entry<Claim>[];
};

/** The group that each kind of claim is shown in, in the order of the project's vocabulary. */
export type KindGroups = readonly {
  readonly term: { readonly code: string };
  readonly group: { readonly code: string; readonly label: string };
}[];

/** Lines under the groups of the project's vocabulary; kinds it does not know come last under `other`. */
export function sectionsByGroup<
  Claim extends Rivalling & { readonly kind: { readonly code: string } },
>(
  entries: readonly Entry<Claim>[],
  groups: KindGroups,
  other: string,
): readonly Section<Claim>[] {
  const groupOfKind = new Map(
    groups.map(({ term, group }) => [term.code, group]),
  );
  const titles = new Map(
    groups.map(({ group }) => [group.code, group.label] as const),
  ).set("", other);
  const groupOf = (entry: Entry<Claim>) =>
    groupOfKind.get(statementsOf(entry)[0]?.kind.code ?? "")?.code ?? "";
  return [...titles]
    .map(([key, title]) => ({
      key,
      title,
      entries: entries.filter((entry) => groupOf(entry) === key),
    }))
    .filter((section) => section.entries.length > 0);
}

/** Lines by leaf of the source, as a reader of the file meets them; those without a leaf last. */
export function sectionsByLeaf<
  Claim extends Rivalling & { readonly leaf: string | null },
>(
  entries: readonly Entry<Claim>[],
  titleOf: (leaf: string) => string,
): readonly Section<Claim>[] {
  const leafOf = (entry: Entry<Claim>) => statementsOf(entry)[0]?.leaf ?? "";
  const leaves = [...new Set(entries.map(leafOf))].sort(leafOrder);
  return leaves.map((leaf) => ({
    key: leaf,
    ...(leaf === "" ? {} : { anchor: leafAnchor(leaf) }),
    title: titleOf(leaf),
    entries: entries.filter((entry) => leafOf(entry) === leaf),
  }));
}
