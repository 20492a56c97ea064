import { useTranslation } from "react-i18next";

import type { Terms } from "../../graph/questions.ts";
import { type TieKind, tieKinds } from "../../graph/tie-kinds.ts";
import { CodeChoice } from "../reading/code-choice.tsx";
import { PeriodChoice } from "../reading/period-choice.tsx";
import styles from "./network.module.css";
import { useTieWords } from "./use-tie-words.ts";

/** What a question lets in: kinds of ties, and a period. */
export function TermsChoice({
  terms: { kinds, period },
  among = tieKinds,
  onChange,
}: {
  readonly terms: Terms;
  /** The kinds that can be chosen. */
  readonly among?: readonly TieKind[];
  readonly onChange: (terms: Partial<Terms>) => void;
}) {
  const { t } = useTranslation();
  const words = useTieWords();
  return (
    <details
      className={styles["terms"]}
      open={kinds.length > 0 || period !== undefined}
    >
      <summary>{t("network.ask.terms")}</summary>
      <CodeChoice
        legend={t("network.ask.kinds")}
        codes={among}
        chosen={kinds}
        words={words}
        onChange={(chosen) => onChange({ kinds: chosen })}
      />
      <PeriodChoice
        period={period ?? null}
        onChange={(chosen) => onChange({ period: chosen ?? undefined })}
      />
    </details>
  );
}
