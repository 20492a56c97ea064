import { useRouterState } from "@tanstack/react-router";

import { parseSearchText, type SearchStrings } from "./search-text.ts";

/** Every parameter of the address as it stands, for pages that read their own. */
export const useSearchStrings = (): SearchStrings => {
  const text = useRouterState({ select: ({ location }) => location.searchStr });
  return parseSearchText(text);
};
