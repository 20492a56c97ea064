import { useTranslation } from "react-i18next";

import { livesChoicesDocument } from "../../api/trajectories.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useCoverageOfPage } from "../../frame/shown-coverage.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { coverageParts } from "../../ui/coverage-parts.ts";
import type { LivesView } from "../../url/lives-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { usePrintedReading } from "../reading/use-printed-reading.ts";

/** What must go with a kept figure of lives: reading, coverage, filters, and how time runs. */
export function useLivesNotes({
  filter,
  clock,
  from,
  to,
}: LivesView): readonly string[] {
  const { t } = useTranslation();
  const { input } = useReading();
  const printed = usePrintedReading();
  const coverage = useCoverageOfPage();
  const { lang } = useLanguage();
  const choices = useAnswer(livesChoicesDocument, { lang, reading: input });
  const names = new Map(
    choices.kind === "ready"
      ? choices.data.facets.facets.flatMap(({ values }) =>
          values.map(({ term }) => [term.code, term.label] as const),
        )
      : [],
  );
  const asked = Object.values(filter)
    .flat()
    .map((code) => names.get(code) ?? code);
  return [
    ...((coverage?.constructed ?? 0) > 0
      ? [t("network.save.constructed")]
      : []),
    t("network.save.reading", {
      words: printed,
    }),
    ...(asked.length === 0
      ? []
      : [t("views.filtered", { words: asked.join(", ") })]),
    clock === "CALENDAR"
      ? `${from.slice(0, 4)}–${to.slice(0, 4)}`
      : t(`lives.clock.${clock}`),
    ...(coverage === undefined
      ? []
      : [
          t("network.save.coverage", {
            words: coverageParts(coverage)
              .map(({ key, count }) => t(`coverage.${key}`, { count }))
              .join(" · "),
          }),
        ]),
  ];
}
