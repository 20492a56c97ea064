import type { Parameters } from "../../database/statement.ts";
import type { Label, RelationshipType } from "../../database/vocabulary.ts";

/** A node on its way into a store; `isCounted` when its ties are counted only at the end. */
export type SunkNode = {
  readonly labels: readonly Label[];
  readonly id: string;
  readonly properties: Parameters;
  readonly isCounted?: boolean;
};

/** A relationship between ids, on its way into a store. */
export type SunkLink = {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties: Parameters;
};

/** Takes the nodes and relationships of a layer that a store does not have yet: into files, or into a running store. */
export type RecordSink = {
  readonly node: (node: SunkNode) => void;
  readonly link: (link: SunkLink) => void;
};
