import type { Coverage, DateParts } from "../../api/fragments.ts";
import type {
  AnsweredTie,
  NetworkAnswer,
} from "../../api/network.documents.ts";
import type { Graph, Thing, ThingKind, Tie } from "../../graph/graph.ts";
import type { Part } from "../../graph/merge.ts";
import type { Credence } from "../../url/reading-codes.ts";
import type { Omission } from "./omissions.ts";

/** A tie with what the inspector and the table tell of it. */
export type ReadTie = Tie & {
  readonly period: {
    readonly begin: DateParts | null;
    readonly end: DateParts | null;
  };
  readonly credence: Credence | null;
};

/** The network of the page. */
export type ReadGraph = Graph<Thing, ReadTie>;

/** One answer about what lies around somebody, with what it left out. */
export type ReadPart = Part<Thing, ReadTie> & {
  readonly omitted: readonly Omission[];
  readonly coverage: Coverage;
};

type Named = {
  readonly id: string;
  readonly displayName: string;
  readonly constructed: boolean;
};

const thing =
  (kind: ThingKind) =>
  ({ id, displayName, constructed }: Named): Thing => ({
    id,
    name: displayName,
    kind,
    constructed,
  });

const tie = (answered: AnsweredTie): ReadTie => ({
  id: answered.id,
  kind: answered.kind.code,
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
  credence: answered.credence,
});

/** Turns an answer into a part of the network, whoever was asked about first. */
export function partOf(answer: NetworkAnswer, centre: string): ReadPart {
  const things = [
    ...answer.people.map(thing("person")),
    ...answer.organizations.map((body) =>
      thing(body.securityService === null ? "organization" : "security-cell")(
        body,
      ),
    ),
    ...answer.institutions.map((body) =>
      thing(body.__typename === "OccupationForce" ? "force" : "institution")(
        body,
      ),
    ),
    ...answer.places.map(thing("place")),
  ];
  return {
    things: [
      ...things.filter(({ id }) => id === centre),
      ...things.filter(({ id }) => id !== centre),
    ],
    ties: answer.ties.map(tie),
    omitted: answer.omitted,
    coverage: answer.coverage,
  };
}
