import { useTranslation } from "react-i18next";

import { serverAnswers, ServerAway } from "../../api/script-loading.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { Notice } from "../../ui/notice.tsx";

/** The page itself failed, or could not be had: says so, and offers to begin anew. */
export function BrokenPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  if (error instanceof ServerAway) return <AwayPage />;
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

/** Opens the page anew only when there is a server again: the browser's own page of failure would take this one's place. */
function AwayPage() {
  const { t } = useTranslation();
  const openAnew = async () => {
    if (await serverAnswers()) window.location.reload();
  };
  return (
    <Notice
      title={t("states.offline")}
      role="alert"
      action={{ label: t("states.again"), run: () => void openAnew() }}
    >
      <p>
        <Glossed>{t("states.offlineAdvice")}</Glossed>
      </p>
    </Notice>
  );
}
