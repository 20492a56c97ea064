import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { StudyEdition } from "../../../shared/study/edition.ts";

const words = {
  none: "studies.noDraft",
  kept: "studies.draftKept",
  lost: "studies.draftLost",
} as const;

/** How long the text is, whether it is kept, and how it reads. */
export function DraftLine({
  edition,
  draft,
  isPreview,
  onPreview,
}: {
  readonly edition: StudyEdition | undefined;
  readonly draft: keyof typeof words;
  readonly isPreview: boolean;
  readonly onPreview: (isPreview: boolean) => void;
}) {
  const { t } = useTranslation();
  const sources = (edition?.sources ?? []).flatMap((group) => group.sources);
  return (
    <p className="kt-note">
      {t("studies.words", { count: edition?.words ?? 0 })} ·{" "}
      {t("studies.noteCount", { count: edition?.notes.length ?? 0 })} ·{" "}
      {t("studies.sourceCount", { count: sources.length })} ·{" "}
      <span data-draft={draft}>{t(words[draft])}</span>{" "}
      <Button
        size="compact-sm"
        variant="default"
        aria-pressed={isPreview}
        onClick={() => onPreview(!isPreview)}
      >
        {t("studies.preview")}
      </Button>
    </p>
  );
}
