import { useTranslation } from "react-i18next";

import type { RouteInstance } from "../../api/route.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { StatementLine } from "../../ui/statement-line.tsx";
import { routeAnchor } from "../../url/route-address.ts";
import { ChargeJudgements } from "./charge-judgements.tsx";
import { PeoplePart } from "./people-part.tsx";
import { Rail } from "./rail.tsx";
import styles from "./route.module.css";
import { isDeciding, type KnownStep } from "./route-lines.ts";
import { StepPart } from "./step-claim.tsx";
import { StepHead } from "./step-head.tsx";
import { StepMarks } from "./step-marks.tsx";
import { type ClaimsById, outcomeParts, partsOf } from "./step-parts.ts";
import { StepStanding } from "./step-standing.tsx";

/** What the lines of a route have in common. */
export type RouteContext = {
  readonly claims: ClaimsById;
  readonly instances: readonly RouteInstance[];
  readonly nameOf: (id: string) => string | undefined;
  readonly owner: string;
  readonly canWrite: boolean;
  readonly isOpen: (step: string) => boolean;
  readonly toggle: (step: string) => void;
};

/** One step: what, when, where, who sat, what was said, the ground in its own words, what it brought, and every claim with its leaf. */
export function StepLine({
  step,
  context,
}: {
  readonly step: KnownStep;
  readonly context: RouteContext;
}) {
  const { t } = useTranslation();
  const { claims, instances, nameOf, owner, canWrite } = context;
  const parts = partsOf(step, claims);
  const id = routeAnchor(step.id);
  const documents = (step.known?.documents ?? []).map((source) => source.id);
  const isOverturned =
    step.times?.linkedBy.some(({ kind }) => kind === "OVERTURNS") === true;
  return (
    <li
      className={styles["line"]}
      id={id}
      data-step={step.id}
      aria-labelledby={`${id}-name`}
    >
      <Rail
        instances={instances}
        at={step.instance}
        standing={step.known?.standing ?? "ATTESTED"}
      />
      <div className={styles["step"]}>
        <StepHead step={step} nameOf={nameOf} />
        <StepMarks step={step} nameOf={nameOf} />
        <StepStanding step={step} />
        <dl className={styles["parts"]}>
          {parts.alleged.length > 0 && (
            <>
              <dt>{t("route.alleged")}</dt>
              <dd>
                <ul className={styles["plain"]}>
                  {parts.alleged.map((claim) => (
                    <StatementLine
                      key={claim.id}
                      statement={claim}
                      owner={owner}
                    />
                  ))}
                </ul>
              </dd>
            </>
          )}
          {outcomeParts.map((part) => (
            <StepPart
              key={part}
              title={t(`route.outcome.${part}`)}
              claims={parts[part]}
              documents={documents}
              note={isOverturned ? t("route.overturnedLater") : undefined}
            />
          ))}
          <StepPart
            title={t("route.grounds")}
            claims={parts.grounds}
            documents={documents}
          />
          <StepPart
            title={t("route.norms")}
            claims={parts.norms}
            documents={documents}
          />
          <PeoplePart
            title={t("route.participation")}
            claims={parts.participation}
            documents={documents}
          />
          <PeoplePart
            title={t("route.attendance")}
            claims={parts.attendance}
            documents={documents}
          />
          <StepPart
            title={t("route.others")}
            claims={parts.others}
            documents={documents}
            isKindTold
          />
        </dl>
        <ChargeJudgements
          about={step.id}
          judgements={step.judgements}
          canWrite={canWrite && isDeciding(step)}
        />
        <AllClaims step={step} context={context} />
      </div>
    </li>
  );
}

/** Every claim about the step, whole: who says it, through what, on which leaf. The address tells whether it is open. */
function AllClaims({
  step,
  context: { claims, owner, isOpen, toggle },
}: {
  readonly step: KnownStep;
  readonly context: RouteContext;
}) {
  const { t } = useTranslation();
  const own = step.factoids.nodes.flatMap(({ id }) => claims.get(id) ?? []);
  if (own.length === 0) return null;
  const isShown = isOpen(step.id);
  return (
    <>
      <button
        type="button"
        className={styles["all"]}
        aria-expanded={isShown}
        onClick={() => toggle(step.id)}
      >
        {t(isShown ? "route.hideClaims" : "route.showClaims", {
          count: own.length,
        })}
      </button>
      {isShown && (
        <ul className={styles["plain"]}>
          {own.map((claim) => (
            <StatementLine key={claim.id} statement={claim} owner={owner} />
          ))}
        </ul>
      )}
      {step.factoids.pageInfo.hasNextPage && (
        <p className="kt-note" role="note">
          <Glossed>{t("route.moreOfStep", { count: own.length })}</Glossed>
        </p>
      )}
    </>
  );
}
