import { useTranslation } from "react-i18next";

import { readingNamesDocument } from "../../api/source-names.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useReading } from "../../url/use-reading.ts";
import { readingWords } from "./reading-words.ts";

/** The reading of the page as it is printed with answers, figures and files: what it is confined to by name, not by number. */
export function usePrintedReading(): string {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { reading } = useReading();
  const { sources, fonds } = reading;
  const answer = useAnswer(
    readingNamesDocument,
    { sources: [...sources], fonds: [...fonds], lang },
    { pause: sources.length + fonds.length === 0 },
  );
  const names = new Map(
    answer.kind === "ready"
      ? [...answer.data.sources.nodes, ...answer.data.archivalUnits.nodes].map(
          ({ id, displayName }) => [id, displayName],
        )
      : [],
  );
  return readingWords(reading, t, (id) => names.get(id)) ?? t("reading.all");
}
