import type { CollectionSearch } from "./collection-address.ts";

/** Kinds as an address writes them, in the order of the page. */
const kindWords = {
  people: "PERSON",
  organizations: "PARTY_ORGANIZATION",
  institutions: "INSTITUTION",
  districts: "DISTRICT",
  settlements: "SETTLEMENT",
  sources: "SOURCE",
  cases: "PROCEDURE",
} as const;

type KindWord = keyof typeof kindWords;

/** A kind that can be found. */
export type FindKind = (typeof kindWords)[KindWord];

/** All kinds, in the order of the page. */
export const findKinds: readonly FindKind[] = Object.values(kindWords);

/** What the page of findings shows. */
export type FindView = {
  readonly query: string;
  readonly kind: FindKind | undefined;
};

const isKindWord = (word: string): word is KindWord =>
  Object.hasOwn(kindWords, word);

/** Reads `?q=…&kind=people`; an unknown kind means every kind. */
export const parseFind = (search: {
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
}): FindView => ({
  query: (search.q ?? "").trim().slice(0, 200),
  kind:
    search.kind !== undefined && isKindWord(search.kind)
      ? kindWords[search.kind]
      : undefined,
});

/** How an address writes a kind. */
export const writeFindKind = (kind: FindKind): string =>
  Object.entries(kindWords).find(([, code]) => code === kind)?.[0] ?? "";

/** What is left of an address when a kind is chosen. People have a filter of their own, of which the collection is a condition. */
export const searchOfKind = <Search extends CollectionSearch>(
  search: Search,
  kind: FindKind | undefined,
) =>
  kind === "PERSON" && search.collection !== undefined
    ? {
        ...search,
        kind: writeFindKind(kind),
        where: `collection:${search.collection}`,
        collection: undefined,
        after: undefined,
      }
    : {
        ...search,
        kind: kind === undefined ? undefined : writeFindKind(kind),
        after: undefined,
      };
