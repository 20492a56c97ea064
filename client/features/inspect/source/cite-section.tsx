import { useTranslation } from "react-i18next";

import { type CitedForms, citeDocument } from "../../../api/cite.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import inspect from "../inspect.module.css";
import styles from "./cite.module.css";
import { CitedForm } from "./cited-form.tsx";
import { SaveFile } from "./save-file.tsx";

const forms = [
  ["gostReference", "ru"],
  ["gostRecord", "ru"],
  ["chicagoNote", "en"],
  ["chicagoBibliography", "en"],
] as const;

const files = [
  ["bibtex", "BibTeX", "bib", "application/x-bibtex"],
  ["ris", "RIS", "ris", "application/x-research-info-systems"],
  ["csl", "CSL-JSON", "json", "application/vnd.citationstyles.csl+json"],
] as const;

/** How the source is cited: each form with a button that copies it, and files for reference managers. */
export function CiteSection({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const answer = useAnswer(citeDocument, { id, lang });
  return (
    <section className={inspect["section"]} data-cite>
      <h2>
        <Glossed>{t("cite.title")}</Glossed>
      </h2>
      <p className={styles["note"]}>
        <Glossed>{t("cite.note")}</Glossed>
      </p>
      <AnswerStates answer={answer}>
        {({ source }) => (source === null ? null : <Forms source={source} />)}
      </AnswerStates>
    </section>
  );
}

function Forms({ source }: { readonly source: CitedForms }) {
  const { t } = useTranslation();
  const key = source.id.replace(/^source\//u, "");
  return (
    <>
      <div className={styles["forms"]}>
        {forms.map(([form, lang]) => (
          <CitedForm
            key={form}
            name={t(`cite.${form}`)}
            lang={lang}
            parts={source[form]}
          />
        ))}
      </div>
      <p className={styles["files"]}>
        {t("cite.files")}
        {files.map(([format, name, extension, mediaType]) => (
          <SaveFile
            key={format}
            content={source[format]}
            fileName={`${key}.${extension}`}
            mediaType={mediaType}
          >
            {name}
          </SaveFile>
        ))}
      </p>
    </>
  );
}
