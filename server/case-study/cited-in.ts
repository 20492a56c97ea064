import type { FieldMapping } from "../compile/mapping.ts";
import { many } from "../compile/relations.ts";

const citedIn = (path: (self: string, study: string) => string): FieldMapping =>
  many({
    match: ({ vars: { self } }, to) =>
      `${path(self, to)} WHERE ${to}c.role <> 'SHOWN'`,
    orderBy: (to) => `${to}.sortKey`,
    targets: ["CaseStudy"],
  });

/** Studies that cite a claim: of whatever version, since a text keeps citing the version that it was written with. */
export const citedInClaim: FieldMapping = citedIn(
  (self, to) =>
    `(${to}f:Factoid|ClosedFactoid {id: ${self}.id})<-[${to}c:CITES]-(${to}:CaseStudy)`,
);

/** Studies that cite a source, or a claim of it. */
export const citedInSource: FieldMapping = citedIn(
  (self, to) =>
    `(${self})<-[:IN_SOURCE*0..1]-()<-[${to}c:CITES]-(${to}:CaseStudy)`,
);

/** Studies that link a record. */
export const citedInThing: FieldMapping = citedIn(
  (self, to) => `(${self})<-[${to}c:CITES]-(${to}:CaseStudy)`,
);
