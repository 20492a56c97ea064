import { idPrefixes } from "../../database/vocabulary.ts";
import {
  type Claim,
  claimRow,
  type SignedJudgement,
} from "../../reading/claim.ts";
import type { ClaimLink, FactoidRow } from "../import/factoid-rows.ts";
import { wordOf } from "./word-of.ts";

/** What a claim's derivation needs beside the claim: the order, place and fond of what it names. */
export type Surroundings = {
  readonly revision: number;
  readonly sortOf: (id: string) => string;
  readonly holdersOf: (id: string) => readonly string[];
  readonly fondOf: (sourceId: string) => string;
  readonly judgementsOf: (factoidId: string) => readonly SignedJudgement[];
  readonly institutionKindOf: (id: string) => string;
  /** The session at which a step was; undefined when none is known. */
  readonly sessionOf: (stepId: string) => string | undefined;
  /** The bounds of the deciding claims that overturn the step a claim is about. */
  readonly overturnedBy: (
    stepId: string,
  ) => readonly { readonly beginFrom: string; readonly beginTo: string }[];
  /** Kinds whose place is compared with places that hold it. */
  readonly isPlaced: (kind: string) => boolean;
};

const byMention = (one: ClaimLink, other: ClaimLink): number => {
  const [a, b] = [
    wordOf(one.props, "mentionId"),
    wordOf(other.props, "mentionId"),
  ];
  return a < b ? -1 : a > b ? 1 : 0;
};

const isStep = (id: string): boolean => id.startsWith(idPrefixes.CaseEvent);

/** A claim about to be written, as derivation would read it back from the store. */
export function claimOfRow(row: FactoidRow, around: Surroundings): Claim {
  const { revision, sortOf } = around;
  const kind = wordOf(row.props, "kind");
  return claimRow.parse({
    ...row.props,
    versionId: versionIdOf(row.id, revision),
    fondId: around.fondOf(row.sourceId),
    since: revision,
    until: 0,
    players: row.mentions.toSorted(byMention).map(({ id, props }) => ({
      id,
      sortRu: sortOf(id),
      sort: around.institutionKindOf(id),
      role: props["role"],
      status: props["status"],
      since: revision,
      until: 0,
      within:
        props["role"] === "place" && around.isPlaced(kind)
          ? around.holdersOf(id)
          : [],
    })),
    speakers: row.utterances.map(({ id, props }) => ({
      id,
      sortRu: sortOf(id),
      utteredOn: props["utteredOn"],
    })),
    judgements: around.judgementsOf(row.id),
    steps: row.about.map(({ id }) => id).filter(isStep),
    sessions: row.about.flatMap(({ id }) => around.sessionOf(id) ?? []),
    ofSession:
      row.about
        .map(({ id }) => id)
        .find((id) => id.startsWith(idPrefixes.Meeting)) ?? "",
    overturned: row.about.flatMap(({ id }) => around.overturnedBy(id)),
    storedConflicts: [],
    storedJudgements: [],
  });
}

/** The id of the version of a claim that a revision opens. */
export const versionIdOf = (id: string, revision: number): string =>
  `${id}@${String(revision)}`;
