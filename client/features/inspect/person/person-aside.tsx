import { useTranslation } from "react-i18next";

import type { CardTie, PersonCardData } from "../../../api/person.documents.ts";
import { RouteLink } from "../../../ui/route-link.tsx";
import { AsideBlock } from "../card-frame.tsx";
import { CaseList } from "../case-list.tsx";
import { TieList } from "../tie-list.tsx";
import { MembershipsAndOffices } from "./memberships-and-offices.tsx";
import { PersonNotKnown } from "./person-not-known.tsx";

const placeTypes = new Set(["District", "Settlement"]);

/** Kinds that the block of memberships and offices shows already. */
const shownAbove = new Set(["MEMBER_OF", "HELD_OFFICE_IN"]);

const sortTies = (ties: readonly CardTie[]) => ({
  people: ties.filter(({ other }) => other.__typename === "Person"),
  places: ties.filter(({ other }) => placeTypes.has(other.__typename)),
  bodies: ties.filter(
    ({ other, kind }) =>
      other.__typename !== "Person" &&
      !placeTypes.has(other.__typename) &&
      !shownAbove.has(kind.code),
  ),
});

/** Beside the claims: what is not known, memberships and offices, people, bodies, places, cases. */
export function PersonAside({ person }: { readonly person: PersonCardData }) {
  const { t } = useTranslation();
  const { people, places, bodies } = sortTies(person.ties.nodes);
  return (
    <>
      <PersonNotKnown id={person.id} spells={person.trajectory.spells} />
      <AsideBlock title={t("card.beside")} isEmpty={people.length === 0}>
        <TieList ties={people} />
      </AsideBlock>
      <MembershipsAndOffices person={person} />
      <AsideBlock title={t("card.bodies")} isEmpty={bodies.length === 0}>
        <TieList ties={bodies} />
      </AsideBlock>
      <AsideBlock title={t("card.places")} isEmpty={places.length === 0}>
        <TieList ties={places} />
      </AsideBlock>
      <AsideBlock
        title={t("card.cases")}
        isEmpty={person.reRegistrations.length === 0}
      >
        <CaseList cases={person.reRegistrations} />
        <p>
          <RouteLink person={person.id} />
        </p>
      </AsideBlock>
    </>
  );
}
