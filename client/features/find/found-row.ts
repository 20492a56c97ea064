import type { Browsed } from "../../api/browse.documents.ts";
import type { Found, FoundThing } from "../../api/find.documents.ts";
import type { SearchKind } from "../../ui/suggest-box.tsx";

/** A short word that tells what something is: the project's own label, or a fixed code that the page has words for. */
export type About =
  | { readonly kind: "label"; readonly label: string }
  | {
      readonly kind: "level";
      readonly code: Of<"PartyOrganization">["level"];
    }
  | {
      readonly kind: "districtKind";
      readonly code: Of<"District">["districtKind"];
    }
  | {
      readonly kind: "procedure";
      readonly code: Of<"Procedure">["procedureKind"];
    }
  | { readonly kind: "none" };

type Of<Name extends FoundThing["__typename"]> = Extract<
  FoundThing,
  { __typename: Name }
>;

/** One line of what was found or listed. */
export type FoundRow = {
  readonly id: string;
  readonly name: string;
  readonly constructed: boolean;
  readonly what: SearchKind;
  readonly about: About;
  /** Absent when everything of a kind is listed. */
  readonly claims: number | undefined;
  readonly why: Found["why"];
};

type ListedCase = NonNullable<Browsed["reRegistrations"]>["nodes"][number];

const kinds: Readonly<Record<string, SearchKind>> = {
  Person: "PERSON",
  PartyOrganization: "PARTY_ORGANIZATION",
  Institution: "INSTITUTION",
  OccupationForce: "INSTITUTION",
  District: "DISTRICT",
  Settlement: "SETTLEMENT",
  Source: "SOURCE",
  Procedure: "PROCEDURE",
  ReRegistration: "PROCEDURE",
};

function aboutOf(thing: FoundThing | ListedCase): About {
  switch (thing.__typename) {
    case "PartyOrganization":
      return { kind: "level", code: thing.level };
    case "District":
      return { kind: "districtKind", code: thing.districtKind };
    case "Procedure":
    case "ReRegistration":
      return { kind: "procedure", code: thing.procedureKind };
    case "Institution":
      return { kind: "label", label: thing.institutionKind.label };
    case "Settlement":
      return { kind: "label", label: thing.settlementKind.label };
    case "Source":
      return { kind: "label", label: thing.sourceKind.label };
    default:
      return { kind: "none" };
  }
}

const rowOf = (thing: FoundThing | ListedCase): FoundRow => ({
  id: thing.id,
  name: thing.displayName,
  constructed: thing.constructed,
  what: kinds[thing.__typename] ?? "PERSON",
  about: aboutOf(thing),
  claims: undefined,
  why: [],
});

/** What a search found, line by line. */
export const rowsOfFound = (edges: readonly Found[]): readonly FoundRow[] =>
  edges.map(({ node, claims, why }) => ({ ...rowOf(node), claims, why }));

/** Everything of the kind that was asked for. */
export function rowsOfBrowsed(browsed: Browsed): {
  readonly rows: readonly FoundRow[];
  /** Behind whom the next page begins; undefined on the last. */
  readonly next: string | undefined;
} {
  const lists = [
    browsed.people,
    browsed.partyOrganizations,
    browsed.institutions,
    browsed.districts,
    browsed.settlements,
    browsed.sources,
    browsed.reRegistrations,
  ].filter((list) => list !== undefined);
  return {
    rows: lists.flatMap(({ nodes }) => nodes.map((node) => rowOf(node))),
    next: lists.flatMap(({ pageInfo }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? []) : [],
    )[0],
  };
}

/** How many rows there are of each kind. */
export function countByKind(
  rows: readonly FoundRow[],
): ReadonlyMap<SearchKind, number> {
  const counts = new Map<SearchKind, number>();
  for (const { what } of rows) counts.set(what, (counts.get(what) ?? 0) + 1);
  return counts;
}
