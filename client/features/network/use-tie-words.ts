import { useAnswer } from "../../api/use-answer.ts";
import { tieKindsDocument } from "../../api/vocabulary.documents.ts";
import { useLanguage } from "../../i18n/use-language.ts";

/** The word for a kind of tie; its code until the words have come. */
export function useTieWords(): (code: string) => string {
  const { lang } = useLanguage();
  const answer = useAnswer(tieKindsDocument, { lang });
  const words = new Map(
    answer.kind === "ready"
      ? answer.data.vocabulary.tieKinds.map(({ code, label }) => [code, label])
      : [],
  );
  return (code) => words.get(code) ?? code;
}
