import type { Mappings } from "../compile/mapping.ts";
import { versionedResolvers } from "../history/versioned-resolvers.ts";
import * as views from "./saved-view.service.ts";

type Changing = { readonly id: string; readonly expectedRevision: number };
type WithContent = { readonly content: unknown };

/** Resolvers of the mutations on saved views: each hands its input to the service and gives back the view, or why not. */
export const savedViewResolvers = (mappings: Mappings) => {
  const { writes, closes } = versionedResolvers(mappings, "SavedView");
  return {
    Mutation: {
      createSavedView: writes<WithContent>((writer, { content }) =>
        views.createSavedView(writer, content),
      ),
      reviseSavedView: writes<Changing & WithContent>((writer, input) =>
        views.reviseSavedView(writer, input, input.content),
      ),
      renameSavedView: writes<Changing>((writer, input) =>
        views.renameSavedView(writer, input, input),
      ),
      restoreSavedView: writes<Changing>(views.restoreSavedView),
      retractSavedView: closes<Changing>(
        "SavedViewRetracted",
        views.retractSavedView,
      ),
    },
  };
};
