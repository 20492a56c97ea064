import { Button, Group } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { browseDocument } from "../../api/browse.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { CitationLinks } from "../../ui/citation-links.tsx";
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

/** Rows of a page of the list. */
const perPage = 100;

/** Everything of one kind, by name, page by page; where a page begins stands in the address. */
export function BrowseView({
  kind,
  reference,
  children,
}: {
  readonly kind: FindKind;
  /** Of sources, those alone that stand where an archival reference says. */
  readonly reference?: string;
  /** What stands above the list, in the place of other ways to choose. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const { chosen, inCollection, onChoose } = useCollection();
  const { after } = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const begin = (cursor: string | undefined) =>
    void navigate({
      to: ".",
      search: (previous) => ({ ...previous, after: cursor }),
    });
  const answer = useAnswer(browseDocument, {
    ...flags(kind),
    first: perPage,
    after: after ?? null,
    lang,
    sort: lang === "RU" ? "NAME_RU" : "NAME_LATIN",
    reading: input,
    inCollection,
    reference: reference ?? null,
  });
  return (
    <>
      <PageTitle title={t(`kinds.many.${kind}`)} />
      <CollectionChoice chosen={chosen} onChoose={onChoose} />
      {children ?? <KindNav kind={kind} />}
      <AnswerStates answer={answer}>
        {(data) => {
          const { rows, next } = rowsOfBrowsed(data);
          if (rows.length === 0)
            return <Notice title={t("find.nothingHere")} />;
          return (
            <>
              {kind === "SOURCE" && (
                <CitationLinks ids={rows.map(({ id }) => id)} />
              )}
              <FoundTable rows={rows} hasReasons={false} />
              <Group component="nav" aria-label={t("find.pages")} gap="xs">
                {after !== undefined && (
                  <Button variant="default" onClick={() => begin(undefined)}>
                    {t("find.fromStart")}
                  </Button>
                )}
                {next !== undefined && (
                  <Button variant="default" onClick={() => begin(next)}>
                    {t("find.next", { count: perPage })}
                  </Button>
                )}
              </Group>
            </>
          );
        }}
      </AnswerStates>
    </>
  );
}
