import { useNavigate, useSearch } from "@tanstack/react-router";

import { collectionIn, inCollectionOf } from "../url/collection-address.ts";

/** The collection to which the address narrows the page, as filters take it, and how it is changed. */
export function useCollection() {
  const search = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  return {
    chosen: collectionIn(search),
    inCollection: inCollectionOf(search),
    onChoose: (collection: string | undefined): void =>
      void navigate({
        to: ".",
        search: (previous) => ({ ...previous, collection }),
        resetScroll: false,
      }),
  };
}
