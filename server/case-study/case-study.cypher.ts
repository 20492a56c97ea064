import type { IdentifiedLabel } from "../database/record.ts";
import { type Statement, statement } from "../database/statement.ts";
import { countNow, countsOf, lensOf } from "./edition.cypher.ts";
import { readPeopleBehind } from "./people-behind.cypher.ts";

/** The version that stands. */
export const standingStudy = statement(
  "standing-case-study",
  `MATCH (s:CaseStudy {id: $id})
   RETURN s.since AS since, s.version AS version, s.layer AS layer, s.hash AS hash, s.nameKey AS nameKey, s {.*, nameKey: null} AS content`,
);

/** The last version of a study that stands no more. */
export const closedStudy = statement(
  "closed-case-study",
  `MATCH (s:ClosedCaseStudy {id: $id})
   RETURN s.until AS until ORDER BY until DESC LIMIT 1`,
);

/** A closed version keeps what it cites. */
export const closeStudy = statement(
  "close-case-study",
  `MATCH (s:CaseStudy {id: $id})
   REMOVE s:CaseStudy
   SET s:ClosedCaseStudy, s.until = $revision`,
);

export const createStudy = statement(
  "create-case-study",
  `CREATE (s:CaseStudy)
   SET s = $content, s.since = $revision, s.until = 0`,
);

export const joinStudies = statement(
  "join-case-studies",
  `MATCH (old:ClosedCaseStudy {id: $id, until: $revision})
   MATCH (new:CaseStudy {id: $id})
   CREATE (old)-[:NEXT_VERSION]->(new)`,
);

/** What a piece that is kept was pinned to; null for one that is taken as it is today. */
const pinnedTo = (id: string): string =>
  `CASE WHEN one.isKept THEN head([(old:ClosedCaseStudy {id: $id, until: $revision})-[cited:CITES]->(was) WHERE was.id = ${id} | coalesce(cited.pinned, old.since)]) END`;

/** Whether the version of the study that was closed just now cites a node. */
const wasCited = (x: string): string =>
  `one.isKept AND EXISTS { (:ClosedCaseStudy {id: $id, until: $revision})-[:CITES]->(${x}) }`;

/** Joins a text with what it names, of one label; of a claim or a saved view with the version that is there now, or with the one that the version before cites, when it is kept. */
export const citeFrom = (label: IdentifiedLabel): Statement =>
  label === "Factoid" || label === "SavedView"
    ? statement(
        `cite-versions-of-${label}`,
        `MATCH (s:CaseStudy {id: $id})
         UNWIND $named AS one
         CALL (one) {
           MATCH (x:${label}|Closed${label} {id: one.id})
           WHERE ${label === "Factoid" ? "true" : `x.until = 0 OR ${wasCited("x")}`}
           RETURN x ORDER BY ${wasCited("x")} DESC, x.until <> 0, x.since DESC LIMIT 1
         }
         CREATE (s)-[c:CITES {role: one.role}]->(x)
         SET c.pinned = ${pinnedTo("one.id")}`,
      )
    : statement(
        `cite-${label}`,
        `MATCH (s:CaseStudy {id: $id})
         UNWIND $named AS one
         MATCH (x:${label} {id: one.id})
         CREATE (s)-[:CITES {role: one.role}]->(x)`,
      );

/** Joins a study with what it gathers, of one label; answers whom it found. */
export const gatherFrom = (label: IdentifiedLabel): Statement =>
  statement(
    `gather-${label}`,
    `MATCH (s:CaseStudy {id: $id})
     UNWIND $ids AS id
     MATCH (x:${label} {id: id})
     CREATE (s)-[:GATHERS]->(x)
     RETURN x.id AS id`,
  );

/** Counts what the text of a version asks for, and keeps it. */
export const keepCounts = statement(
  "keep-counts-of-case-study",
  `MATCH (s:CaseStudy {id: $id})
   ${countNow(countsOf("s"), lensOf("s"), "s")}
   SET s.countKept = counted
   RETURN counted`,
);

/** Numbers that stay as the version before has them. */
export const keepNumbers = statement(
  "keep-numbers-of-case-study",
  `MATCH (s:CaseStudy {id: $id})
   MATCH (old:ClosedCaseStudy {id: $id, until: $revision})
   SET s.countKept = [i IN range(0, size(s.countKept) - 1) | coalesce(
     CASE WHEN s.countWritten[i] IN $kept THEN head([j IN range(0, size(old.countWritten) - 1) WHERE old.countWritten[j] = s.countWritten[i] | old.countKept[j]]) END,
     s.countKept[i])]`,
);

/** Everybody whose name may stand in a version. */
export const peopleBehind = statement(
  "people-behind-case-study",
  `MATCH (s:CaseStudy {id: $id})
   ${readPeopleBehind("[(s)-[:CITES|GATHERS]->(x) | x]", "s", {
     wanted: "true",
     text: "s.title + ' ' + s.summary + ' ' + s.text",
   })}
   RETURN behind`,
);

/** How a study is called in lists, where names are hidden. */
export const keepShownWords = statement(
  "keep-shown-words-of-case-study",
  "MATCH (s:CaseStudy {id: $id}) SET s.shownTitle = $title, s.shownSummary = $summary, s.sortKey = $sortKey",
);
