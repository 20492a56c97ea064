import type { Mappings } from "../compile/mapping.ts";
import { versionedResolvers } from "../history/versioned-resolvers.ts";
import * as studies from "./case-study.service.ts";

type Changing = { readonly id: string; readonly expectedRevision: number };
type WithContent = { readonly content: unknown };

/** Resolvers of the mutations on case studies: each hands its input to the service and gives back the study, or why not. */
export const studyResolvers = (mappings: Mappings) => {
  const { writes, closes } = versionedResolvers(mappings, "CaseStudy");
  return {
    Mutation: {
      createCaseStudy: writes<WithContent>((writer, { content }) =>
        studies.createCaseStudy(writer, content),
      ),
      reviseCaseStudy: writes<Changing & WithContent>((writer, input) =>
        studies.reviseCaseStudy(writer, input, input.content),
      ),
      retractCaseStudy: closes<Changing>(
        "CaseStudyRetracted",
        studies.retractCaseStudy,
      ),
    },
  };
};
