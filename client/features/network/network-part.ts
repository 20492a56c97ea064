import type { DateBounds } from "../../../shared/dates/historical-date.ts";
import type { Coverage, DateParts } from "../../api/fragments.ts";
import type { PresenceAnswer } from "../../api/network.documents.ts";
import type {
  AnsweredEnd,
  AnsweredSeat,
  AnsweredTie,
  NetworkAnswer,
} from "../../api/network-fragments.ts";
import type { Graph, Thing, ThingKind } from "../../graph/graph.ts";
import type { Part } from "../../graph/merge.ts";
import type { SiftedTie } from "../../graph/sift.ts";
import type { Omission } from "./omissions.ts";

/** A tie with what the inspector, the table and the filters tell of it. */
export type ReadTie = SiftedTie & {
  readonly kindLabel: string;
  readonly period: {
    readonly begin: DateParts | null;
    readonly end: DateParts | null;
  };
};

/** The network of the page. */
export type ReadGraph = Graph<Thing, ReadTie>;

/** One answer about what lies around somebody, with what it left out. */
export type ReadPart = Part<Thing, ReadTie> & {
  readonly omitted: readonly Omission[];
  /** Missing where an answer does not bring it: then it is asked for by the claims. */
  readonly coverage: Coverage | undefined;
};

type Named = {
  readonly id: string;
  readonly displayName: string;
  readonly constructed: boolean;
};

const nowhere = { level: null, district: null, point: null } as const;

const named = (
  kind: ThingKind,
  { id, displayName, constructed }: Named,
): Thing => ({ id, name: displayName, kind, constructed, ...nowhere });

const pointOf = ({
  latitude,
  longitude,
}: {
  readonly latitude: number | null;
  readonly longitude: number | null;
}): Thing["point"] =>
  latitude === null || longitude === null ? null : { latitude, longitude };

/** Where a seat is: a district is its own. */
const seated = (
  seat: AnsweredSeat | null,
): Pick<Thing, "district" | "point"> => {
  if (seat === null) return nowhere;
  const district = seat.__typename === "District" ? seat : seat.partOf;
  return {
    district:
      district === null
        ? null
        : { id: district.id, name: district.displayName },
    point: pointOf(seat),
  };
};

const boundsOf = ({ begin, end }: ReadTie["period"]): DateBounds => ({
  beginFrom: begin?.earliest ?? "",
  beginTo: begin?.latest ?? "",
  endFrom: end?.earliest ?? "",
  endTo: end?.latest ?? "",
});

const tie = (answered: AnsweredTie): ReadTie => ({
  id: answered.id,
  kind: answered.kind.code,
  kindLabel: answered.kind.label,
  from: answered.from,
  to: answered.to,
  label: answered.value?.label ?? answered.kind.label,
  directed: answered.directed,
  affirmed: answered.affirmed,
  contested: answered.contested,
  doubted: answered.doubted,
  claims: answered.claims,
  claimIds: answered.factoids.map(({ id }) => id),
  period: answered.period,
  bounds: boundsOf(answered.period),
  credence: answered.credence,
});

const thingsOf = (answer: NetworkAnswer): readonly Thing[] => [
  ...answer.people.map((person) => named("person", person)),
  ...answer.organizations.map((body) => ({
    ...named(
      body.securityService === null ? "organization" : "security-cell",
      body,
    ),
    level: body.level,
    ...seated(body.place),
  })),
  ...answer.institutions.map((body) =>
    body.__typename === "OccupationForce"
      ? named("force", body)
      : { ...named("institution", body), ...seated(body.place) },
  ),
  ...answer.places.map((place) => ({
    ...named("place", place),
    ...seated(place),
  })),
];

/** Turns an answer into a part of the network, whoever was asked about first. */
export function partOf(answer: NetworkAnswer, first: string): ReadPart {
  const things = thingsOf(answer);
  return {
    things: [
      ...things.filter(({ id }) => id === first),
      ...things.filter(({ id }) => id !== first),
    ],
    ties: answer.ties.map(tie),
    omitted: answer.omitted,
    coverage: answer.coverage,
  };
}

/** Of a part only the ties of one: those picked around them were not asked about each other. */
export const partAround = (part: ReadPart, id: string): ReadPart => ({
  ...part,
  ties: part.ties.filter(({ from, to }) => from === id || to === id),
  // What left ties among the others out says nothing about what was picked.
  omitted: part.omitted.filter(({ why }) => why === "unknown"),
  coverage: undefined,
});

const endKinds: Readonly<Record<AnsweredEnd["__typename"], ThingKind>> = {
  Person: "person",
  PartyOrganization: "organization",
  Institution: "institution",
  OccupationForce: "force",
  District: "place",
  Settlement: "place",
};

/** People who were at one place, with the ties that put them there; ties to its parts are left to be asked for. */
export const partOfPresence = (answer: PresenceAnswer): ReadPart => ({
  things: [
    named(endKinds[answer.at.__typename], answer.at),
    ...answer.people.map(({ person }) => named("person", person)),
  ],
  ties: answer.people.flatMap(({ ties }) => ties.map(tie)),
  omitted: answer.omitted,
  coverage: answer.coverage,
});
