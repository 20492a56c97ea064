import { useState } from "react";
import { useTranslation } from "react-i18next";

import { separatorIn } from "../../../shared/figures/csv-table.ts";
import { figureSvg } from "../../../shared/figures/write-svg.ts";
import type { Coverage } from "../../api/fragments.ts";
import { useAsk } from "../../api/provider.tsx";
import { dataVersionDocument } from "../../api/settings.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import {
  asCsv,
  asJson,
  claimsAsCsv,
  thingsAsCsv,
} from "../../graph/export/csv.ts";
import type { Exported } from "../../graph/export/exported.ts";
import { asGexf, asGraphml } from "../../graph/export/graph-files.ts";
import { asJsonLd } from "../../graph/export/json-ld.ts";
import type { View } from "../../graph/view.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useScheme } from "../../theme/use-scheme.ts";
import { saveFile, saveText } from "../../ui/save-file.ts";
import { today } from "../../ui/version-notes.ts";
import { useReading } from "../../url/use-reading.ts";
import type { Picture } from "../../view/elements.ts";
import type { NetworkCanvas } from "../../view/network-canvas.ts";
import { usePrintedReading } from "../reading/use-printed-reading.ts";
import { claimRows } from "./claim-rows.ts";
import { framedPicture } from "./framed-picture.ts";
import { legendOf } from "./legend.tsx";
import { legendMarks } from "./legend-marks.ts";
import styles from "./network.module.css";
import { drawingOnScreen } from "./network-as-figure.ts";
import type { ReadGraph } from "./network-part.ts";
import { pictureNotes, saveNotes } from "./save-notes.ts";
import { titleOf } from "./stop-words.ts";
import type { Drawn } from "./use-picture.ts";

/** What is written from the drawing alone, in the order of the menu. */
const texts = [
  {
    words: "gexf",
    name: "network.gexf",
    write: asGexf,
    mediaType: "application/gexf+xml",
  },
  {
    words: "graphml",
    name: "network.graphml",
    write: asGraphml,
    mediaType: "application/graphml+xml",
  },
  {
    words: "csv",
    name: "network.csv",
    write: asCsv,
    mediaType: "text/csv",
  },
  {
    words: "thingsCsv",
    name: "network-people.csv",
    write: thingsAsCsv,
    mediaType: "text/csv",
  },
  {
    words: "json",
    name: "network.json",
    write: asJson,
    mediaType: "application/json",
  },
  {
    words: "jsonld",
    name: "network.jsonld",
    write: asJsonLd,
    mediaType: "application/ld+json",
  },
] as const;

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
  const { input } = useReading();
  const reading = usePrintedReading();
  const ask = useAsk();
  const [isOpen, setOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const version = useAnswer(dataVersionDocument, {}, { pause: !isOpen });
  const revision =
    version.kind === "ready" ? version.data.settings.revision : undefined;

  const told = () => ({
    ...{ view, picture, reading, coverage, revision },
    title: titleOf(view, graph, t),
    day: today(),
    address: window.location.href,
  });
  const exported = (): Exported => {
    const { title, day, address } = told();
    return {
      ...{ title, day, address },
      notes: saveNotes(told(), t),
      graph: drawn.graph,
      joint: drawn.lines.filter(({ joint }) => joint),
      points: canvas()?.points() ?? new Map(),
      fills: canvas()?.fills() ?? new Map(),
    };
  };
  const constructed = legendOf(picture).hasConstructed;
  const framed = () => ({
    title: told().title,
    legend: [...legendMarks(told(), t, scheme)],
    notes: [...pictureNotes(told(), t)],
  });
  const saveSvg = (open: NetworkCanvas) => {
    const svg = figureSvg(
      {
        ...framed(),
        ...{ lang, form: "NETWORK", table: null, constructed },
        drawing: drawingOnScreen(open),
      },
      scheme,
    );
    if (svg !== undefined)
      saveText({
        content: svg,
        fileName: "network.svg",
        mediaType: "image/svg+xml",
      });
  };
  const savePng = async (open: NetworkCanvas) => {
    const badge = constructed ? t("constructed.badge") : undefined;
    saveFile(
      "network.png",
      await framedPicture(await open.bitmap(2), {
        ...framed(),
        ...{ badge, scheme },
      }),
    );
  };
  const withCanvas = (save: (open: NetworkCanvas) => void | Promise<void>) => {
    const open = canvas();
    if (open !== undefined) void save(open);
  };
  const saveClaims = async () => {
    setAsking(true);
    const file = exported();
    const rows = await claimRows(ask, file, { lang, reading: input }, t);
    setAsking(false);
    setRefused(
      rows.kind === "ready"
        ? undefined
        : rows.kind === "failed"
          ? rows.message
          : t("states.offlineAdvice"),
    );
    if (rows.kind === "ready")
      saveText({
        content: claimsAsCsv(file, rows.data, separatorIn(lang)),
        fileName: "network-claims.csv",
        mediaType: "text/csv",
      });
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
          {texts.map(({ words, name, write, mediaType }) => (
            <button
              key={name}
              type="button"
              disabled={!isReady}
              onClick={() =>
                saveText({
                  content: write(exported(), separatorIn(lang)),
                  fileName: name,
                  mediaType,
                })
              }
            >
              {t(`network.save.${words}`)}
            </button>
          ))}
          <button
            type="button"
            disabled={!isReady || isAsking}
            onClick={() => void saveClaims()}
          >
            {t(isAsking ? "network.save.wait" : "network.save.claimsCsv")}
          </button>
          <button
            type="button"
            disabled={!isReady}
            onClick={() => window.print()}
          >
            {t("network.save.print")}
          </button>
          {version.kind === "offline" || version.kind === "failed" ? (
            <p role="alert">
              {version.kind === "failed"
                ? version.message
                : t("states.offlineAdvice")}
            </p>
          ) : (
            refused !== undefined && <p role="alert">{refused}</p>
          )}
          <p className="kt-note">
            <Glossed>{t("network.save.what")}</Glossed>
          </p>
        </div>
      )}
    </>
  );
}
