import { useState } from "react";
import { useTranslation } from "react-i18next";

import { SuggestBox } from "../../ui/suggest-box.tsx";
import styles from "./reading.module.css";
import { useReadingNames } from "./use-reading-names.ts";

/** The sources that alone are read: found by title or author, taken away one by one. */
export function SourceChoice({
  sources,
  onChange,
}: {
  readonly sources: readonly string[];
  readonly onChange: (sources: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const names = useReadingNames({ sources, fonds: [] });
  return (
    <fieldset className={styles["choice"]}>
      <legend>{t("reading.source")}</legend>
      {sources.map((id) => (
        <button
          key={id}
          type="button"
          className={styles["chip"]}
          aria-pressed="true"
          aria-label={t("reading.remove", { name: names.get(id) ?? id })}
          onClick={() => onChange(sources.filter((other) => other !== id))}
        >
          {names.get(id) ?? id} <span aria-hidden="true">×</span>
        </button>
      ))}
      <SuggestBox
        label={t("reading.source")}
        placeholder={t("reading.sourcePlaceholder")}
        kinds={["SOURCE"]}
        text={text}
        onText={setText}
        onPick={({ id }) => {
          setText("");
          if (!sources.includes(id)) onChange([...sources, id]);
        }}
      />
    </fieldset>
  );
}
