import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { formatDayOf } from "../../../shared/dates/format-date.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Credence } from "../../url/reading-codes.ts";

/** The end of a signed judgement: how sure, why, by whom and when, and the button that opens its withdrawal. */
export function SignedWords({
  judgement: { credence, reason, by, at },
  onWithdraw,
}: {
  readonly judgement: {
    readonly credence: Credence | null;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  };
  /** Left out: nobody can withdraw it here, or it is being withdrawn. */
  readonly onWithdraw: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  return (
    <>
      {credence !== null && `, ${t(`credence.${credence}`)}`}. {reason}{" "}
      <span className="kt-note">
        {by}, {formatDayOf(at, lang)}
      </span>{" "}
      {onWithdraw !== undefined && (
        <Button size="compact-xs" variant="default" onClick={onWithdraw}>
          {t("contradictions.withdraw")}
        </Button>
      )}
    </>
  );
}
