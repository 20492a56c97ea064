import { useTranslation } from "react-i18next";

import { caseNotKnownDocument } from "../../../api/not-known.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { AsideBlock } from "../card-frame.tsx";
import { NotKnownLines } from "../not-known-lines.tsx";
import { useCardVariables } from "../use-card-variables.ts";

/** What we do not know in a case. It is told of the whole way through the instances, so a later procedure of it says nothing here. */
export function CaseNotKnown({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const answer = useAnswer(caseNotKnownDocument, useCardVariables(id));
  return (
    <AnswerStates answer={answer}>
      {({ reRegistration }) =>
        reRegistration === null ? null : (
          <AsideBlock title={t("card.unknown")}>
            <NotKnownLines known={reRegistration.notKnown} />
          </AsideBlock>
        )
      }
    </AnswerStates>
  );
}
