import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { cohortChoicesDocument } from "../../api/cohort.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { type Part, parts } from "../../url/cohort-address.ts";
import styles from "./cohort.module.css";
import { DecidersPart } from "./deciders-part.tsx";
import { FormulaePart } from "./formulae-part.tsx";
import { NarrowBy } from "./narrow-by.tsx";
import { OpenedCell } from "./opened-cell.tsx";
import { OpenedClaims } from "./opened-claims.tsx";
import { FatesPart, TablePart } from "./table-part.tsx";
import { UnlikePart } from "./unlike-part.tsx";
import { useCohort } from "./use-cohort.ts";
import { WaitsPart } from "./waits-part.tsx";

const contents: Readonly<Record<Part, () => React.ReactNode>> = {
  table: TablePart,
  fates: FatesPart,
  waits: WaitsPart,
  deciders: DecidersPart,
  unlike: UnlikePart,
  formulae: FormulaePart,
};

/** The check as a whole: decisions counted, what became of them, how long one waited, who decided, what they wrote. */
export function CohortPage() {
  const { t } = useTranslation();
  const { view, asked } = useCohort();
  const { lang, reading } = asked;
  const choices = useAnswer(cohortChoicesDocument, { lang, reading });
  const known = choices.kind === "ready" ? choices.data : undefined;
  const axes = known?.verificationStatistics.axes ?? [];
  const Content = contents[view.part];
  return (
    <article data-cohort={view.part}>
      <PageTitle
        title={t("cohort.title")}
        actions={
          <Link to="/verification/$" params={{ _splat: "" }}>
            {t("cohort.toCases")}
          </Link>
        }
      />
      <p className="kt-lead">
        <Glossed>{t("cohort.lead")}</Glossed>
      </p>
      <NarrowBy axes={axes} />
      <nav className={styles["parts"]} aria-label={t("cohort.parts")}>
        {parts.map((part) => (
          <Link
            key={part}
            to="/verification/cohort"
            search={(previous) => ({
              ...previous,
              part: part === "table" ? undefined : part,
              cell: undefined,
              claims: undefined,
            })}
            resetScroll={false}
            className={styles["part"]}
            activeOptions={{ includeSearch: true, explicitUndefined: true }}
            {...(part === view.part ? { "aria-current": "page" as const } : {})}
          >
            {t(`cohort.part.${part}`)}
          </Link>
        ))}
      </nav>
      <Content />
      {known !== undefined && (
        <p className="kt-note">
          <Glossed>
            {t("cohort.version", { revision: known.settings.revision })}
          </Glossed>
        </p>
      )}
      <OpenedCell axes={axes} />
      <OpenedClaims />
    </article>
  );
}
