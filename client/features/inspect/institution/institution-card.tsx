import { useTranslation } from "react-i18next";

import {
  type InstitutionCardData,
  institutionDocument,
} from "../../../api/bodies.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { NotFoundPage } from "../../not-found/not-found-page.tsx";
import { CardFrame } from "../card-frame.tsx";
import { LinksLine, listOf } from "../links-line.tsx";
import { PeopleAside } from "../people-aside.tsx";
import { AlsoWritten } from "../person/also-written.tsx";
import { Statements } from "../statements.tsx";
import { useArrangeByGroup } from "../use-arrange-by-group.ts";
import { useCardVariables } from "../use-card-variables.ts";

/** An institution of either side: what it continued, its people, the party organizations in it. */
export function InstitutionCard({ id }: { readonly id: string }) {
  const answer = useAnswer(institutionDocument, useCardVariables(id));
  return (
    <AnswerStates answer={answer}>
      {({ institution }) =>
        institution === null ? (
          <NotFoundPage id={id} />
        ) : (
          <Card institution={institution} />
        )
      }
    </AnswerStates>
  );
}

function Card({ institution }: { readonly institution: InstitutionCardData }) {
  const { t } = useTranslation();
  const arrange = useArrangeByGroup();
  const claims = { involving: [institution.id] };
  return (
    <CardFrame
      id={institution.id}
      name={institution.displayName}
      kind={institution.kind.label}
      constructed={institution.constructed}
      claims={claims}
      head={
        <>
          <AlsoWritten
            names={institution.names}
            shown={institution.displayName}
          />
          <LinksLine label={t("card.seat")} to={listOf(institution.place)} />
          <LinksLine label={t("card.continues")} to={institution.continues} />
          <LinksLine
            label={t("card.continuedAs")}
            to={institution.continuedAs}
          />
          <LinksLine
            label={`${t("card.organizations")}:`}
            to={institution.partyOrganizations}
          />
        </>
      }
      aside={<PeopleAside of={institution} />}
    >
      <Statements filter={claims} owner={institution.id} arrange={arrange} />
    </CardFrame>
  );
}
