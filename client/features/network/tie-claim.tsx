import { useTranslation } from "react-i18next";

import type { Statement } from "../../api/fragments.ts";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { CredenceDisc } from "../../ui/credence-disc.tsx";
import { HistoricalDateText } from "../../ui/historical-date-text.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { Speakers } from "../../ui/speakers.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import styles from "./network.module.css";

/** A claim in a narrow column: the words of the source first, then who says it, where in the file, how sure. */
export function TieClaim({ claim }: { readonly claim: Statement }) {
  const { t } = useTranslation();
  const judge = claim.interpretations[0]?.by;
  return (
    <li className={styles["claim"]} data-statement={claim.id}>
      <p className={styles["verbatim"]}>
        <Verbatim words={claim.verbatim} />
      </p>
      <p>
        {claim.polarity === "DENIES" && (
          <strong>{t("statement.denies")} </strong>
        )}
        {claim.statement}
        {claim.modality !== "ASSERTED" && (
          <> · {t(`modality.${claim.modality}`)}</>
        )}{" "}
        <ConstructedBadge constructed={claim.constructed} />
      </p>
      <p className="kt-note">
        <HistoricalDateText date={claim.date} />
        {" · "}
        <Speakers speakers={claim.speakers} />
        {claim.speakers.length > 0 && " · "}
        <SourceLink source={claim.source} leaf={claim.leaf} />
        {" · "}
        {claim.credence === null ? (
          t("network.unjudged")
        ) : (
          <>
            <CredenceDisc
              credence={claim.credence}
              judgements={claim.interpretations}
            />{" "}
            {t(`credence.${claim.credence}`)}
            {judge !== undefined && ` (${judge})`}
          </>
        )}
      </p>
    </li>
  );
}
