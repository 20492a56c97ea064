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

/** Joins a version with the one before, and shows what that one shows when nothing else was told. */
export const joinViews = statement(
  "join-saved-views",
  `MATCH (old:ClosedSavedView {id: $id, until: $until})
   MATCH (new:SavedView {id: $id})
   CREATE (old)-[:NEXT_VERSION]->(new)
   WITH old, new WHERE $isSame
   MATCH (old)-[:SHOWS]->(x)
   CREATE (new)-[:SHOWS]->(x)`,
);

/** Joins a view with what it shows, of one label; answers whom it found. Of a claim the version that stands. */
export const showFrom = (label: IdentifiedLabel): Statement =>
  statement(
    `show-${label}`,
    `MATCH (v:SavedView {id: $id})
     UNWIND $ids AS id
     MATCH (x:${label} {id: id})
     CREATE (v)-[:SHOWS]->(x)
     RETURN x.id AS id`,
  );

/** Keeps which of the ids told there are. */
export const keepShown = statement(
  "keep-shown-of-saved-view",
  `MATCH (v:SavedView {id: $id}) SET v.shownIds = $ids`,
);
