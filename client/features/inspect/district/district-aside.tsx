import { useTranslation } from "react-i18next";

import type { DistrictCardData } from "../../../api/bodies.documents.ts";
import { EntityLink } from "../../../ui/entity-link.tsx";
import { AsideBlock } from "../card-frame.tsx";
import { ThingNotKnown } from "../thing-not-known.tsx";
import { TieList } from "../tie-list.tsx";

/** Who and what belonged to a district. */
export function DistrictAside({
  district,
}: {
  readonly district: DistrictCardData;
}) {
  const { t } = useTranslation();
  const lists = [
    { title: t("card.organizations"), things: district.partyOrganizations },
    { title: t("card.institutions"), things: district.institutions },
    { title: t("card.parts"), things: district.parts },
  ];
  return (
    <>
      <ThingNotKnown id={district.id} hasPeople />
      <AsideBlock
        title={t("card.people")}
        isEmpty={district.people.nodes.length === 0}
      >
        <TieList ties={district.people.nodes} />
      </AsideBlock>
      {lists.map(({ title, things }) => (
        <AsideBlock key={title} title={title} isEmpty={things.length === 0}>
          <ul>
            {things.map(({ id, displayName }) => (
              <li key={id}>
                <EntityLink id={id} name={displayName} />
              </li>
            ))}
          </ul>
        </AsideBlock>
      ))}
    </>
  );
}
