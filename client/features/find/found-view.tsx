import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { findDocument } from "../../api/find.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { CollectionChoice } from "../../ui/collection-choice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { useCollection } from "../../ui/use-collection.ts";
import type { FindKind } from "../../url/find-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { countByKind, rowsOfFound } from "./found-row.ts";
import { FoundTable } from "./found-table.tsx";
import { KindFacets } from "./kind-facets.tsx";
import { WordsFound } from "./words/words-found.tsx";

/** The API gives at most this many at once. */
const most = 200;

/** What was found, with why, and how much of each kind. */
export function FoundView({
  query,
  kind,
}: {
  readonly query: string;
  readonly kind: FindKind | undefined;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const { chosen, inCollection, onChoose } = useCollection();
  const [first, setFirst] = useState(50);
  const answer = useAnswer(findDocument, {
    query,
    first,
    lang,
    reading: input,
    inCollection,
  });
  return (
    <AnswerStates answer={answer}>
      {({ search }) => {
        const rows = rowsOfFound(search.edges);
        const shown = rows.filter(
          ({ what }) => kind === undefined || what === kind,
        );
        const { hasNextPage } = search.pageInfo;
        return (
          <>
            <PageTitle
              title={t("find.title")}
              note={
                <span role="status">
                  {t("find.found", { count: rows.length })}
                  {hasNextPage && "+"}
                </span>
              }
            />
            <CollectionChoice chosen={chosen} onChoose={onChoose} />
            <KindFacets
              counts={countByKind(rows)}
              total={rows.length}
              chosen={kind}
              isOpenEnded={hasNextPage}
            />
            {shown.length === 0 ? (
              <Notice title={t("find.nothing")}>
                <p>
                  <Glossed>{t("find.nothingAdvice")}</Glossed>
                </p>
              </Notice>
            ) : (
              <FoundTable rows={shown} hasReasons />
            )}
            {hasNextPage && first < most && (
              <Button variant="default" onClick={() => setFirst(most)}>
                {t("find.more")}
              </Button>
            )}
            {hasNextPage && first >= most && (
              <p className="kt-note" data-cut>
                {t("find.cut", { most })}
              </p>
            )}
            {kind === undefined && <WordsFound query={query} />}
          </>
        );
      }}
    </AnswerStates>
  );
}
