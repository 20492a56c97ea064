import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Outcome } from "../api/ask.ts";
import styles from "./file-buttons.module.css";
import { saveText, type TextFile } from "./save-file.ts";

/** Buttons that ask the server for a file, each for one format, and save it; what went wrong stands beside them. */
export function FileButtons<Format extends string>({
  formats,
  labelOf,
  write,
}: {
  readonly formats: readonly (readonly [format: Format, name: string])[];
  /** What a button does, for one that hears it alone. */
  readonly labelOf: (name: string) => string;
  /** Asks for the file; null when there is nothing to write. */
  readonly write: (format: Format) => Promise<Outcome<TextFile | null>>;
}) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState<Format>();
  const [problem, setProblem] = useState<string>();
  const save = async (format: Format) => {
    setBusy(format);
    setProblem(undefined);
    const outcome = await write(format);
    setBusy(undefined);
    if (outcome.kind === "ready" && outcome.data !== null)
      saveText(outcome.data);
    else
      setProblem(
        outcome.kind === "failed" ? outcome.message : t("states.failed"),
      );
  };
  return (
    <>
      {formats.map(([format, name]) => (
        <button
          key={format}
          type="button"
          className={styles["save"]}
          disabled={busy !== undefined}
          aria-label={labelOf(name)}
          onClick={() => void save(format)}
        >
          {busy === format ? t("states.writing") : name}
        </button>
      ))}
      <span role="status" className={styles["problem"]}>
        {problem ?? ""}
      </span>
    </>
  );
}
