import { useTranslation } from "react-i18next";

import { separatorIn } from "../../../shared/figures/csv-table.ts";
import type { Coverage } from "../../api/fragments.ts";
import { dataVersionDocument } from "../../api/settings.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useShownView } from "../../frame/shown-view.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { colours } from "../../theme/tokens.ts";
import { useScheme } from "../../theme/use-scheme.ts";
import { coverageParts } from "../../ui/coverage-parts.ts";
import { saveText } from "../../ui/save-file.ts";
import { today, versionNotes } from "../../ui/version-notes.ts";
import { asCsv, type TableFile } from "../find/table-file.ts";
import { usePrintedReading } from "../reading/use-printed-reading.ts";
import { asSvg, type SavedMap } from "./drawing-svg.ts";
import type { LegendLine } from "./legend-lines.ts";
import styles from "./map.module.css";
import { mapAsFigure } from "./map-as-figure.ts";

/** Saves a map as a picture or as its table, and lets it be kept as a figure, with everything that must go with it. */
export function SaveMap({
  name,
  title,
  coverage,
  hasInvented,
  notes,
  parts,
  legend,
  table,
}: {
  readonly name: string;
  readonly title: string;
  readonly coverage: Coverage;
  readonly hasInvented: boolean;
  readonly notes: readonly string[];
  readonly parts: () => SavedMap["parts"];
  readonly legend: readonly LegendLine[];
  readonly table: () => Pick<TableFile, "columns" | "rows">;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const scheme = useScheme();
  const printed = usePrintedReading();
  const version = useAnswer(dataVersionDocument, {});
  const revision =
    version.kind === "ready" ? String(version.data.settings.revision) : "?";

  const ownNotes = (): readonly string[] => [
    ...(hasInvented ? [t("network.save.constructed")] : []),
    ...notes,
    t("network.save.reading", {
      words: printed,
    }),
    t("network.save.coverage", {
      words: coverageParts(coverage)
        .map(({ key, count }) => t(`coverage.${key}`, { count }))
        .join(" · "),
    }),
  ];
  const all = (): readonly string[] => [
    ...ownNotes(),
    ...versionNotes(
      {
        ...{ title, revision },
        day: today(),
        address: window.location.href,
      },
      t,
    ),
  ];
  useShownView(() => ({
    figure: mapAsFigure(
      { title, parts: parts(), legend, notes: ownNotes(), width: 1000 },
      table(),
      { lang, constructed: hasInvented },
    ),
  }));
  const saveSvg = () =>
    saveText({
      fileName: `${name}.svg`,
      mediaType: "image/svg+xml",
      content: asSvg({
        title,
        parts: parts(),
        legend,
        notes: all(),
        width: 1000,
        colours: colours[scheme],
      }),
    });
  const saveCsv = () =>
    saveText({
      fileName: `${name}.csv`,
      mediaType: "text/csv",
      content: asCsv({ title, notes: all(), ...table() }, separatorIn(lang)),
    });
  return (
    <p className={styles["saves"]} data-save>
      {t("network.save.label")}:{" "}
      <button type="button" className={styles["plain"]} onClick={saveSvg}>
        SVG
      </button>{" "}
      <button type="button" className={styles["plain"]} onClick={saveCsv}>
        CSV
      </button>
    </p>
  );
}
