import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";

import type { Figure } from "../../../shared/figures/figure.ts";
import { dataVersionDocument } from "../../api/settings.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { FigureDrawing } from "../../ui/figure-drawing.tsx";
import { today } from "../../ui/version-notes.ts";
import type { NetworkCanvas } from "../../view/network-canvas.ts";
import { usePrintedReading } from "../reading/use-printed-reading.ts";
import styles from "./network.module.css";
import { drawingOnScreen } from "./network-as-figure.ts";
import { saveNotes } from "./save-notes.ts";
import type { Told } from "./told.ts";

/** On paper only: the drawing as wide as the sheet, since what is painted for a screen is cut off at its edge. Drawn when printing begins. */
export function PrintDrawing({
  title,
  canvas,
  children,
}: {
  readonly title: string;
  readonly canvas: () => NetworkCanvas | undefined;
  /** What stands above it. */
  readonly children: ReactNode;
}) {
  const [drawing, setDrawing] = useState<Figure["drawing"]>(null);
  useEffect(() => {
    const draw = () => {
      const open = canvas();
      if (open === undefined) return;
      flushSync(() => setDrawing(drawingOnScreen(open)));
    };
    const forget = () => setDrawing(null);
    window.addEventListener("beforeprint", draw);
    window.addEventListener("afterprint", forget);
    return () => {
      window.removeEventListener("beforeprint", draw);
      window.removeEventListener("afterprint", forget);
    };
  }, [canvas]);
  if (drawing === null) return null;
  return (
    <div className={styles["printed"]} data-print-drawing>
      {children}
      <FigureDrawing figure={{ drawing, title }} />
    </div>
  );
}

/** On paper only: what must go with a network that is printed, as with one that is saved. */
export function PrintNotes(told: Omit<Told, "reading">) {
  const { t } = useTranslation();
  const reading = usePrintedReading();
  const version = useAnswer(dataVersionDocument, {});
  const notes = saveNotes(
    {
      ...told,
      reading,
      revision:
        version.kind === "ready" ? version.data.settings.revision : undefined,
      day: today(),
      address: window.location.href,
    },
    t,
  );
  return (
    <ul className={styles["printed"]} aria-hidden="true" data-print-notes>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
