import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Cited } from "../../api/fragments.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { AsideBlock } from "./card-frame.tsx";
import styles from "./inspect.module.css";
import { SilenceLines } from "./not-known-lines.tsx";

/** A question that a source should have answered. */
export type ShownSilence = {
  readonly id: string;
  readonly question: string;
  readonly source: Cited;
};

/** What we do not know of a body, a place or a document: silences of sources. */
export function NotKnown({
  silences,
  children,
}: {
  readonly silences: readonly ShownSilence[];
  /** What else leads on from there. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <AsideBlock title={t("card.unknown")}>
      {silences.length === 0 && (
        <p className={styles["note"]}>
          <Glossed>{t("card.noSilences")}</Glossed>
        </p>
      )}
      <SilenceLines silences={silences} />
      {children}
    </AsideBlock>
  );
}
