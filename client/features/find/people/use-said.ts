import { useAnswer } from "../../../api/use-answer.ts";
import {
  saidOfPeopleDocument,
  type SaidOfPerson,
} from "../../../api/words.documents.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useReading } from "../../../url/use-reading.ts";

const nothing: ReadonlyMap<string, SaidOfPerson> = new Map();

/** Of each, the first claim that has the words asked for, and how many have. */
export function useSaid(
  ids: readonly string[],
  words: string,
): ReadonlyMap<string, SaidOfPerson> {
  const { lang } = useLanguage();
  const { input } = useReading();
  const answer = useAnswer(
    saidOfPeopleDocument,
    { ids: [...ids], text: words, lang, reading: input },
    { pause: words === "" },
  );
  if (words === "" || answer.kind !== "ready") return nothing;
  return new Map(
    answer.data.people.nodes.map(({ id, factoids }) => [id, factoids]),
  );
}
