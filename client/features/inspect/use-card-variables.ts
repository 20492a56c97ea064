import { useLanguage } from "../../i18n/use-language.ts";
import { useReading } from "../../url/use-reading.ts";

/** What every card asks with. */
export function useCardVariables(id: string) {
  const { lang } = useLanguage();
  const { input } = useReading();
  return { id, lang, reading: input };
}
