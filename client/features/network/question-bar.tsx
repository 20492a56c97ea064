import { useTranslation } from "react-i18next";

import type { Action } from "../../graph/act.ts";
import { type Asked, bounds, type Question } from "../../graph/questions.ts";
import type { View } from "../../graph/view.ts";
import { opening } from "./choose-panel.tsx";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";

/** What can be asked about those shown; pressed while its answer stands beside. */
export function QuestionBar({
  view,
  seen,
  act,
}: {
  readonly view: View;
  readonly seen: ReadGraph;
  readonly act: (action: Action) => void;
}) {
  const { t } = useTranslation();
  const { question } = view;
  const isAsked = (of: Question["of"]): boolean =>
    question?.of === of || (question?.of === "choose" && question.what === of);
  const button = (
    of: Exclude<Question["of"], "choose">,
    next: () => Question,
  ) => (
    <button
      type="button"
      aria-pressed={isAsked(of)}
      onClick={() =>
        act({ do: "ask", question: isAsked(of) ? undefined : next() })
      }
    >
      {t(`network.ask.${of}`)}
    </button>
  );
  const named = (what: Asked) => button(what, () => opening(what, view));
  const allKinds = { kinds: [], period: undefined } as const;
  return (
    <div
      className={`${styles["toolbar"] ?? ""} ${styles["questions"] ?? ""}`}
      role="group"
      aria-label={t("network.ask.label")}
      data-questions
    >
      {named("paths")}
      {named("between")}
      {named("presence")}
      {named("compare")}
      <button
        type="button"
        title={t("network.ask.linksLong", { count: bounds.links })}
        disabled={seen.things.size < 3}
        onClick={() =>
          act({ do: "add", addition: { of: "links", ...allKinds } })
        }
      >
        {t("network.ask.links")}
      </button>
      {button("measures", () => ({
        of: "measures",
        by: view.size ?? "betweenness",
      }))}
      {button("communities", () => ({ of: "communities", resolution: 1 }))}
    </div>
  );
}
