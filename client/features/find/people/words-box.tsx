import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import styles from "./people.module.css";

/** Words that a claim about them must have: asked with Enter. */
export function WordsBox({
  words,
  onWords,
}: {
  readonly words: string;
  readonly onWords: (words: string) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState(words);
  const label = useId();
  return (
    <form
      className={styles["words"]}
      onSubmit={(event) => {
        event.preventDefault();
        onWords(text.trim());
      }}
    >
      <label htmlFor={label}>{t("words.box")}</label>
      <div>
        <input
          id={label}
          type="search"
          value={text}
          maxLength={200}
          placeholder={t("words.placeholder")}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" className={styles["tool"]}>
          {t("words.seek")}
        </button>
      </div>
    </form>
  );
}
