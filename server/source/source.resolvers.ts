import type { Mappings } from "../compile/mapping.ts";
import { versionedResolvers } from "../history/versioned-resolvers.ts";
import * as restrictions from "./restriction.service.ts";

type OfSource = { readonly source: string };

/** Resolvers of the mutations on sources: each hands its input to the service and gives back the source, or why not. */
export const sourceResolvers = (mappings: Mappings) => {
  const { writes } = versionedResolvers(mappings, "Source");
  return {
    Mutation: {
      liftRestriction: writes<OfSource>(restrictions.liftRestriction),
      renewRestriction: writes<OfSource>(restrictions.renewRestriction),
    },
  };
};
