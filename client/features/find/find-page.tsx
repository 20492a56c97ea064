import { useDebouncedValue } from "@mantine/hooks";
import { useSearch } from "@tanstack/react-router";

import { parseArchiveReference } from "../../../shared/archives/parse-reference.ts";
import { parseFind } from "../../url/find-address.ts";
import { BrowseView } from "./browse-view.tsx";
import { FoundView } from "./found-view.tsx";
import { HomeView } from "./home-view.tsx";
import { PeoplePage } from "./people/people-page.tsx";
import { ReferenceView } from "./reference-view.tsx";

/** Find: what is typed above is answered here as one types; without words, what the card index holds. People are chosen by what is told of them, too. */
export function FindPage() {
  const search = useSearch({ from: "__root__" });
  const { query, kind } = parseFind(search);
  const isChoosing =
    kind === undefined && (search.where ?? search.words) !== undefined;
  const [asked] = useDebouncedValue(query, 150);
  const words = query === "" ? "" : asked || query;
  if (kind === "PERSON" || isChoosing) return <PeoplePage name={words} />;
  const parsed = parseArchiveReference(words);
  if (parsed.ok) return <ReferenceView written={words} {...parsed} />;
  if (words !== "") return <FoundView query={words} kind={kind} />;
  return kind === undefined ? <HomeView /> : <BrowseView kind={kind} />;
}
