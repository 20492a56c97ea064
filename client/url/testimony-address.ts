import type { CollectionSearch } from "./collection-address.ts";
import { entityParams } from "./entity-address.ts";

/** Parameters of the testimony board. */
export type TestimonySearch = CollectionSearch & {
  about?: string | undefined;
  claim?: string | undefined;
};

/** Whose board an address asks for. */
export type TestimonyView =
  | { readonly of: "nobody" }
  | { readonly of: "person" | "case"; readonly id: string }
  | { readonly of: "question"; readonly id: string; readonly kind: string };

/**
 * Reads `/testimony/person/…`, `/testimony/procedure/…` and, with `?about=card-fate`, the board of one question about whoever or whatever
 * the address names.
 */
export const parseTestimony = (
  id: string,
  { about = "" }: TestimonySearch,
): TestimonyView => {
  if (id === "") return { of: "nobody" };
  if (id.startsWith("procedure/")) return { of: "case", id };
  if (about !== "") return { of: "question", id, kind: about };
  return { of: "person", id };
};

/** The id in the address of the board, cut for the router. */
export const testimonyParams = (id: string): { _splat: string } => {
  const { kind, _splat } = entityParams(id);
  return { _splat: `${kind}/${_splat}` };
};

/** The claim that is shown whole. */
export const shownClaim = ({ claim }: TestimonySearch): string | undefined =>
  claim?.startsWith("factoid/") === true ? claim : undefined;
