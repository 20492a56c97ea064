import { readingNamesDocument } from "../../api/reading-choices.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";

/** The names of what a reading is confined to, by id; empty until they come. */
export function useReadingNames({
  sources,
  fonds,
}: {
  readonly sources: readonly string[];
  readonly fonds: readonly string[];
}): ReadonlyMap<string, string> {
  const { lang } = useLanguage();
  const answer = useAnswer(
    readingNamesDocument,
    { sources: [...sources], fonds: [...fonds], lang },
    { pause: sources.length + fonds.length === 0 },
  );
  return new Map(
    answer.kind === "ready"
      ? [...answer.data.sources.nodes, ...answer.data.archivalUnits.nodes].map(
          ({ id, displayName }) => [id, displayName],
        )
      : [],
  );
}
