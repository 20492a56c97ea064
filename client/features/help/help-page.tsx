import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { glossary } from "../../../shared/glossary/glossary.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { useStartTour } from "../tour/tour.tsx";
import styles from "./help.module.css";

const keys = [
  ["Ctrl K", "search"],
  ["Ctrl Z", "undo"],
  ["Ctrl Shift Z", "redo"],
  ["← ↑ → ↓", "walk"],
  ["Enter", "open"],
  ["E", "expand"],
  ["G", "gather"],
  ["Delete", "hide"],
  ["Escape", "close"],
] as const;

/** Help: the tour again, the keys, and the words of the field with what they mean. */
export function HelpPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const start = useStartTour();
  const terms = glossary
    .map((term) => ({ code: term.code, ...term[language] }))
    .sort((one, other) => one.term.localeCompare(other.term, language));
  return (
    <>
      <PageTitle
        title={t("pages.help")}
        actions={
          <Button size="sm" variant="default" onClick={start} data-start-tour>
            {t("help.tour")}
          </Button>
        }
      />
      <p className="kt-lead">{t("help.lead")}</p>
      <h2>{t("help.keys")}</h2>
      <dl className={styles["keys"]}>
        {keys.map(([key, does]) => (
          <div key={does}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`help.key.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t("help.glossary")}</h2>
      <dl className={styles["terms"]} data-glossary>
        {terms.map(({ code, term, meaning }) => (
          <div key={code}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
