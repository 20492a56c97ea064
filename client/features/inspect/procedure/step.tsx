import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ProcedureCardData } from "../../../api/procedure.documents.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { EntityLink } from "../../../ui/entity-link.tsx";
import { HistoricalDateText } from "../../../ui/historical-date-text.tsx";
import styles from "../inspect.module.css";

const words = (terms: readonly { readonly label: string }[]): string =>
  terms.map(({ label }) => label).join(", ");

/** One step of a case: the instance, the day, the outcome, the ground, and the claims that say so. */
export function Step({
  step,
  children,
}: {
  readonly step: ProcedureCardData["events"][number];
  /** The claims about it. */
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <section className={styles["step"]}>
      <h3>{step.displayName}</h3>
      <p className={styles["note"]}>
        {step.kind.label}
        {step.body !== null && (
          <>
            {" · "}
            <EntityLink id={step.body.id} name={step.body.displayName} />
          </>
        )}
        {step.dates.map((date, index) => (
          <span key={index}>
            {" · "}
            <HistoricalDateText date={date} />
          </span>
        ))}
      </p>
      {step.outcomes.length > 0 && (
        <p>
          <Glossed>
            {t("card.outcome", { words: words(step.outcomes) })}
          </Glossed>
        </p>
      )}
      {step.grounds.length > 0 && (
        <p>
          <Glossed>{t("card.grounds", { words: words(step.grounds) })}</Glossed>
        </p>
      )}
      {step.norms.length > 0 && (
        <p>
          <Glossed>{t("card.norms", { words: step.norms.join("; ") })}</Glossed>
        </p>
      )}
      {children}
    </section>
  );
}
