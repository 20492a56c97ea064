import { useState } from "react";
import { useTranslation } from "react-i18next";

import { studyFileDocument } from "../../api/case-study.documents.ts";
import { useAsk } from "../../api/provider.tsx";
import { saveText } from "../../ui/save-file.ts";

const formats = ["HTML", "MARKDOWN", "JSON"] as const;

/** The study as a file: one web page that stands alone, Markdown, or a bundle for another Kartoteka. */
export function PublishLinks({
  id,
  version,
}: {
  readonly id: string;
  readonly version: number;
}) {
  const { t } = useTranslation();
  const ask = useAsk();
  const [failed, setFailed] = useState<string>();
  const publish = async (format: (typeof formats)[number]) => {
    const answer = await ask(studyFileDocument, { id, version, format });
    const file =
      answer.kind === "ready"
        ? answer.data.caseStudy?.edition.published
        : undefined;
    if (file) {
      saveText(file);
      setFailed(undefined);
      return;
    }
    setFailed(answer.kind === "failed" ? answer.message : t("states.offline"));
  };
  return (
    <>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          data-link
          data-publish={format}
          onClick={() => void publish(format)}
        >
          {t(`studies.publish.${format}`)}
        </button>
      ))}
      {failed !== undefined && <span role="alert">{failed}</span>}
    </>
  );
}
