import { useTranslation } from "react-i18next";

import {
  mostRoutes,
  type Route,
  type RouteStanding,
  type StepTimes,
} from "../../api/route.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { DossierLinks } from "../../ui/dossier-links.tsx";
import { routeAnchor } from "../../url/route-address.ts";
import { ChargeJudgements } from "./charge-judgements.tsx";
import { GapLine } from "./gap-line.tsx";
import { InstanceList } from "./instance-list.tsx";
import { LeftOut } from "./left-out.tsx";
import styles from "./route.module.css";
import { linesOf } from "./route-lines.ts";
import { type RouteContext, StepLine } from "./step-line.tsx";

/** A re-registration with all that it gave rise to, as one way through the instances. */
export function RouteView({
  route: whole,
  standing,
  times,
  shared,
}: {
  readonly route: Route;
  readonly standing: RouteStanding | undefined;
  readonly times: readonly StepTimes[];
  readonly shared: Omit<RouteContext, "instances" | "nameOf">;
}) {
  const { t } = useTranslation();
  const route = {
    ...whole,
    events: whole.events.slice(0, mostRoutes.steps),
  };
  const instances = standing?.instances ?? [];
  const context: RouteContext = {
    ...shared,
    instances,
    nameOf: (id) => {
      const step = route.events.find((one) => one.id === id);
      if (step === undefined || step.instance === null) return step?.kind.label;
      const instance = t(`route.instance.${step.instance}`);
      return t("route.stepOf", { step: step.kind.label, instance });
    },
  };
  return (
    <section className={styles["route"]} data-route={route.id}>
      <h2>{route.displayName}</h2>
      <DossierLinks id={route.id} />
      <InstanceList instances={instances} />
      {route.events.length === 0 && (
        <p>
          <Glossed>{t("card.noSteps")}</Glossed>
        </p>
      )}
      <ol className={styles["lines"]}>
        {linesOf(route, standing, times).map((line) =>
          line.kind === "gap" ? (
            <GapLine
              key={line.gap.instance}
              gap={line.gap}
              instances={instances}
            />
          ) : (
            <StepLine key={line.step.id} step={line.step} context={context} />
          ),
        )}
      </ol>
      {route.events.length < whole.events.length && (
        <LeftOut id={route.id}>
          {t("route.moreSteps", { count: route.events.length })}
        </LeftOut>
      )}
      <Procedures route={route} canWrite={shared.canWrite} />
    </section>
  );
}

const kinds = ["REREGISTRATION", "PERSONAL_CASE", "APPEAL", "CRIMINAL"];

type Procedure = Route["procedures"][number];

const byKind = (one: Procedure, other: Procedure): number =>
  kinds.indexOf(one.kind) - kinds.indexOf(other.kind);

/** The charge of each procedure as a whole, for whoever would rather judge that than a step. */
function Procedures({
  route: { procedures },
  canWrite,
}: {
  readonly route: Route;
  readonly canWrite: boolean;
}) {
  const { t } = useTranslation();
  return (
    <section className={styles["whole"]}>
      <h3 className={styles["small"]}>
        <Glossed>{t("route.whole")}</Glossed>
      </h3>
      {procedures.toSorted(byKind).map(({ id, kind, judgements }) => (
        <div key={id} id={routeAnchor(id)} data-procedure={id}>
          <p>
            <Glossed>{t(`card.procedure.${kind}`)}</Glossed>
          </p>
          <ChargeJudgements
            about={id}
            judgements={judgements}
            canWrite={canWrite}
          />
        </div>
      ))}
    </section>
  );
}
