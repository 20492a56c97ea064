import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import {
  caseFileDocument,
  personFileDocument,
} from "../api/dossier.documents.ts";
import { useAsk } from "../api/provider.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { entityParams } from "../url/entity-address.ts";
import { useReading } from "../url/use-reading.ts";
import styles from "./file-buttons.module.css";
import { FileButtons } from "./file-buttons.tsx";

const formats = [
  ["HTML", "HTML"],
  ["MARKDOWN", "Markdown"],
  ["JSON", "JSON"],
] as const;

const isCase = (id: string): boolean => id.startsWith("procedure/");

/** Opens the dossier of a person or a case, and saves it as a file in the page's language, under the reading at hand. */
export function DossierLinks({
  id,
  canOpen = true,
}: {
  readonly id: string;
  /** Leads to the page of the dossier; not on that page itself. */
  readonly canOpen?: boolean;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const ask = useAsk();
  const { kind, _splat } = entityParams(id);
  return (
    <p className={styles["links"]} data-dossier={id}>
      {canOpen ? (
        <Link
          to="/dossier/$"
          params={{ _splat: `${kind}/${_splat}` }}
          search={({ reading, lang }) => ({ reading, lang })}
        >
          {t("dossier.open")}
        </Link>
      ) : (
        <span>{t("dossier.save")}</span>
      )}
      <FileButtons
        formats={formats}
        labelOf={(name) => t("dossier.saveAs", { name })}
        write={async (format) => {
          const outcome = await ask(
            isCase(id) ? caseFileDocument : personFileDocument,
            { id, format, lang, reading: input },
          );
          return outcome.kind === "ready"
            ? { ...outcome, data: outcome.data.dossier?.file ?? null }
            : outcome;
        }}
      />
    </p>
  );
}
