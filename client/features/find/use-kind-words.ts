import { useTranslation } from "react-i18next";

import type { FoundRow } from "./found-row.ts";

/** What a row is, in words: its kind and what more is known of it. */
export function useKindWords(): (row: FoundRow) => string {
  const { t } = useTranslation();
  return ({ what, about }) => {
    switch (about.kind) {
      case "label":
        return about.label;
      case "level":
        return t(`level.${about.code}`);
      case "districtKind":
        return t(`districtKind.${about.code}`);
      case "procedure":
        return t(`card.procedure.${about.code}`);
      case "none":
        return t(`kinds.one.${what}`);
    }
  };
}
