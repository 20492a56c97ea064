import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { silencesDocument } from "../../api/not-known.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { NotKnown } from "./not-known.tsx";

/** What we do not know of a body or a place; of a district or a party body also the way to what is not known of its people. */
export function ThingNotKnown({
  id,
  hasPeople = false,
}: {
  readonly id: string;
  readonly hasPeople?: boolean;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const answer = useAnswer(silencesDocument, { id, lang });
  return (
    <AnswerStates answer={answer}>
      {({ node }) => (
        <NotKnown
          silences={node !== null && "silences" in node ? node.silences : []}
        >
          {hasPeople && (
            <p>
              <Link to="/gaps" search={{ within: id }}>
                {t("card.gapsOfPeople")}
              </Link>
            </p>
          )}
        </NotKnown>
      )}
    </AnswerStates>
  );
}
