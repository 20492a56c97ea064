import { useTranslation } from "react-i18next";

import {
  type ProcedureCardData,
  procedureDocument,
} from "../../../api/procedure.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { DossierLinks } from "../../../ui/dossier-links.tsx";
import { RouteLink } from "../../../ui/route-link.tsx";
import { TestimonyLink } from "../../../ui/testimony-link.tsx";
import { NotFoundPage } from "../../not-found/not-found-page.tsx";
import { CardFrame } from "../card-frame.tsx";
import styles from "../inspect.module.css";
import { LinksLine, listOf } from "../links-line.tsx";
import { useCardVariables } from "../use-card-variables.ts";
import { CaseNotKnown } from "./case-not-known.tsx";
import { ClaimsByIds } from "./claims-by-ids.tsx";
import { Step } from "./step.tsx";

/** A case: whose, its steps in order with what was decided and on what ground, every claim about it. */
export function ProcedureCard({ id }: { readonly id: string }) {
  const answer = useAnswer(procedureDocument, useCardVariables(id));
  return (
    <AnswerStates answer={answer}>
      {({ node }) =>
        node?.__typename === "Procedure" ? (
          <Card procedure={node} />
        ) : (
          <NotFoundPage id={id} />
        )
      }
    </AnswerStates>
  );
}

const idsOf = ({
  nodes,
}: {
  readonly nodes: readonly { readonly id: string }[];
}): readonly string[] => nodes.map(({ id }) => id);

function Card({ procedure }: { readonly procedure: ProcedureCardData }) {
  const { t } = useTranslation();
  const owner = procedure.person?.id;
  const own = idsOf(procedure.factoids);
  const all = [
    ...new Set([
      ...own,
      ...procedure.events.flatMap(({ factoids }) => idsOf(factoids)),
    ]),
  ];
  return (
    <CardFrame
      id={procedure.id}
      name={procedure.displayName}
      kind={t(`card.procedure.${procedure.kind}`)}
      constructed={procedure.constructed}
      hasNetwork={false}
      actions={<TestimonyLink id={procedure.id} isButton />}
      {...(all.length === 0 ? {} : { claims: { ids: all } })}
      aside={<CaseNotKnown id={procedure.id} />}
      head={
        <>
          <DossierLinks id={procedure.id} />
          <LinksLine label={t("card.ofPerson")} to={listOf(procedure.person)} />
          <LinksLine label={t("card.gaveRiseTo")} to={procedure.gaveRiseTo} />
          {owner !== undefined && (
            <p>
              <RouteLink
                person={owner}
                at={procedure.events[0]?.id ?? procedure.id}
              />
            </p>
          )}
        </>
      }
    >
      <section className={styles["section"]}>
        <h2>
          <Glossed>{t("card.steps")}</Glossed>
        </h2>
        {procedure.events.length === 0 && (
          <p>
            <Glossed>{t("card.noSteps")}</Glossed>
          </p>
        )}
        {procedure.events.map((step) => (
          <Step key={step.id} step={step}>
            <ClaimsByIds ids={idsOf(step.factoids)} owner={owner} />
          </Step>
        ))}
      </section>
      {own.length > 0 && (
        <section className={styles["section"]}>
          <h2>
            <Glossed>{t("card.statements")}</Glossed>
          </h2>
          <ClaimsByIds ids={own} owner={owner} />
        </section>
      )}
    </CardFrame>
  );
}
