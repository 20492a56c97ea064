import { coverageFragment } from "./fragments.ts";
import { graphql } from "./graphql.ts";

/** What stands behind the claims that a card shows. Asked apart: a card need not wait for it. */
export const coverageDocument = graphql(
  `
    query ClaimsCoverage($filter: FactoidFilter!, $reading: ReadingInput) {
      coverage(filter: $filter, reading: $reading) {
        ...CoverageParts
      }
    }
  `,
  [coverageFragment],
);
