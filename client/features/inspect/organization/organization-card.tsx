import { useTranslation } from "react-i18next";

import {
  type OrganizationCardData,
  organizationDocument,
} from "../../../api/bodies.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { NotFoundPage } from "../../not-found/not-found-page.tsx";
import { AsideBlock, CardFrame } from "../card-frame.tsx";
import { GapsOfPeople } from "../gaps-of-people.tsx";
import { LinksLine, listOf } from "../links-line.tsx";
import { NotKnown } from "../not-known.tsx";
import { AlsoWritten } from "../person/also-written.tsx";
import { Statements } from "../statements.tsx";
import { TieList } from "../tie-list.tsx";
import { useArrangeByGroup } from "../use-arrange-by-group.ts";
import { useCardVariables } from "../use-card-variables.ts";

/** A body of the party: where it stands, its phases, who belonged and who held office. */
export function OrganizationCard({ id }: { readonly id: string }) {
  const answer = useAnswer(organizationDocument, useCardVariables(id));
  return (
    <AnswerStates answer={answer}>
      {({ partyOrganization }) =>
        partyOrganization === null ? (
          <NotFoundPage id={id} />
        ) : (
          <Card organization={partyOrganization} />
        )
      }
    </AnswerStates>
  );
}

function Card({
  organization,
}: {
  readonly organization: OrganizationCardData;
}) {
  const { t } = useTranslation();
  const arrange = useArrangeByGroup();
  const { officeHolders, members, securityService } = organization;
  const claims = { involving: [organization.id] };
  return (
    <CardFrame
      id={organization.id}
      name={organization.displayName}
      kind={t(`level.${organization.level}`)}
      constructed={organization.constructed}
      claims={claims}
      head={
        <>
          <AlsoWritten
            names={organization.names}
            shown={organization.displayName}
          />
          {securityService !== null && (
            <p>
              <Glossed>
                {t("card.service", { service: securityService })}
              </Glossed>
            </p>
          )}
          <LinksLine
            label={t("card.hostedBy")}
            to={listOf(organization.hostedBy)}
          />
          <LinksLine
            label={t("card.subordinateTo")}
            to={listOf(organization.subordinateTo)}
          />
          <LinksLine label={t("card.seat")} to={listOf(organization.place)} />
        </>
      }
      aside={
        <>
          <NotKnown silences={organization.silences}>
            <GapsOfPeople within={organization.id} />
          </NotKnown>
          <AsideBlock
            title={t("card.officeHolders")}
            isEmpty={officeHolders.nodes.length === 0}
          >
            <TieList ties={officeHolders.nodes} />
          </AsideBlock>
          <AsideBlock
            title={t("card.members")}
            isEmpty={members.nodes.length === 0}
          >
            <TieList ties={members.nodes} />
          </AsideBlock>
        </>
      }
    >
      <Statements filter={claims} owner={organization.id} arrange={arrange} />
    </CardFrame>
  );
}
