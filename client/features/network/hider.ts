import type { Action } from "../../graph/act.ts";
import { behind, type Line } from "../../graph/lines.ts";
import type { View } from "../../graph/view.ts";

/** Puts away who or what is selected, of a line all ties behind it; undefined where nothing can be. */
export function hiderOf(
  { selected, centre }: Pick<View, "selected" | "centre">,
  lines: readonly Line[],
  act: (action: Action) => void,
): (() => void) | undefined {
  if (selected === undefined || selected === centre) return undefined;
  const ids = behind(lines, selected);
  return ids.length === 0 ? undefined : () => act({ do: "hide", ids });
}
