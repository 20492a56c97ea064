import { useState } from "react";
import { useTranslation } from "react-i18next";

import { formatDayOf } from "../../../shared/dates/format-date.ts";
import {
  claimStandingDocument,
  restoreClaimDocument,
  retractClaimDocument,
} from "../../api/claim.documents.ts";
import type { ResultOf } from "../../api/graphql.ts";
import { useWrite } from "../../api/provider.tsx";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { CitedIn } from "../../ui/cited-in.tsx";
import { WithdrawForm } from "../contradictions/withdraw-form.tsx";
import styles from "./claim.module.css";
import { JudgeClaimForm } from "./judge-claim-form.tsx";
import {
  forgetRetracted,
  rememberRetracted,
  useRetracted,
} from "./retracted-claims.ts";
import { SignedReasonForm } from "./signed-reason-form.tsx";

type Claim = NonNullable<ResultOf<typeof claimStandingDocument>["factoid"]>;

/** What can be done with a claim where it stands: judge it, retract it; bring it back when it was retracted. Asks for it when it is opened. */
export function ClaimDesk({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles["desk"]}
      data-claim-desk={id}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t("claim.desk")}</summary>
      {isOpen && <Opened id={id} />}
    </details>
  );
}

/** Claims that were retracted on this page, each with the way back. */
export const RetractedHere = () => {
  const ids = useRetracted();
  return ids.map((id) => (
    <div key={id} className={styles["desk"]}>
      <Opened id={id} />
    </div>
  ));
};

function Opened({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const answer = useAnswer(claimStandingDocument, { id, lang });
  return (
    <AnswerStates answer={answer}>
      {({ factoid, settings }) => {
        if (factoid === null) return <p>{t("claim.notHere")}</p>;
        return (
          <>
            <CitedIn studies={factoid.citedIn} />
            {settings.readOnly ? (
              <p>{t("contradictions.readOnly")}</p>
            ) : factoid.until === null ? (
              <Standing claim={factoid} />
            ) : (
              <Retracted id={id} revision={factoid.until} />
            )}
          </>
        );
      }}
    </AnswerStates>
  );
}

type Doing = "nothing" | "judge" | "retract";

function Standing({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const [doing, setDoing] = useState<Doing>("nothing");
  const [withdrawn, setWithdrawn] = useState<string>();
  const retract = useWrite(retractClaimDocument);
  const stop = () => setDoing("nothing");
  if (doing === "judge") return <JudgeClaimForm id={claim.id} onDone={stop} />;
  if (doing === "retract")
    return (
      <SignedReasonForm
        action={t("claim.retract")}
        write={(signed) =>
          retract({
            input: { ...signed, id: claim.id, expectedRevision: claim.since },
          })
        }
        resultOf={({ retractFactoid }) => retractFactoid}
        onDone={() => {
          rememberRetracted(claim.id);
          stop();
        }}
        onCancel={stop}
      />
    );
  return (
    <>
      <p className={styles["choices"]}>
        <button type="button" data-do="judge" onClick={() => setDoing("judge")}>
          {t("claim.judge")}
        </button>
        <button
          type="button"
          data-do="retract"
          onClick={() => setDoing("retract")}
        >
          {t("claim.retract")}
        </button>
      </p>
      <ul className={styles["judgements"]}>
        {claim.interpretations.map((judgement) => (
          <li key={judgement.id} data-judgement={judgement.verdict}>
            {judgement.by}, {formatDayOf(judgement.at, lang)}:{" "}
            {judgement.reason}{" "}
            {withdrawn === judgement.id ? (
              <WithdrawForm
                judgement={judgement}
                onDone={() => setWithdrawn(undefined)}
              />
            ) : (
              <button type="button" onClick={() => setWithdrawn(judgement.id)}>
                {t("contradictions.withdraw")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Retracted({
  id,
  revision,
}: {
  readonly id: string;
  readonly revision: number;
}) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const restore = useWrite(restoreClaimDocument);
  return (
    <div role="status" data-retracted={id}>
      <p>{t("claim.retracted", { revision })}</p>
      {isAsked ? (
        <SignedReasonForm
          action={t("claim.restore")}
          write={(signed) =>
            restore({ input: { ...signed, id, expectedRevision: revision } })
          }
          resultOf={({ restoreFactoid }) => restoreFactoid}
          onDone={() => forgetRetracted(id)}
          onCancel={() => setAsked(false)}
        />
      ) : (
        <button type="button" data-do="restore" onClick={() => setAsked(true)}>
          {t("claim.restore")}
        </button>
      )}
    </div>
  );
}
