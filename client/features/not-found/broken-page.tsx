import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import { Notice } from "../../ui/notice.tsx";

/** The page itself failed: says so, and offers to begin anew. */
export function BrokenPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <Notice
      title={t("broken.title")}
      role="alert"
      action={{
        label: t("broken.reload"),
        run: () => window.location.reload(),
      }}
    >
      <p>
        <Glossed>{t("broken.advice")}</Glossed>
      </p>
      {error instanceof Error && <p className="kt-note">{error.message}</p>}
    </Notice>
  );
}
