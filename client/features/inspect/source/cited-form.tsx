import { Button } from "@mantine/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import type { CitationParts } from "../../../api/cite.documents.ts";
import styles from "./cite.module.css";
import { copyRich } from "./copy-rich.ts";

/** One form of the citation, to be read and copied. */
export function CitedForm({
  name,
  lang,
  parts,
}: {
  readonly name: string;
  readonly lang: "ru" | "en";
  readonly parts: CitationParts;
}) {
  const { t } = useTranslation();
  const heading = useId();
  const [copied, setCopied] = useState<"" | "copied" | "refused">("");
  const copy = async () =>
    setCopied((await copyRich(parts)) ? "copied" : "refused");
  return (
    <section className={styles["form"]} aria-labelledby={heading}>
      <div className={styles["head"]}>
        <h3 id={heading}>{name}</h3>
        <span role="status" className={styles["status"]}>
          {copied === "" ? "" : t(`cite.${copied}`)}
        </span>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t("cite.copyForm", { form: name })}
          onClick={() => void copy()}
        >
          {t("cite.copy")}
        </Button>
      </div>
      <p lang={lang} className={styles["citation"]}>
        {parts.map(({ text, italic }, index) =>
          italic ? <i key={index}>{text}</i> : text,
        )}
      </p>
    </section>
  );
}
