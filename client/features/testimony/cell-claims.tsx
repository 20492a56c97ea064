import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { BoardCell, CellClaim } from "../../api/testimony.documents.ts";
import { CredenceDisc } from "../../ui/credence-disc.tsx";
import { HistoricalDateText } from "../../ui/historical-date-text.tsx";
import { MediationMark } from "../../ui/mediation-mark.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { type HearingColumn, wordsInCell } from "./board-groups.ts";
import { ChangeMark } from "./change-mark.tsx";
import { FoldedVerbatim } from "./folded-verbatim.tsx";
import styles from "./testimony.module.css";

/** What is said on one question at one hearing: how it stands to what was said before, and each claim with its words, leaf and source. */
export function CellClaims({
  cell,
  at,
}: {
  readonly cell: BoardCell;
  readonly at: HearingColumn;
}) {
  return (
    <>
      <ChangeMark cell={cell} column={at.column} />
      {cell.claims.map((claim) => (
        <ClaimInCell
          key={claim.factoid.id}
          claim={claim}
          circumstance={at.hearing.circumstance}
        />
      ))}
    </>
  );
}

function ClaimInCell({
  claim: {
    factoid,
    mediation,
    circumstance: own,
    reportedBy,
    isNew,
    contested,
  },
  circumstance,
}: {
  readonly claim: CellClaim;
  /** Of the hearing: what differs from it is told. */
  readonly circumstance: CellClaim["circumstance"];
}) {
  const { t } = useTranslation();
  const { id, polarity, modality, legibility, date } = factoid;
  return (
    <div
      className={styles["claim"]}
      data-claim={id}
      data-new={isNew ? "" : undefined}
    >
      <p>
        {polarity === "DENIES" && <strong>{t("statement.denies")} </strong>}
        <Link
          to="."
          search={(previous) => ({ ...previous, claim: id })}
          resetScroll={false}
          className={styles["told"]}
          title={t("testimony.whole")}
        >
          {wordsInCell(factoid.statement)}
        </Link>
        {modality !== "ASSERTED" && (
          <span className="kt-note"> {t(`modality.${modality}`)}</span>
        )}
        <CredenceDisc
          credence={factoid.credence}
          judgements={factoid.interpretations}
        />
      </p>
      <FoldedVerbatim words={factoid.verbatim} />
      <p className={styles["whence"]}>
        {date !== null && (
          <span>
            {t("testimony.of")} <HistoricalDateText date={date} />
          </span>
        )}
        <span>
          <MediationMark mediation={mediation} />
        </span>
        {own !== null && own !== circumstance && (
          <span>{t(`testimony.circumstance.${own}`)}</span>
        )}
        {reportedBy !== null && (
          <span>{t("statement.reportedBy", { name: reportedBy })}</span>
        )}
        {legibility !== "CLEAR" && <span>{t(`legibility.${legibility}`)}</span>}
        <SourceLink source={factoid.source} leaf={factoid.leaf} />
        {contested && (
          <span className={styles["contested"]}>{t("card.contested")}</span>
        )}
      </p>
    </div>
  );
}
