import type { Parameters } from "../../database/statement.ts";
import type { ClaimLink, FactoidRow } from "../import/factoid-rows.ts";
import type { FactoidStamp } from "../import/write-factoids.ts";
import { versionIdOf } from "./claim-of-row.ts";
import type { SunkLink, SunkNode } from "./record-sink.ts";

/** The node of a claim with what the live import sets by Cypher: its version, who wrote it, its fond. */
export const claimNode = (
  { id, hash, props }: FactoidRow,
  { revision, by, at }: FactoidStamp,
  derived: Parameters,
): SunkNode => {
  const { id: _, ...properties } = props;
  return {
    labels: ["Factoid"],
    id,
    properties: {
      ...properties,
      hash,
      since: revision,
      until: 0,
      versionId: versionIdOf(id, revision),
      createdBy: by,
      createdAt: at,
      ...derived,
    },
  };
};

const linksOf = (
  type: "INVOLVES" | "UTTERED_BY" | "ABOUT",
  links: readonly ClaimLink[],
  signed: Parameters = {},
): readonly SunkLink[] =>
  links.map(({ factoidId, id, props }) => ({
    type,
    from: factoidId,
    to: id,
    properties: { ...props, ...signed },
  }));

/** Where a claim stands, whom it involves, who says it and what it is about. */
export const claimLinks = (
  row: FactoidRow,
  { revision, by, at }: FactoidStamp,
): readonly SunkLink[] => [
  {
    type: "IN_SOURCE",
    from: row.id,
    to: row.sourceId,
    properties: row.inSource,
  },
  // Mentions carry who identified whom, and when.
  ...linksOf("INVOLVES", row.mentions, { by, at, since: revision }),
  ...linksOf("UTTERED_BY", row.utterances),
  ...linksOf("ABOUT", row.about),
];
