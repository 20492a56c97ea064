import type { ContradictionsSearch } from "./contradictions-address.ts";
import type { NetworkSearch } from "./network-address.ts";
import type { RouteSearch } from "./route-address.ts";
import type { StudySearch } from "./study-address.ts";
import type { TestimonySearch } from "./testimony-address.ts";

/** Parameters of an address that the frame and the page of findings know; other pages read their own beside them. */
export type RootSearch = NetworkSearch &
  ContradictionsSearch &
  RouteSearch &
  TestimonySearch &
  StudySearch & {
    reading?: string | undefined;
    lang?: string | undefined;
    q?: string | undefined;
    kind?: string | undefined;
    sort?: string | undefined;
  };

/** Keeps what is a string; everything else in an address is left aside. */
export const parseRootSearch = (search: Record<string, unknown>): RootSearch =>
  Object.fromEntries(
    Object.entries(search).filter(([, value]) => typeof value === "string"),
  );
