import type { TFunction } from "i18next";

import type { Coverage } from "../../api/fragments.ts";
import { coverageParts } from "../../ui/coverage-parts.ts";

/** What goes with a saved table: whom it shows, by which reading, on what it stands. */
export type Told = {
  readonly asked?: string | undefined;
  /** As it is printed. */
  readonly reading: string;
  readonly coverage: Coverage | undefined;
  readonly revision: number | undefined;
  readonly hasConstructed: boolean;
  readonly day: string;
  readonly address: string;
};

/** A line each. */
export const fileNotes = (told: Told, t: TFunction): readonly string[] => [
  ...(told.asked === undefined ? [] : [told.asked]),
  ...(told.hasConstructed ? [t("file.constructed")] : []),
  t("file.told"),
  t("file.reading", { words: told.reading }),
  ...(told.coverage === undefined
    ? []
    : [
        t("file.coverage", {
          words: coverageParts(told.coverage)
            .map(({ key, count }) => t(`coverage.${key}`, { count }))
            .join(" · "),
        }),
      ]),
  t("file.version", {
    revision: String(told.revision ?? "?"),
    day: told.day,
    address: told.address,
  }),
];
