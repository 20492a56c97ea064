import { Drawer } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import {
  type ResearchAnswer,
  type ResearchCount,
  researchPeopleDocument,
} from "../../api/research.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { writeDefinitions } from "../../url/question-address.ts";
import styles from "./questions.module.css";
import type { QuestionView } from "./use-question.ts";

/** An invented person says so in the name. */
const saysSo = (name: string): boolean => /\((вымышл\.|invented)\)/u.test(name);

const shownAtMost = 200;

type Opened = { readonly count: ResearchCount; readonly words: string };

/** The count of this key, with the row it stands in. */
const countAt = (
  answer: ResearchAnswer,
  key: string | undefined,
): Opened | undefined =>
  [
    ...answer.tables.flatMap(({ rows }) =>
      rows.flatMap(({ label, all, cells }) =>
        [all, ...cells].map((count) => ({
          count,
          words: count === all ? label : `${label} · ${count.label}`,
        })),
      ),
    ),
    ...[...answer.statistics, ...answer.counterEvidence].map((count) => ({
      count,
      words: count.label,
    })),
  ].find(({ count }) => count.key === key);

/** The people behind the count that the address names. */
export function OpenedPeople({
  number,
  view,
  answer,
}: {
  readonly number: number;
  readonly view: QuestionView;
  readonly answer: ResearchAnswer;
}) {
  const { t } = useTranslation();
  const opened = countAt(answer, view.cell);
  return (
    <Drawer
      opened={opened !== undefined}
      onClose={() => view.change({ cell: undefined })}
      position="right"
      size="min(520px, 100%)"
      title={t("questions.opened")}
      closeButtonProps={{ "aria-label": t("frame.close") }}
    >
      {opened !== undefined && (
        <>
          <p>{opened.words}</p>
          <p
            className="kt-note"
            role="status"
            data-opened={opened.count.persons}
          >
            {t("questions.openedNote", { count: opened.count.persons })}
          </p>
          <People number={number} view={view} cell={opened.count.key} />
          {opened.count.persons > shownAtMost && (
            <p className="kt-note">{t("questions.openedMore")}</p>
          )}
        </>
      )}
    </Drawer>
  );
}

function People({
  number,
  view,
  cell,
}: {
  readonly number: number;
  readonly view: QuestionView;
  readonly cell: string;
}) {
  const { t } = useTranslation();
  const answer = useAnswer(researchPeopleDocument, { ...view.asked, cell });
  return (
    <AnswerStates answer={answer}>
      {({ researchQuestion: { people } }) => (
        <ul className={styles["people"]}>
          {people.map(({ id, displayName, constructed }) => (
            <li key={id} data-person={id}>
              <EntityLink id={id} name={displayName} />{" "}
              <ConstructedBadge
                constructed={constructed && !saysSo(displayName)}
              />
              {number === 8 && (
                <>
                  {" · "}
                  <Link
                    to="/questions/$number"
                    params={{ number: "8" }}
                    search={(previous) => ({
                      ...previous,
                      where: writeDefinitions([{ key: "person", value: id }]),
                      cell: undefined,
                    })}
                  >
                    {t("questions.readLife")}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </AnswerStates>
  );
}
