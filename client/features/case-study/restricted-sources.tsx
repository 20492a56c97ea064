import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { RestrictedSource } from "../../../shared/study/edition.ts";
import { liftRestrictionDocument } from "../../api/claim.documents.ts";
import { useWrite } from "../../api/provider.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { SignedReasonForm } from "../claim/signed-reason-form.tsx";
import styles from "./study.module.css";

/** Why a study cannot be published: sources that it rests on are restricted. Whoever answers for it lifts that with a reason. */
export function RestrictedSources({
  sources,
  canWrite,
  areHidden = false,
}: {
  readonly sources: readonly RestrictedSource[];
  readonly canWrite: boolean;
  /** Whether the sources are told without what would name somebody: then the editor alone knows which they are. */
  readonly areHidden?: boolean;
}) {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <section className={styles["restricted"]} role="status" data-restricted>
      <p>
        {t("studies.restricted")}{" "}
        {canWrite && areHidden && t("studies.restrictedHidden")}
      </p>
      <ul>
        {sources.map((source) => (
          <Restricted
            key={source.id}
            source={source}
            canWrite={canWrite && !areHidden}
            isLinked={!areHidden}
          />
        ))}
      </ul>
    </section>
  );
}

function Restricted({
  source: { id, citation, until, basis },
  canWrite,
  isLinked,
}: {
  readonly source: RestrictedSource;
  readonly canWrite: boolean;
  readonly isLinked: boolean;
}) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const lift = useWrite(liftRestrictionDocument);
  return (
    <li data-restriction={id}>
      {isLinked ? <EntityLink id={id} name={citation} /> : citation}{" "}
      <span className="kt-note">
        {t("studies.restrictedUntil", { until, basis })}
      </span>{" "}
      {canWrite && !isAsked && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => setAsked(true)}
        >
          {t("studies.lift")}
        </Button>
      )}
      {isAsked && (
        <SignedReasonForm
          action={t("studies.lift")}
          write={(signed) => lift({ input: { ...signed, source: id } })}
          resultOf={({ liftRestriction }) => liftRestriction}
          onDone={() => setAsked(false)}
          onCancel={() => setAsked(false)}
        />
      )}
    </li>
  );
}
