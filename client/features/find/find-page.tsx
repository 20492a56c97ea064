import { useDebouncedValue } from "@mantine/hooks";
import { useSearch } from "@tanstack/react-router";

import { parseFind } from "../../url/find-address.ts";
import { BrowseView } from "./browse-view.tsx";
import { FoundView } from "./found-view.tsx";
import { HomeView } from "./home-view.tsx";

/** Find: what is typed above is answered here as one types; without words, what the card index holds. */
export function FindPage() {
  const { query, kind } = parseFind(useSearch({ from: "__root__" }));
  const [asked] = useDebouncedValue(query, 150);
  if (query !== "") return <FoundView query={asked || query} kind={kind} />;
  return kind === undefined ? <HomeView /> : <BrowseView kind={kind} />;
}
