import { WriteRefused } from "./refusal.ts";

/** What the sender saw, and what stands. */
export type Seen = {
  readonly id: string;
  /** `claim` or `judgement`: how messages call it. */
  readonly what: string;
  readonly expectedRevision: number;
  /** `since` of the version that stands; undefined when none does. */
  readonly standing: unknown;
  /** `until` of the last closed version; undefined when there is none. */
  readonly closed: unknown;
};

/**
 * Refuses a change of something that is not there, or that somebody changed since the sender saw it.
 * @throws WriteRefused
 */
export const refuseStale = ({
  id,
  what,
  expectedRevision,
  standing,
  closed,
}: Seen): void => {
  if (standing !== undefined) {
    const since = Number(standing);
    if (since === expectedRevision) return;
    const message = `This ${what} was changed in revision ${String(since)}; you saw the version of revision ${String(expectedRevision)}. Look at it again, then decide.`;
    throw new WriteRefused({
      __typename: "Conflict",
      currentId: id,
      revision: since,
      message,
    });
  }
  if (closed === undefined) {
    throw new WriteRefused({
      __typename: "NotFound",
      id,
      message: `There is no ${what} ${id}`,
    });
  }
  const revision = Number(closed);
  const message = `This ${what} was closed in revision ${String(revision)}.`;
  throw new WriteRefused({
    __typename: "Conflict",
    currentId: null,
    revision,
    message,
  });
};
