import { useEffect, useRef } from "react";

import type { PrintedNote } from "../../../shared/study/edition.ts";
import { typeset } from "./typeset.ts";

const scheme = "data-mantine-color-scheme";

/** A sheet has margins of its own. */
export const sheetStyle = "@page { size: A4; margin: 0; }";

/** Has a study set on sheets whenever the page is printed, on white paper whatever the screen is like. */
export function useTypeset(
  title: string,
  notes: readonly PrintedNote[],
  canPrint: boolean,
) {
  const reader = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!canPrint) return undefined;
    const root = document.documentElement;
    let undo: (() => void) | undefined;
    const after = () => {
      undo?.();
      undo = undefined;
    };
    const before = () => {
      after();
      if (reader.current === null) return;
      const shown = root.getAttribute(scheme) ?? "light";
      root.setAttribute(scheme, "light");
      const sheets = typeset(
        reader.current,
        title,
        (number) => notes[Number(number) - 1]?.text,
      );
      undo = () => {
        sheets.remove();
        root.setAttribute(scheme, shown);
      };
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      after();
    };
  }, [title, notes, canPrint]);
  return reader;
}
