import { useState } from "react";
import { useTranslation } from "react-i18next";

import { figureSvg } from "../../../shared/figures/write-svg.ts";
import type { Coverage } from "../../api/fragments.ts";
import { dataVersionDocument } from "../../api/settings.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { asCsv, asJson } from "../../graph/export/csv.ts";
import type { Exported } from "../../graph/export/exported.ts";
import { asGexf, asGraphml } from "../../graph/export/graph-files.ts";
import { networkMarks } from "../../graph/export/marks.ts";
import { wrapName } from "../../graph/labels.ts";
import type { View } from "../../graph/view.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { colours } from "../../theme/tokens.ts";
import { useScheme } from "../../theme/use-scheme.ts";
import { useReading } from "../../url/use-reading.ts";
import type { Picture } from "../../view/elements.ts";
import type { NetworkCanvas } from "../../view/network-canvas.ts";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";
import { framedPicture, saveFile, textFile } from "./save-file.ts";
import { saveNotes } from "./save-notes.ts";
import { titleOf } from "./stop-words.ts";
import type { Drawn } from "./use-picture.ts";

const texts = {
  gexf: { write: asGexf, mediaType: "application/gexf+xml" },
  graphml: { write: asGraphml, mediaType: "application/graphml+xml" },
  csv: { write: asCsv, mediaType: "text/csv" },
  json: { write: asJson, mediaType: "application/json" },
} as const;
const textFormats = ["gexf", "graphml", "csv", "json"] as const;

/** Letters of a note in a line of a picture of some width. */
const lettersIn = (width: number): number =>
  Math.max(40, Math.floor(width / 6.6));

/** Saves what is drawn, as a picture or as data, with everything that must go with it. */
export function SaveMenu({
  view,
  graph,
  drawn,
  picture,
  coverage,
  canvas,
}: {
  readonly view: View;
  readonly graph: ReadGraph;
  readonly drawn: Drawn;
  readonly picture: Picture;
  readonly coverage: Coverage | undefined;
  readonly canvas: () => NetworkCanvas | undefined;
}) {
  const { t } = useTranslation();
  const scheme = useScheme();
  const { lang } = useLanguage();
  const { reading } = useReading();
  const [isOpen, setOpen] = useState(false);
  const version = useAnswer(dataVersionDocument, {}, { pause: !isOpen });
  const revision =
    version.kind === "ready" ? version.data.settings.revision : undefined;

  const exported = (): Exported => {
    const title = titleOf(view, graph, t);
    // The formatter's own "now": the day of the reader's calendar.
    const day = new Intl.DateTimeFormat("sv-SE").format();
    const told = { view, picture, reading, coverage, revision, title, day };
    return {
      title,
      day,
      notes: saveNotes({ ...told, address: window.location.href }, t),
      graph: drawn.graph,
      joint: drawn.lines.filter(({ joint }) => joint),
      points: canvas()?.points() ?? new Map(),
    };
  };
  const framed = (width: number) => {
    const { title, notes } = exported();
    return {
      title,
      notes: notes.flatMap((note) =>
        wrapName(note, lettersIn(width)).split("\n"),
      ),
    };
  };
  const saveSvg = (open: NetworkCanvas) => {
    const { title, notes } = exported();
    const svg = figureSvg(
      {
        ...{ title, notes, lang, form: "NETWORK", table: null, legend: [] },
        constructed: false,
        drawing: {
          ...open.size(),
          marks: networkMarks({ shapes: open.shapes(), lines: drawn.lines }),
        },
      },
      scheme,
    );
    if (svg !== undefined)
      saveFile("network.svg", textFile(svg, "image/svg+xml"));
  };
  const savePng = async (open: NetworkCanvas) => {
    const { card: paper, ink, muted } = colours[scheme];
    const drawing = await open.bitmap(2);
    const frame = {
      ...framed(open.size().width),
      colours: { paper, ink, muted },
    };
    saveFile("network.png", await framedPicture(drawing, frame));
  };
  const withCanvas = (save: (open: NetworkCanvas) => void | Promise<void>) => {
    const open = canvas();
    if (open !== undefined) void save(open);
  };
  const isReady = revision !== undefined;
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t("network.save.label")}
      </button>
      {isOpen && (
        <div
          className={styles["save"]}
          role="group"
          aria-label={t("network.save.as")}
          data-save
        >
          {view.form === "graph" && (
            <>
              <button
                type="button"
                disabled={!isReady}
                onClick={() => withCanvas(savePng)}
              >
                {t("network.save.png")}
              </button>
              <button
                type="button"
                disabled={!isReady}
                onClick={() => withCanvas(saveSvg)}
              >
                {t("network.save.svg")}
              </button>
            </>
          )}
          {textFormats.map((format) => (
            <button
              key={format}
              type="button"
              disabled={!isReady}
              onClick={() => {
                const { write, mediaType } = texts[format];
                saveFile(
                  `network.${format}`,
                  textFile(write(exported()), mediaType),
                );
              }}
            >
              {t(`network.save.${format}`)}
            </button>
          ))}
          <p className="kt-note">
            <Glossed>{t("network.save.what")}</Glossed>
          </p>
        </div>
      )}
    </>
  );
}
