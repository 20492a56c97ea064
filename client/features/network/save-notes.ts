import type { TFunction } from "i18next";

import { coverageParts } from "../../ui/coverage-parts.ts";
import { versionNotes } from "../../ui/version-notes.ts";
import { legendOf } from "./legend.tsx";
import { legendMarks } from "./legend-marks.ts";
import type { Told } from "./told.ts";

/** Everything that a saved network must tell beside itself. */
type ToldOfFile = Told & {
  readonly revision: number | undefined;
  readonly day: string;
  readonly address: string;
};

/** Reading, period, coverage, constructed layer: a line each. */
export function figureNotes(
  { view, picture, reading, coverage }: Told,
  t: TFunction,
): readonly string[] {
  const { period } = view;
  const open = t("reading.short.open");
  return [
    t("network.asRecorded"),
    ...(view.projection === "none" ? [] : [t("network.throughRule")]),
    ...(legendOf(picture).hasConstructed
      ? [t("network.save.constructed")]
      : []),
    t("network.save.reading", { words: reading }),
    ...(period === undefined
      ? []
      : [
          t("network.save.period", {
            words: `${period.from || open} – ${period.to || open}, ${t(`reading.mode.${period.mode}`)}`,
          }),
        ]),
    ...(coverage === undefined
      ? []
      : [
          t("network.save.coverage", {
            words: coverageParts(coverage)
              .map(({ key, count }) => t(`coverage.${key}`, { count }))
              .join(" · "),
          }),
        ]),
  ];
}

/** What goes with a picture below its legend: the same with data version and citation. */
export const pictureNotes = (
  told: ToldOfFile,
  t: TFunction,
): readonly string[] => [...figureNotes(told, t), ...versionNotes(told, t)];

/** What goes with a file that has no picture: the same with the legend in words. */
export const saveNotes = (
  told: ToldOfFile,
  t: TFunction,
): readonly string[] => [
  ...figureNotes(told, t),
  t("network.save.legend", {
    // The scheme decides the colours of keys, not their words.
    words: legendMarks(told, t, "light")
      .map(({ words }) => words)
      .join("; "),
  }),
  ...versionNotes(told, t),
];
