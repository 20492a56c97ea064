import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Action } from "../../graph/act.ts";
import type { Question } from "../../graph/questions.ts";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";

/** What every panel of a question needs. */
export type Panelled<Of extends Question = Question> = {
  readonly question: Of;
  readonly graph: ReadGraph;
  readonly act: (action: Action) => void;
};

/** A question beside the drawing: its name, its answer, a way to close it. */
export function Panel({
  title,
  act,
  children,
}: {
  readonly title: string;
  readonly act: (action: Action) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <section className={styles["question"]} aria-label={title} data-question>
      <header>
        <h2 tabIndex={-1}>{title}</h2>
        <button
          type="button"
          className={styles["close"]}
          aria-label={t("network.ask.close", { title })}
          onClick={() => act({ do: "ask", question: undefined })}
        >
          ×
        </button>
      </header>
      {children}
    </section>
  );
}

/** A name that looks at whoever it names. */
export const Look = ({
  id,
  name,
  act,
}: {
  readonly id: string;
  readonly name: string;
  readonly act: (action: Action) => void;
}) => (
  <button
    type="button"
    className={styles["pick"]}
    onClick={() => act({ do: "select", id })}
  >
    {name}
  </button>
);
