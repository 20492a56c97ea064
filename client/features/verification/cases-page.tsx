import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { casesDocument } from "../../api/route.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { CollectionChoice } from "../../ui/collection-choice.tsx";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { useCollection } from "../../ui/use-collection.ts";
import { routeParams } from "../../url/route-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { usePages } from "../inspect/use-statements.ts";
import styles from "./route.module.css";

/** Every case that is known here, fifty at a time, by name: each opens its way through the instances. */
export function CasesPage() {
  const { t } = useTranslation();
  const { chosen, onChoose } = useCollection();
  return (
    <>
      <PageTitle
        title={t("route.cases")}
        actions={<Link to="/verification/cohort">{t("cohort.title")}</Link>}
      />
      <p className="kt-lead">
        <Glossed>{t("route.casesLead")}</Glossed>
      </p>
      <CollectionChoice chosen={chosen} onChoose={onChoose} />
      <Cases key={chosen ?? ""} />
    </>
  );
}

function Cases() {
  const { pages, open } = usePages();
  return (
    <>
      {pages.map((after, index) => (
        <Page
          key={after ?? "first"}
          after={after}
          {...(index === pages.length - 1 ? { onMore: open } : {})}
        />
      ))}
    </>
  );
}

function Page({
  after,
  onMore,
}: {
  readonly after: string | undefined;
  readonly onMore?: (next: string) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const { inCollection } = useCollection();
  const answer = useAnswer(casesDocument, {
    after: after ?? null,
    inCollection,
    lang,
    reading: input,
  });
  return (
    <AnswerStates answer={answer}>
      {({ reRegistrations: { nodes, totalCount, pageInfo } }) => (
        <>
          {after === undefined && (
            <p className="kt-note" role="status">
              <Glossed>{t("route.count", { count: totalCount })}</Glossed>
            </p>
          )}
          {nodes.length === 0 && after === undefined && (
            <Notice title={t("route.noCases")} />
          )}
          <ul className={styles["cases"]}>
            {nodes.map(({ id, displayName, constructed, person }) => (
              <li key={id}>
                <Link to="/verification/$" params={routeParams(person.id)}>
                  {displayName}
                </Link>{" "}
                <ConstructedBadge constructed={constructed} />
              </li>
            ))}
          </ul>
          {pageInfo.hasNextPage &&
            pageInfo.endCursor !== null &&
            onMore !== undefined && (
              <Button
                variant="default"
                onClick={() => onMore(pageInfo.endCursor ?? "")}
              >
                {t("contradictions.more")}
              </Button>
            )}
        </>
      )}
    </AnswerStates>
  );
}
