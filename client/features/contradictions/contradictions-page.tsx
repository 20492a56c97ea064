import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  contradictionChoicesDocument,
  contradictionsDocument,
} from "../../api/contradictions.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import {
  contradictionsFilter,
  parseContradictions,
} from "../../url/contradictions-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { useCoverage } from "../inspect/use-coverage.ts";
import { ContradictionChoices } from "./contradiction-choices.tsx";
import styles from "./contradictions.module.css";
import { rivalSetsOf } from "./rival-sets.ts";
import { RivalSetView } from "./rival-set-view.tsx";

/** Pairs asked for at once, and the most that one page shows. */
const [few, most] = [50, 200] as const;

/** The work list: claims that exclude each other, by whom they are about; each can be judged and each judgement withdrawn. */
export function ContradictionsPage() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const search = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const view = parseContradictions(search);
  const [first, setFirst] = useState<number>(few);
  const answer = useAnswer(contradictionsDocument, {
    filter: contradictionsFilter(view),
    first,
    after: null,
    lang,
    reading: input,
  });
  const choices = useAnswer(contradictionChoicesDocument, { lang });
  useShownCoverage(
    useCoverage({
      contested: true,
      ...(view.subject === undefined ? {} : { involving: [view.subject] }),
      ...(view.kind === undefined ? {} : { kinds: [view.kind] }),
    }),
  );
  const known = choices.kind === "ready" ? choices.data : undefined;
  const canWrite = known !== undefined && !known.settings.readOnly;
  return (
    <>
      <PageTitle
        title={t("contradictions.title")}
        note={
          answer.kind === "ready" &&
          t("contradictions.count", {
            count: answer.data.contradictions.totalCount,
          })
        }
      />
      <p className={styles["lead"]}>{t("contradictions.lead")}</p>
      <ContradictionChoices
        search={search}
        kinds={(known?.vocabulary.factoidKinds ?? []).map(({ term }) => ({
          value: term.code,
          label: term.label,
        }))}
        onChange={(part) =>
          void navigate({
            to: ".",
            search: (previous) => ({ ...previous, ...part }),
            resetScroll: false,
          })
        }
      />
      {known?.settings.readOnly === true && (
        <p className="kt-note">{t("contradictions.readOnly")}</p>
      )}
      <AnswerStates answer={answer}>
        {({ contradictions }) => (
          <>
            {contradictions.nodes.length === 0 && (
              <Notice title={t("contradictions.none")} />
            )}
            {rivalSetsOf(contradictions.nodes).map((set) => (
              <RivalSetView key={set.key} set={set} canWrite={canWrite} />
            ))}
            {contradictions.pageInfo.hasNextPage && first < most && (
              <Button variant="default" onClick={() => setFirst(most)}>
                {t("contradictions.more")}
              </Button>
            )}
            {contradictions.pageInfo.hasNextPage && first === most && (
              <p className="kt-note">
                {t("contradictions.rest", { count: most })}
              </p>
            )}
          </>
        )}
      </AnswerStates>
    </>
  );
}
