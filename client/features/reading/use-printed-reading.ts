import { useTranslation } from "react-i18next";

import { useReading } from "../../url/use-reading.ts";
import { readingWords } from "./reading-words.ts";
import { useReadingNames } from "./use-reading-names.ts";

/** The reading of the page as it is printed with answers, figures and files: what it is confined to by name, not by number; by id, until the names come. */
export function usePrintedReading(): string {
  const { t } = useTranslation();
  const { reading } = useReading();
  const names = useReadingNames(reading);
  return (
    readingWords(reading, t, (id) => names.get(id) ?? id) ?? t("reading.all")
  );
}
