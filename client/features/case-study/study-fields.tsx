import { useTranslation } from "react-i18next";

import { displayedNames } from "../../../shared/study/edition.ts";
import type { Draft } from "./drafts.ts";
import styles from "./study.module.css";

/** Title, language, how people are called, and what the study is about. */
export function StudyFields({
  draft: { title, summary, language, displayNames },
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles["fields"]}>
      <label>
        {t("studies.title")}
        <input
          required
          placeholder={t("studies.titleNeeded")}
          value={title}
          maxLength={300}
          onChange={({ currentTarget }) =>
            onChange({ title: currentTarget.value })
          }
        />
      </label>
      <label>
        {t("frame.language")}
        <select
          value={language}
          onChange={({ currentTarget }) =>
            onChange({ language: currentTarget.value === "EN" ? "EN" : "RU" })
          }
        >
          <option value="RU">{t("languages.ru")}</option>
          <option value="EN">{t("languages.en")}</option>
        </select>
      </label>
      <label>
        {t("studies.names.label")}
        <select
          data-names
          value={displayNames}
          onChange={({ currentTarget }) =>
            onChange({
              displayNames:
                displayedNames.find((one) => one === currentTarget.value) ??
                "FULL",
            })
          }
        >
          {displayedNames.map((one) => (
            <option key={one} value={one}>
              {t(`studies.names.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles["wide"]}>
        {t("studies.summary")}
        <textarea
          rows={2}
          maxLength={2000}
          value={summary}
          onChange={({ currentTarget }) =>
            onChange({ summary: currentTarget.value })
          }
        />
      </label>
    </div>
  );
}
