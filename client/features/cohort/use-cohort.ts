import { useNavigate, useSearch } from "@tanstack/react-router";

import { useLanguage } from "../../i18n/use-language.ts";
import {
  cohortFilter,
  type CohortSearch,
  parseCohort,
} from "../../url/cohort-address.ts";
import { useReading } from "../../url/use-reading.ts";

/** The view of the address, what every part asks with, and how the address is changed. */
export function useCohort() {
  const search = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const { lang } = useLanguage();
  const { input } = useReading();
  const view = parseCohort(search);
  return {
    view,
    asked: { lang, reading: input, filter: cohortFilter(view) },
    change: (part: CohortSearch): void =>
      void navigate({
        to: ".",
        search: (previous) => ({ ...previous, ...part }),
        resetScroll: false,
      }),
  };
}
