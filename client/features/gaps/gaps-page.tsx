import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { type Gaps, gapsDocument } from "../../api/not-known.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import {
  gapsFilter,
  type GapsSearch,
  parseGaps,
} from "../../url/gaps-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { GapPeople } from "./gap-people.tsx";
import { GapTable } from "./gap-table.tsx";
import { SetChoice } from "./set-choice.tsx";

/** How many people of each respect are listed. */
const mostListed = 100;

/** What is not known of a set of people: in each respect how many, and who. */
export function GapsPage() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const { within, gap, days } = parseGaps(useSearch({ from: "__root__" }));
  const navigate = useNavigate();
  const answer = useAnswer(gapsDocument, {
    filter: gapsFilter(within),
    lang,
    reading: input,
    first: mostListed,
    atLeast: days,
  });
  useShownCoverage(
    answer.kind === "ready" ? answer.data.whatIsNotKnown.coverage : undefined,
  );
  const change = (part: GapsSearch) =>
    void navigate({
      to: ".",
      search: (previous) => ({ ...previous, ...part }),
      resetScroll: false,
    });
  return (
    <>
      <PageTitle title={t("gaps.title")} />
      <p className="kt-lead">
        <Glossed>{t("gaps.lead")}</Glossed>
      </p>
      <SetChoice within={within} days={days} onChange={change} />
      <AnswerStates answer={answer}>
        {({ whatIsNotKnown }) => (
          <Found
            gaps={whatIsNotKnown}
            gap={gap}
            onOpen={(next) => change({ gap: next })}
          />
        )}
      </AnswerStates>
    </>
  );
}

function Found({
  gaps,
  gap,
  onOpen,
}: {
  readonly gaps: Gaps;
  readonly gap: string | undefined;
  readonly onOpen: (gap: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const opened = gaps.respects.find(({ kind }) => kind === gap);
  if (gaps.persons === 0)
    return (
      <p>
        <Glossed>{t("gaps.nobody")}</Glossed>
      </p>
    );
  return (
    <>
      {gaps.lookedAt < 10 && (
        <p className="kt-note" role="note">
          <Glossed>{t("gaps.few", { count: gaps.lookedAt })}</Glossed>
        </p>
      )}
      <GapTable gaps={gaps} opened={gap} onOpen={onOpen} />
      {gaps.omitted.map(({ what, count }) => (
        <p key={what} className="kt-note">
          <Glossed>{t("gaps.beyond", { count })}</Glossed>
        </p>
      ))}
      {opened !== undefined && <GapPeople respect={opened} />}
    </>
  );
}
