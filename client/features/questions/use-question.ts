import { useNavigate, useSearch } from "@tanstack/react-router";

import { useLanguage } from "../../i18n/use-language.ts";
import { collectionIn, inCollectionOf } from "../../url/collection-address.ts";
import {
  parseDefinitions,
  type QuestionSearch,
} from "../../url/question-address.ts";
import { useReading } from "../../url/use-reading.ts";

/** What the address asks of a question, what it is asked with, and how the address is changed. */
export function useQuestion(number: number) {
  const { where, cell, collection } = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const { lang } = useLanguage();
  const { input } = useReading();
  const definitions = parseDefinitions(where);
  return {
    definitions,
    cell,
    collection: collectionIn({ collection }),
    asked: {
      number,
      definitions,
      inCollection: inCollectionOf({ collection }),
      lang,
      reading: input,
    },
    change: (part: QuestionSearch): void =>
      void navigate({
        to: ".",
        search: (previous) => ({ ...previous, ...part }),
        resetScroll: false,
      }),
  };
}

export type QuestionView = ReturnType<typeof useQuestion>;
