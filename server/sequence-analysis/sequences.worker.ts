/** What a thread of the server does for lives as sequences. */
export { clusterLives } from "./cluster-lives.ts";
export { findSimilar, findTypical } from "./compare-lives.ts";
export { listDistances } from "./list-distances.ts";
