import { useTranslation } from "react-i18next";

import { languages } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import styles from "./frame.module.css";

/** Russian or English. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language, setLanguage } = useLanguage();
  return (
    <fieldset className={styles["languages"]}>
      <legend className="kt-hidden">{t("frame.language")}</legend>
      {languages.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === language}
          aria-label={`${code.toUpperCase()} — ${t(`languages.${code}`)}`}
          onClick={() => setLanguage(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
