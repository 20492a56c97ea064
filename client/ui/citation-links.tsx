import { useTranslation } from "react-i18next";

import { citationsDocument } from "../api/cite.documents.ts";
import { useAsk } from "../api/provider.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import styles from "./file-buttons.module.css";
import { FileButtons } from "./file-buttons.tsx";

const formats = [
  ["BIBTEX", "BibTeX"],
  ["RIS", "RIS"],
  ["CSL_JSON", "CSL-JSON"],
] as const;

/** The most sources in a file: the bound of `citations`. */
const most = 200;

/** Saves several sources as one file for a reference manager; nothing when there are none. */
export function CitationLinks({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const ask = useAsk();
  if (ids.length === 0) return null;
  const told = ids.slice(0, most);
  return (
    <p className={styles["links"]} data-citations>
      <span>{t("cite.ofThese", { count: told.length })}</span>
      <FileButtons
        formats={formats}
        labelOf={(name) => t("cite.saveThese", { name, count: told.length })}
        write={async (format) => {
          const outcome = await ask(citationsDocument, {
            ...{ format, lang },
            ids: [...told],
          });
          return outcome.kind === "ready"
            ? { ...outcome, data: outcome.data.citations }
            : outcome;
        }}
      />
    </p>
  );
}
