import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";

import { type MapSearch, parseMap } from "../../url/map-address.ts";

/** The map that the address asks for, and how to change it. What plays leaves no trail of steps to go back through. */
export function useMapView() {
  const search = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const view = useMemo(() => parseMap(search), [search]);
  const change = (
    part: MapSearch,
    { replace = false }: { readonly replace?: boolean } = {},
  ): void => {
    void navigate({
      to: ".",
      search: (previous) => ({ ...previous, ...part }),
      resetScroll: false,
      replace,
    });
  };
  return { search, view, change };
}

export type ChangeMap = ReturnType<typeof useMapView>["change"];
