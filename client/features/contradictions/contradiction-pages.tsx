import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import {
  type Contradiction,
  contradictionsDocument,
} from "../../api/contradictions.documents.ts";
import { witnessedStatementsDocument } from "../../api/statements.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { contradictionsFilter } from "../../url/contradictions-address.ts";
import { useReading } from "../../url/use-reading.ts";
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
  return pages.map((after, index) => (
    <Page
      key={after ?? "first"}
      {...wanted}
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
}: Wanted & {
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
            {pairs.length > 0 && <Sets pairs={pairs} canWrite={canWrite} />}
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
}: {
  readonly pairs: readonly Contradiction[];
  readonly canWrite: boolean;
}) {
  const { lang } = useLanguage();
  const { input } = useReading();
  const answer = useAnswer(witnessedStatementsDocument, {
    ids: [...claimIdsOf(pairs)],
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
