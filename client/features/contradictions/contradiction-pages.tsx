import { Button } from "@mantine/core";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import {
  type Contradiction,
  contradictionsDocument,
} from "../../api/contradictions.documents.ts";
import { witnessedStatementsDocument } from "../../api/statements.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { contradictionsFilter } from "../../url/contradictions-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { useCoverage } from "../inspect/use-coverage.ts";
import { usePages } from "../inspect/use-statements.ts";
import { RivalSetView } from "./rival-set-view.tsx";
import { claimIdsOf, rivalSetsOf, wholeSets } from "./rival-sets.ts";

type Wanted = {
  readonly filter: ReturnType<typeof contradictionsFilter>;
  readonly canWrite: boolean;
};

/** The contradictions that a filter asks for, fifty pairs at a time. */
export function ContradictionPages(wanted: Wanted) {
  const { pages, open } = usePages();
  const [listed, setListed] = useState<readonly string[]>([]);
  const add = useCallback(
    (ids: readonly string[]) =>
      setListed((before) =>
        ids.every((id) => before.includes(id))
          ? before
          : [...new Set([...before, ...ids])],
      ),
    [],
  );
  useShownCoverage(
    useCoverage(listed.length === 0 ? undefined : { ids: [...listed] }),
  );
  return pages.map((after, index) => (
    <Page
      key={after ?? "first"}
      {...wanted}
      onListed={add}
      after={after}
      {...(index === pages.length - 1 ? { onMore: open } : {})}
    />
  ));
}

function Page({
  filter,
  canWrite,
  after,
  onMore,
  onListed,
}: Wanted & {
  readonly onListed: (ids: readonly string[]) => void;
  readonly after: string | undefined;
  readonly onMore?: (next: string) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const answer = useAnswer(contradictionsDocument, {
    filter,
    after: after ?? null,
    lang,
    reading: input,
  });
  return (
    <AnswerStates answer={answer}>
      {({ contradictions: { edges, totalCount, pageInfo } }) => {
        const { pairs, next, goesOn } = wholeSets(edges, pageInfo.hasNextPage);
        return (
          <>
            {after === undefined && (
              <p className="kt-note" role="status">
                <Glossed>
                  {t("contradictions.count", { count: totalCount })}
                </Glossed>
              </p>
            )}
            {pairs.length === 0 && after === undefined && (
              <Notice title={t("contradictions.none")} />
            )}
            {pairs.length > 0 && (
              <Sets pairs={pairs} canWrite={canWrite} onListed={onListed} />
            )}
            {goesOn && (
              <p role="note">
                <Glossed>{t("contradictions.longSet")}</Glossed>
              </p>
            )}
            {next !== undefined && onMore !== undefined && (
              <Button variant="default" onClick={() => onMore(next)}>
                {t("contradictions.more")}
              </Button>
            )}
          </>
        );
      }}
    </AnswerStates>
  );
}

/** The claims of some pairs, put together. */
function Sets({
  pairs,
  canWrite,
  onListed,
}: {
  readonly pairs: readonly Contradiction[];
  readonly canWrite: boolean;
  readonly onListed: (ids: readonly string[]) => void;
}) {
  const { lang } = useLanguage();
  const { input } = useReading();
  const ids = claimIdsOf(pairs);
  const key = ids.join(" ");
  useEffect(() => onListed(key.split(" ")), [key, onListed]);
  const answer = useAnswer(witnessedStatementsDocument, {
    ids: [...ids],
    first: 100,
    lang,
    reading: input,
  });
  return (
    <AnswerStates answer={answer}>
      {({ factoids }) =>
        rivalSetsOf(pairs, factoids.nodes).map((set) => (
          <RivalSetView key={set.key} set={set} canWrite={canWrite} />
        ))
      }
    </AnswerStates>
  );
}
