import { useTranslation } from "react-i18next";

import type { Figure } from "../../../shared/figures/figure.ts";
import { useCoverageOfPage } from "../../frame/shown-coverage.tsx";
import { type ShownView, useLookAtPage } from "../../frame/shown-view.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { coverageParts } from "../../ui/coverage-parts.ts";
import { useKeptAddress } from "../../url/saved-view-address.ts";
import { usePrintedReading } from "../reading/use-printed-reading.ts";
import { tableOnPage } from "./table-on-page.ts";

/** What the page shows now. A page that tells nothing of its own figure is kept by the table that is seen on it. */
export function useLook(): () => ShownView {
  const { t } = useTranslation();
  const look = useLookAtPage();
  const coverage = useCoverageOfPage();
  const { lang } = useLanguage();
  const printed = usePrintedReading();
  const { kept } = useKeptAddress();

  /** To which collection the page is narrowed, as its choice says. */
  const collectionTold = (): readonly string[] => {
    const choice = document.querySelector<HTMLSelectElement>(
      '#page select[data-choice="collection"]',
    );
    const title = choice?.selectedOptions[0]?.textContent ?? "";
    return choice === null || choice.value === ""
      ? []
      : [t("studies.collectionOf", { title })];
  };

  const tabled = ({ told = [] }: ShownView): Figure | undefined => {
    const page = document.getElementById("page");
    const table = page === null ? null : tableOnPage(page);
    if (page === null || table === null) return undefined;
    const isConstructed = page.querySelector("[data-constructed]") !== null;
    return {
      form: kept?.page === "TESTIMONY" ? "BOARD" : "TABLE",
      title: document.title.replace(/ · Картотека$/u, "").slice(0, 300),
      lang,
      constructed: isConstructed,
      drawing: null,
      table,
      legend: [],
      notes: [
        ...told.filter((words) => words !== ""),
        ...(isConstructed ? [t("network.save.constructed")] : []),
        t("network.save.reading", {
          words: printed,
        }),
        ...(coverage === undefined
          ? []
          : [
              t("network.save.coverage", {
                words: coverageParts(coverage)
                  .map(({ key, count }) => t(`coverage.${key}`, { count }))
                  .join(" · "),
              }),
            ]),
      ],
    };
  };

  return () => {
    const shown = look();
    const figure = shown.figure ?? tabled(shown);
    return figure === undefined
      ? shown
      : {
          ...shown,
          figure: { ...figure, notes: [...collectionTold(), ...figure.notes] },
        };
  };
}
