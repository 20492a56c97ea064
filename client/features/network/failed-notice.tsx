import { useTranslation } from "react-i18next";

import { Notice } from "../../ui/notice.tsx";
import type { useNetworkGraph } from "./use-network-graph.ts";

/** Says that a part of the network has not come, and why; nothing when all has. */
export function FailedNotice({
  failed,
  retry,
}: Pick<ReturnType<typeof useNetworkGraph>, "failed" | "retry">) {
  const { t } = useTranslation();
  if (failed === undefined) return null;
  const isOffline = failed.kind === "offline";
  return (
    <Notice
      title={t(isOffline ? "states.offline" : "states.failed")}
      role="alert"
      action={{ label: t("states.again"), run: retry }}
    >
      <p>{isOffline ? t("states.offlineAdvice") : failed.message}</p>
    </Notice>
  );
}
