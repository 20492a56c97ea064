import { useParams } from "@tanstack/react-router";
import type { ComponentType } from "react";

import { kindOfId, type PageKind } from "../../url/entity-address.ts";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { DistrictCard } from "./district/district-card.tsx";
import { InstitutionCard } from "./institution/institution-card.tsx";
import { OrganizationCard } from "./organization/organization-card.tsx";
import { PersonCard } from "./person/person-card.tsx";
import { ProcedureCard } from "./procedure/procedure-card.tsx";
import { SettlementCard } from "./settlement/settlement-card.tsx";
import { SourceCard } from "./source/source-card.tsx";

/** The card of each kind that has one. */
const cards: Readonly<
  Record<PageKind, ComponentType<{ readonly id: string }>>
> = {
  person: PersonCard,
  "party-organization": OrganizationCard,
  institution: InstitutionCard,
  district: DistrictCard,
  settlement: SettlementCard,
  source: SourceCard,
  procedure: ProcedureCard,
};

/** The card of whoever or whatever the address names. */
export function EntityPage() {
  const { kind, _splat = "" } = useParams({ from: "/$kind/$" });
  const id = `${kind}/${_splat}`;
  const known = kindOfId(id);
  if (known === undefined || _splat === "") return <NotFoundPage id={id} />;
  const Card = cards[known];
  return <Card key={id} id={id} />;
}
