import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import {
  mostRoutes,
  type PersonRoutes,
  routesDocument,
  routeStandingDocument,
  routeTimesDocument,
} from "../../api/route.documents.ts";
import { type LiveAnswer, useAnswer } from "../../api/use-answer.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { useScrollToAnchor } from "../../ui/use-scroll-to-anchor.ts";
import { parseOpen, toggleOpen } from "../../url/route-address.ts";
import { useCardVariables } from "../inspect/use-card-variables.ts";
import { useCoverage } from "../inspect/use-coverage.ts";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { CasesPage } from "./cases-page.tsx";
import { LeftOut } from "./left-out.tsx";
import { claimIdsOf } from "./route-lines.ts";
import { RouteView } from "./route-view.tsx";
import { useClaims } from "./use-claims.ts";

/** The procedures of whoever the address names; without a name, the list of all. */
export function RoutePage() {
  const { _splat: id = "" } = useParams({ from: "/verification/$" });
  return id === "" ? <CasesPage /> : <PersonPage id={id} />;
}

/** The first answer that failed, with the way to try again: parts of the page lack without it. */
function Troubles({
  answers,
}: {
  readonly answers: readonly LiveAnswer<unknown>[];
}) {
  const failed = answers.find(
    ({ kind }) => kind === "failed" || kind === "offline",
  );
  return failed === undefined ? null : (
    <AnswerStates answer={failed}>{() => null}</AnswerStates>
  );
}

/** One person's procedures as ways through the instances. */
function PersonPage({ id }: { readonly id: string }) {
  const answer = useAnswer(routesDocument, useCardVariables(id));
  return (
    <AnswerStates answer={answer}>
      {({ person, settings }) =>
        person === null ? (
          <NotFoundPage id={id} />
        ) : (
          <Routes
            key={person.id}
            person={person}
            canWrite={!settings.readOnly}
          />
        )
      }
    </AnswerStates>
  );
}

function Routes({
  person,
  canWrite,
}: {
  readonly person: PersonRoutes;
  readonly canWrite: boolean;
}) {
  const { t } = useTranslation();
  const search = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const variables = useCardVariables(person.id);
  const standing = useAnswer(routeStandingDocument, variables);
  const times = useAnswer(routeTimesDocument, variables);
  const routes = person.reRegistrations.slice(0, mostRoutes.cases);
  const ids = claimIdsOf(routes);
  const { claims, answers, beyond } = useClaims(ids);
  useShownCoverage(
    useCoverage(ids.length === 0 ? undefined : { ids: [...ids] }),
  );
  useScrollToAnchor(claims.size > 0 && standing.kind === "ready");
  const open = parseOpen(search);
  const known =
    standing.kind === "ready"
      ? (standing.data.person?.reRegistrations ?? [])
      : [];
  const timed =
    times.kind === "ready"
      ? (times.data.person?.reRegistrations ?? []).flatMap(
          ({ events }) => events,
        )
      : [];
  return (
    <article data-routes={person.id}>
      <PageTitle
        title={t("route.title", { name: person.displayName })}
        note={<ConstructedBadge constructed={person.constructed} />}
        actions={<EntityLink id={person.id} name={t("route.toCard")} />}
      />
      <p className="kt-lead">
        <Glossed>{t("route.lead")}</Glossed>
      </p>
      {routes.length === 0 && <Notice title={t("route.none")} />}
      {routes.length < person.reRegistrations.length && (
        <LeftOut id={person.id}>
          {t("route.moreCases", { count: routes.length })}
        </LeftOut>
      )}
      {beyond > 0 && (
        <LeftOut id={person.id}>
          {t("route.moreClaims", { count: beyond })}
        </LeftOut>
      )}
      <Troubles answers={[standing, times, ...answers]} />
      {routes.map((route) => (
        <RouteView
          key={route.id}
          route={route}
          standing={known.find(({ id }) => id === route.id)}
          times={timed}
          shared={{
            claims,
            owner: person.id,
            canWrite,
            isOpen: (step) => open.includes(step),
            toggle: (step) =>
              void navigate({
                to: ".",
                search: (previous) => ({
                  ...previous,
                  ...toggleOpen(previous, step),
                }),
                hash: true,
                resetScroll: false,
              }),
          }}
        />
      ))}
    </article>
  );
}
