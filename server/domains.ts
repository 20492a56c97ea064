import { caseStudyDomain } from "./case-study/case-study.mapping.ts";
import { collectionDomain } from "./collection/collection.mapping.ts";
import { type Domain, joinDomains } from "./compile/mapping.ts";
import { districtDomain } from "./district/district.mapping.ts";
import { dossierDomain } from "./dossier/dossier.mapping.ts";
import { factoidDomain } from "./factoid/factoid.mapping.ts";
import { institutionDomain } from "./institution/institution.mapping.ts";
import { movementDomain } from "./movement/movement.mapping.ts";
import { networkDomain } from "./network/network.mapping.ts";
import { nodeDomain } from "./node.mapping.ts";
import { notKnownDomain } from "./not-known/not-known.mapping.ts";
import { partyOrganizationDomain } from "./party-organization/party-organization.mapping.ts";
import { personDomain } from "./person/person.mapping.ts";
import { projectDomain } from "./project/project.mapping.ts";
import { reRegistrationDomain } from "./re-registration/re-registration.mapping.ts";
import { readingDomain } from "./reading/readings.mapping.ts";
import { tieDomain } from "./reading/tie.mapping.ts";
import { researchDomain } from "./research/research.mapping.ts";
import { savedViewDomain } from "./saved-view/saved-view.mapping.ts";
import { searchDomain } from "./search/search.mapping.ts";
import { sourceDomain } from "./source/source.mapping.ts";
import { testimonyDomain } from "./testimony/testimony.mapping.ts";
import { trajectoryDomain } from "./trajectory/trajectory.mapping.ts";
import { valuesDomain } from "./values/values.ts";

/** Every domain, once: the one registry. */
export const domains: readonly Domain[] = [
  valuesDomain,
  nodeDomain,
  personDomain,
  tieDomain,
  readingDomain,
  partyOrganizationDomain,
  institutionDomain,
  districtDomain,
  sourceDomain,
  factoidDomain,
  reRegistrationDomain,
  trajectoryDomain,
  movementDomain,
  testimonyDomain,
  notKnownDomain,
  researchDomain,
  dossierDomain,
  searchDomain,
  networkDomain,
  caseStudyDomain,
  collectionDomain,
  savedViewDomain,
  projectDomain,
];

/** How every type and root field of the schema is read. */
export const mappings = joinDomains(domains);
