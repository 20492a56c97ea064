import { useTranslation } from "react-i18next";

import { csvTable, separatorIn } from "../../../shared/figures/csv-table.ts";
import type { Figure } from "../../../shared/figures/figure.ts";
import { figureSvg } from "../../../shared/figures/write-svg.ts";
import { useAsk } from "../../api/provider.tsx";
import { dataVersionDocument } from "../../api/settings.documents.ts";
import type { ShownView } from "../../frame/shown-view.tsx";
import { useScheme } from "../../theme/use-scheme.ts";
import { FileButtons } from "../../ui/file-buttons.tsx";
import type { TextFile } from "../../ui/save-file.ts";
import { today, versionNotes } from "../../ui/version-notes.ts";
import styles from "./saved-views.module.css";

type Format = "csv" | "svg" | "json";

const mediaTypes: Readonly<Record<Format, string>> = {
  csv: "text/csv",
  svg: "image/svg+xml",
  json: "application/json",
};

/** Saves what a page shows as files, with everything that must go with it: reading, coverage, data version, day and citation. */
export function TakeAway({
  figure,
  look,
}: {
  /** What was seen first: it says in which formats it can be saved. */
  readonly figure: Figure;
  /** Looks again when it is saved: what stands behind the numbers may have come since. */
  readonly look: () => ShownView;
}) {
  const { t } = useTranslation();
  const ask = useAsk();
  const scheme = useScheme();
  const { drawing, table } = figure;
  const formats = [
    ...(table === null ? [] : [["csv", "CSV"] as const]),
    ...(drawing === null ? [] : [["svg", "SVG"] as const]),
    ["json", "JSON"] as const,
  ];
  const notesOf = (
    { constructed, notes, title, table: rows }: Figure,
    revision: number,
  ): readonly string[] => {
    const invented = t("network.save.constructed");
    return [
      ...(constructed && !notes.includes(invented) ? [invented] : []),
      ...notes,
      ...(rows !== null && rows.more > 0
        ? [t("views.moreRows", { count: rows.more })]
        : []),
      ...versionNotes(
        {
          ...{ title, revision },
          day: today(),
          address: window.location.href,
        },
        t,
      ),
    ];
  };
  const contentIn = (format: Format, seen: Figure): string | undefined => {
    if (format === "json") return `${JSON.stringify(seen, undefined, 2)}\n`;
    if (format === "svg") return figureSvg(seen, scheme);
    return seen.table === null
      ? undefined
      : csvTable(
          [seen.title, ...seen.notes],
          [seen.table.columns, ...seen.table.rows],
          separatorIn(seen.lang),
        );
  };
  return (
    <p className={styles["take"]} data-take-away>
      <span>{t("views.take")}</span>
      <FileButtons
        formats={formats}
        labelOf={(format) => t("views.takeAs", { format })}
        write={async (format) => {
          const outcome = await ask(dataVersionDocument, {});
          if (outcome.kind !== "ready") return outcome;
          const seen = look().figure ?? figure;
          const content = contentIn(format, {
            ...seen,
            notes: notesOf(seen, outcome.data.settings.revision),
          });
          const file: TextFile | null =
            content === undefined
              ? null
              : {
                  content,
                  fileName: `kartoteka-${seen.form.toLowerCase()}.${format}`,
                  mediaType: mediaTypes[format],
                };
          return { ...outcome, data: file };
        }}
      />
    </p>
  );
}
