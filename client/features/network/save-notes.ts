import type { TFunction } from "i18next";

import type { Coverage } from "../../api/fragments.ts";
import type { View } from "../../graph/view.ts";
import { coverageParts } from "../../ui/coverage-parts.ts";
import type { Picture } from "../../view/elements.ts";
import { colourLegend } from "./colour-words.ts";
import { legendOf } from "./legend.tsx";

/** What a network is seen by. */
export type Told = {
  readonly view: View;
  readonly picture: Picture;
  /** As it is printed. */
  readonly reading: string;
  readonly coverage: Coverage | undefined;
  readonly title: string;
};

/** Everything that a saved network must tell beside itself. */
type ToldOfFile = Told & {
  readonly revision: number | undefined;
  readonly day: string;
  readonly address: string;
};

/** The legend in words: of what is drawn, and of nothing else. */
function legendWords({ view, picture }: Told, t: TFunction): string {
  const legend = legendOf(picture);
  return [
    ...legend.kinds.map((kind) => t(`network.kind.${kind}`)),
    ...legend.lines.map((look) => t(`network.look.${look}`)),
    ...(legend.hasCuts ? [t("network.legendCut")] : []),
    ...(legend.hasBoxes ? [t(`network.group.${view.group}`)] : []),
    ...(picture.sizes === undefined || view.size === undefined
      ? []
      : [
          t("network.legendSize", {
            measure: t(`network.measure.${view.size}`),
          }),
        ]),
    ...colourLegend(picture, view, t),
  ].join("; ");
}

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

/** The same with legend, data version and citation, for a file. */
export function saveNotes(told: ToldOfFile, t: TFunction): readonly string[] {
  const { title, day, address } = told;
  const revision = String(told.revision ?? "?");
  return [
    ...figureNotes(told, t),
    t("network.save.legend", { words: legendWords(told, t) }),
    t("network.save.version", { revision, day }),
    t("network.save.cite", { title, revision, day, address }),
  ];
}
