import { useTranslation } from "react-i18next";

import type { DistrictCardData } from "../../../api/bodies.documents.ts";
import { EntityLink } from "../../../ui/entity-link.tsx";
import { AsideBlock } from "../card-frame.tsx";
import { GapsOfPeople } from "../gaps-of-people.tsx";
import { PeopleAside } from "../people-aside.tsx";

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
      <PeopleAside of={district}>
        <GapsOfPeople within={district.id} />
      </PeopleAside>
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
