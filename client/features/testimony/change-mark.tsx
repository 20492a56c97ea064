import { useTranslation } from "react-i18next";

import { formatDate } from "../../../shared/dates/format-date.ts";
import type { BoardCell, BoardColumn } from "../../api/testimony.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./testimony.module.css";

/** How an answer stands to the last one of the same speaker; nothing for the first. */
export function ChangeMark({
  cell: { change, comparedWith },
  column,
}: {
  readonly cell: BoardCell;
  readonly column: BoardColumn;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  if (change === null || comparedWith === null) return null;
  const before = column.hearings.find(({ number }) => number === comparedWith);
  const saidOn = before?.saidOn ?? null;
  const when =
    saidOn === null
      ? t("testimony.hearing", { number: comparedWith })
      : formatDate(saidOn, lang);
  return (
    <p className={styles["change"]} data-change={change}>
      <Glossed>{t(`testimony.change.${change}`, { when })}</Glossed>
    </p>
  );
}
