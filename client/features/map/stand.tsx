import { useTranslation } from "react-i18next";

import type { Coverage } from "../../api/fragments.ts";
import { dataVersionDocument } from "../../api/settings.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { CoverageLine } from "../../ui/coverage-line.tsx";
import { usePrintedReading } from "../reading/use-printed-reading.ts";

/** According to which reading a figure is drawn, with what coverage and from which data: it stays when the figure is cut out. */
export function Standing({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation();
  const printed = usePrintedReading();
  useShownCoverage(coverage);
  const version = useAnswer(dataVersionDocument, {});
  return (
    <p className="kt-note" data-stand>
      {t("reading.name")}: {printed}
      {" · "}
      <CoverageLine coverage={coverage} />
      {version.kind === "ready" &&
        ` · ${t("map.version", { revision: version.data.settings.revision })}`}
    </p>
  );
}
