import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { browseDocument } from "../../api/browse.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { CollectionChoice } from "../../ui/collection-choice.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { useCollection } from "../../ui/use-collection.ts";
import type { FindKind } from "../../url/find-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { rowsOfBrowsed } from "./found-row.ts";
import { FoundTable } from "./found-table.tsx";
import { KindNav } from "./kind-nav.tsx";

const flags = (kind: FindKind) => ({
  people: kind === "PERSON",
  organizations: kind === "PARTY_ORGANIZATION",
  institutions: kind === "INSTITUTION",
  districts: kind === "DISTRICT",
  settlements: kind === "SETTLEMENT",
  sources: kind === "SOURCE",
  cases: kind === "PROCEDURE",
});

/** Everything of one kind, by name. */
export function BrowseView({ kind }: { readonly kind: FindKind }) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const { chosen, inCollection, onChoose } = useCollection();
  const [first, setFirst] = useState(100);
  const answer = useAnswer(browseDocument, {
    ...flags(kind),
    first,
    lang,
    sort: lang === "RU" ? "NAME_RU" : "NAME_LATIN",
    reading: input,
    inCollection,
  });
  return (
    <>
      <PageTitle title={t(`kinds.many.${kind}`)} />
      <CollectionChoice chosen={chosen} onChoose={onChoose} />
      <KindNav kind={kind} />
      <AnswerStates answer={answer}>
        {(data) => {
          const { rows, hasMore } = rowsOfBrowsed(data);
          if (rows.length === 0)
            return <Notice title={t("find.nothingHere")} />;
          return (
            <>
              <FoundTable rows={rows} hasReasons={false} />
              {hasMore && first < 200 && (
                <Button variant="default" onClick={() => setFirst(200)}>
                  {t("find.more")}
                </Button>
              )}
            </>
          );
        }}
      </AnswerStates>
    </>
  );
}
