import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";

import { type LivesSearch, parseLives } from "../../url/lives-address.ts";

/** The view of lives that the address asks for, and how to change it. */
export function useLivesView() {
  const search = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const view = useMemo(() => parseLives(search), [search]);
  const change = (part: LivesSearch): void => {
    void navigate({
      to: ".",
      search: (previous) => ({
        ...previous,
        ...Object.fromEntries(
          Object.entries(part).map(([key, value]) => [
            key,
            value === "" ? undefined : value,
          ]),
        ),
      }),
      resetScroll: false,
    });
  };
  return { search, view, change };
}
