import { useState } from "react";
import { useTranslation } from "react-i18next";

import { keptFigure } from "../../../shared/figures/figure.ts";
import { viewFigureDocument } from "../../api/saved-views.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { FigureView } from "../../ui/figure-view.tsx";
import styles from "./saved-views.module.css";

/** The figure of a saved view as it stands, loaded when it is opened. */
export function KeptFigure({
  id,
  name,
  now = false,
}: {
  readonly id: string;
  readonly name: string;
  /** Whether it stands beside an earlier one of the same view. */
  readonly now?: boolean;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const answer = useAnswer(viewFigureDocument, { id }, { pause: !isOpen });
  return (
    <details
      className={styles["changes"]}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary aria-label={t("views.figureOf", { name })}>
        {t(now ? "views.figureNow" : "views.figure")}
      </summary>
      {isOpen && (
        <AnswerStates answer={answer}>
          {({ savedView }) => {
            const figure = keptFigure(savedView?.figure?.content);
            return figure === null ? null : <FigureView figure={figure} />;
          }}
        </AnswerStates>
      )}
    </details>
  );
}
