import { useTranslation } from "react-i18next";

import type { Coverage } from "../../../api/fragments.ts";
import {
  type ProcedureCardData,
  procedureDocument,
} from "../../../api/procedure.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { NotFoundPage } from "../../not-found/not-found-page.tsx";
import { CardFrame } from "../card-frame.tsx";
import { entriesOf } from "../entries.ts";
import { EntryLines } from "../entry-lines.tsx";
import styles from "../inspect.module.css";
import { LinksLine, listOf } from "../links-line.tsx";
import { useCardVariables } from "../use-card-variables.ts";
import { Step } from "./step.tsx";

/** A case: whose, its steps in order with what was decided and on what ground, every claim about it. */
export function ProcedureCard({ id }: { readonly id: string }) {
  const answer = useAnswer(procedureDocument, useCardVariables(id));
  return (
    <AnswerStates answer={answer}>
      {({ node, reRegistration }) =>
        node?.__typename === "Procedure" ? (
          <Card procedure={node} coverage={reRegistration?.coverage} />
        ) : (
          <NotFoundPage id={id} />
        )
      }
    </AnswerStates>
  );
}

function Card({
  procedure,
  coverage,
}: {
  readonly procedure: ProcedureCardData;
  readonly coverage: Coverage | undefined;
}) {
  const { t } = useTranslation();
  const claims = procedure.factoids.nodes;
  return (
    <CardFrame
      id={procedure.id}
      name={procedure.displayName}
      kind={t(`card.procedure.${procedure.kind}`)}
      constructed={procedure.constructed}
      hasNetwork={false}
      coverage={coverage}
      head={
        <>
          <LinksLine label={t("card.ofPerson")} to={listOf(procedure.person)} />
          <LinksLine label={t("card.gaveRiseTo")} to={procedure.gaveRiseTo} />
        </>
      }
    >
      <section className={styles["section"]}>
        <h2>{t("card.steps")}</h2>
        {procedure.events.length === 0 && <p>{t("card.noSteps")}</p>}
        {procedure.events.map((step) => (
          <Step key={step.id} step={step} owner={procedure.person?.id} />
        ))}
      </section>
      {claims.length > 0 && (
        <section className={styles["section"]}>
          <h2>{t("card.statements")}</h2>
          <EntryLines
            entries={entriesOf(claims)}
            owner={procedure.person?.id}
          />
        </section>
      )}
    </CardFrame>
  );
}
