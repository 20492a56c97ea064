import { useTranslation } from "react-i18next";

import type { Statement } from "../api/fragments.ts";
import { EntityLink } from "./entity-link.tsx";
import { MediationMark } from "./mediation-mark.tsx";

/** According to whom: the speaker, in what capacity, through what. Silent when the source does not tell. */
export function Speakers({
  speakers,
}: {
  readonly speakers: Statement["speakers"];
}) {
  const { t } = useTranslation();
  return speakers.map((utterance, index) => (
    <span key={`${index} ${utterance.capacity}`} data-speaker>
      {utterance.speaker === null ? (
        t(`capacity.${utterance.capacity}`)
      ) : (
        <>
          <EntityLink
            id={utterance.speaker.id}
            name={utterance.speaker.displayName}
          />
          , {t(`capacity.${utterance.capacity}`)}
        </>
      )}
      {" · "}
      <MediationMark mediation={utterance.mediation} />
      {utterance.reportedBy !== null && (
        <> · {t("statement.reportedBy", { name: utterance.reportedBy })}</>
      )}
      {utterance.circumstance === "INTERROGATION" && (
        <> · {t("circumstance.INTERROGATION")}</>
      )}
    </span>
  ));
}
