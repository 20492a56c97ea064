import type { IdentifiedLabel } from "../database/record.ts";
import { type Statement, statement } from "../database/statement.ts";

/** The version that stands. */
export const standingView = statement(
  "standing-saved-view",
  `MATCH (v:SavedView {id: $id})
   RETURN v.since AS since, v.version AS version, properties(v) AS content`,
);

/** The last version of a view that stands no more. */
export const closedView = statement(
  "closed-saved-view",
  `MATCH (v:ClosedSavedView {id: $id})
   RETURN v.until AS until, v.version AS version, properties(v) AS content ORDER BY until DESC LIMIT 1`,
);

export const closeView = statement(
  "close-saved-view",
  `MATCH (v:SavedView {id: $id})
   REMOVE v:SavedView
   SET v:ClosedSavedView, v.until = $revision`,
);

export const createView = statement(
  "create-saved-view",
  `CREATE (v:SavedView)
   SET v = $content, v.since = $revision, v.until = 0`,
);

/** Joins a version with the one before. */
export const joinViews = statement(
  "join-saved-views",
  `MATCH (old:ClosedSavedView {id: $id, until: $until})
   MATCH (new:SavedView {id: $id})
   CREATE (old)-[:NEXT_VERSION]->(new)`,
);

/** Which of the ids of one label there are. */
export const knownFrom = (label: IdentifiedLabel): Statement =>
  statement(
    `known-${label}`,
    `UNWIND $ids AS id
     MATCH (x:${label} {id: id})
     RETURN DISTINCT x.id AS id`,
  );
