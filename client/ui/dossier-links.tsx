import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  caseFileDocument,
  personFileDocument,
} from "../api/dossier.documents.ts";
import { useAsk } from "../api/provider.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { entityParams } from "../url/entity-address.ts";
import { useReading } from "../url/use-reading.ts";
import styles from "./dossier-links.module.css";
import { saveText } from "./save-text.ts";

const formats = [
  ["HTML", "HTML"],
  ["MARKDOWN", "Markdown"],
  ["JSON", "JSON"],
] as const;

type Format = (typeof formats)[number][0];

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
  const { save, busy, problem } = useSaving(id);
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
      {formats.map(([format, name]) => (
        <button
          key={format}
          type="button"
          className={styles["save"]}
          disabled={busy !== undefined}
          aria-label={t("dossier.saveAs", { name })}
          onClick={() => void save(format)}
        >
          {busy === format ? t("dossier.writing") : name}
        </button>
      ))}
      <span role="status" className={styles["problem"]}>
        {problem ?? ""}
      </span>
    </p>
  );
}

/** Asks for the file and saves it; says what went wrong. */
function useSaving(id: string) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const ask = useAsk();
  const [busy, setBusy] = useState<Format>();
  const [problem, setProblem] = useState<string>();
  const save = async (format: Format) => {
    setBusy(format);
    setProblem(undefined);
    const outcome = await ask(
      isCase(id) ? caseFileDocument : personFileDocument,
      { id, format, lang, reading: input },
    );
    setBusy(undefined);
    if (outcome.kind === "ready" && outcome.data.dossier !== null)
      saveText(outcome.data.dossier.file);
    else
      setProblem(
        outcome.kind === "failed" ? outcome.message : t("states.failed"),
      );
  };
  return { save, busy, problem };
}
