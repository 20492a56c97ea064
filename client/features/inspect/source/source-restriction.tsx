import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { formatDayOf } from "../../../../shared/dates/format-date.ts";
import {
  liftRestrictionDocument,
  renewRestrictionDocument,
} from "../../../api/claim.documents.ts";
import { useWrite } from "../../../api/provider.tsx";
import type { SourceCardData } from "../../../api/source.documents.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { SignedReasonForm } from "../../claim/signed-reason-form.tsx";

/** Until when a source is restricted and on what ground, or who lifted that and why; both are changed here, with a reason. */
export function SourceRestriction({
  id,
  restriction: { until, basis, liftedBy, liftedAt, liftedReason },
}: {
  readonly id: string;
  readonly restriction: NonNullable<SourceCardData["restriction"]>;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const lift = useWrite(liftRestrictionDocument);
  const renew = useWrite(renewRestrictionDocument);
  const stop = () => setAsked(false);
  const isLifted = liftedBy !== null;
  const action = t(isLifted ? "studies.renew" : "studies.lift");
  return (
    <div data-restriction={isLifted ? "lifted" : "in-force"}>
      {t("card.restricted", { day: formatDayOf(until, lang) })} ({basis})
      {isLifted && (
        <>
          .{" "}
          {t("card.lifted", {
            by: liftedBy,
            day: liftedAt === null ? "" : formatDayOf(liftedAt, lang),
            reason: liftedReason ?? "",
          })}
        </>
      )}{" "}
      {!isAsked && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => setAsked(true)}
        >
          {action}
        </Button>
      )}
      {isAsked &&
        (isLifted ? (
          <SignedReasonForm
            action={action}
            write={(signed) => renew({ input: { ...signed, source: id } })}
            resultOf={({ renewRestriction }) => renewRestriction}
            onDone={stop}
            onCancel={stop}
          />
        ) : (
          <SignedReasonForm
            action={action}
            write={(signed) => lift({ input: { ...signed, source: id } })}
            resultOf={({ liftRestriction }) => liftRestriction}
            onDone={stop}
            onCancel={stop}
          />
        ))}
    </div>
  );
}
