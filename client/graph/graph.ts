/** What stands in a network, as its shape tells. */
export type ThingKind =
  | "person"
  | "organization"
  | "security-cell"
  | "institution"
  | "force"
  | "place";

/** The kinds, in the order of the legend. */
export const thingKinds: readonly ThingKind[] = [
  "person",
  "organization",
  "security-cell",
  "institution",
  "force",
  "place",
];

/** A person, a body or a place. */
export type Thing = {
  readonly id: string;
  readonly name: string;
  readonly kind: ThingKind;
  readonly constructed: boolean;
  /** The level of a party organization, as the API names it; null for everything else. */
  readonly level: string | null;
  /** The district that it is, or lies in; null for people (their ties tell) and where nobody knows. */
  readonly district: { readonly id: string; readonly name: string } | null;
  /** Degrees north and east, WGS 84; null for people and where nobody knows. */
  readonly point: {
    readonly latitude: number;
    readonly longitude: number;
  } | null;
};

/** A tie between two of them, with what its claims say of it. */
export type Tie = {
  readonly id: string;
  /** The code of its kind: one of the kinds of ties, or a kind of the project's own. */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** The kind, or the value when there is one: the office, the degree of kinship. */
  readonly label: string;
  readonly directed: boolean;
  readonly affirmed: boolean;
  readonly contested: boolean;
  readonly doubted: boolean;
  /** How many claims stand behind it. */
  readonly claims: number;
  readonly claimIds: readonly string[];
};

/** A thing with the number of the step that brought it: 0 came with the centre. */
export type PlacedThing<Of extends Thing = Thing> = Of & {
  readonly step: number;
};

/** People, bodies and places by id, in the order in which they came, and the ties among them. */
export type Graph<OneThing extends Thing = Thing, OneTie extends Tie = Tie> = {
  readonly things: ReadonlyMap<string, PlacedThing<OneThing>>;
  readonly ties: ReadonlyMap<string, OneTie>;
};
