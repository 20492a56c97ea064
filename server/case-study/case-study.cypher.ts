import type { IdentifiedLabel } from "../database/record.ts";
import { type Statement, statement } from "../database/statement.ts";
import { countNow, countsOf, lensOf } from "./edition.cypher.ts";

/** The version that stands. */
export const standingStudy = statement(
  "standing-case-study",
  `MATCH (s:CaseStudy {id: $id})
   RETURN s.since AS since, s.version AS version, s.layer AS layer, s.hash AS hash, properties(s) AS content`,
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

/** Joins a text with what it names, of one label; of a claim with the version that is there now. */
export const citeFrom = (label: IdentifiedLabel): Statement =>
  label === "Factoid"
    ? statement(
        "cite-claims",
        `MATCH (s:CaseStudy {id: $id})
         UNWIND $named AS one
         CALL (one) {
           MATCH (x:Factoid|ClosedFactoid {id: one.id})
           RETURN x ORDER BY x.until <> 0, x.since DESC LIMIT 1
         }
         CREATE (s)-[:CITES {role: one.role}]->(x)`,
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
