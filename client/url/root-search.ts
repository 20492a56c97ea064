import type { CohortSearch } from "./cohort-address.ts";
import type { ContradictionsSearch } from "./contradictions-address.ts";
import type { GapsSearch } from "./gaps-address.ts";
import type { LivesSearch } from "./lives-address.ts";
import type { MapSearch } from "./map-address.ts";
import type { NetworkSearch } from "./network-address.ts";
import type { PeopleTableSearch } from "./people-table.ts";
import type { QuestionSearch } from "./question-address.ts";
import type { RouteSearch } from "./route-address.ts";
import type { StudySearch } from "./study-address.ts";
import type { TestimonySearch } from "./testimony-address.ts";

/** Parameters of an address that the frame and the page of findings know; other pages read their own beside them. */
export type RootSearch = NetworkSearch &
  ContradictionsSearch &
  PeopleTableSearch &
  RouteSearch &
  TestimonySearch &
  GapsSearch &
  LivesSearch &
  MapSearch &
  CohortSearch &
  QuestionSearch &
  StudySearch & {
    reading?: string | undefined;
    lang?: string | undefined;
    q?: string | undefined;
    kind?: string | undefined;
    sort?: string | undefined;
    list?: string | undefined;
    /** Behind whom a page of a long list begins, as the API gives it. */
    after?: string | undefined;
    /** The saved view that the page was opened as. */
    view?: string | undefined;
  };

/** Keeps what is a string; everything else in an address is left aside. */
export const parseRootSearch = (search: Record<string, unknown>): RootSearch =>
  Object.fromEntries(
    Object.entries(search).filter(([, value]) => typeof value === "string"),
  );
