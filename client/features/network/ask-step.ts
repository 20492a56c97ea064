import type { Answer } from "../../api/answer.ts";
import {
  betweenNetworkDocument,
  linksDocument,
  networkDocument,
  pathsNetworkDocument,
  presenceDocument,
} from "../../api/network.documents.ts";
import type { useAsk } from "../../api/provider.tsx";
import { periodVariable } from "../../graph/period.ts";
import {
  type Addition,
  avoidsSomething,
  bounds,
  type PresenceQuestion,
  type Terms,
  type WayTerms,
} from "../../graph/questions.ts";
import { kindOfId } from "../../url/entity-address.ts";
import type { ReadingVariable } from "../../url/reading.ts";
import {
  partAround,
  partOf,
  partOfPresence,
  type ReadPart,
} from "./network-part.ts";

/** What became of one step: a part, or undefined where there is nobody with that id. */
export type Came = Exclude<Answer<ReadPart | undefined>, { kind: "loading" }>;

/** How a step is asked: by whom, in what language, under which reading. */
export type Asking = {
  readonly ask: ReturnType<typeof useAsk>;
  readonly lang: "RU" | "EN";
  readonly reading: ReadingVariable;
};

/** The terms of a question as the API takes them. */
const termsVariables = ({ kinds, period }: Terms) => ({
  kinds: kinds.length === 0 ? null : [...kinds],
  during: periodVariable(period),
});

/** The terms of a question about ways as the API takes them. */
export const wayVariables = ({ avoid, ...terms }: WayTerms) => ({
  ...termsVariables(terms),
  avoid: avoidsSomething(avoid)
    ? {
        ids: [...avoid.ids],
        kinds: [...avoid.kinds],
        organizationLevels: [...avoid.levels],
      }
    : null,
});

/** A place or a body, as the API wants to be told. */
export const presenceVariables = (question: PresenceQuestion) => {
  const kind = kindOfId(question.at);
  const isPlace = kind === "district" || kind === "settlement";
  return {
    place: isPlace ? question.at : null,
    institution: isPlace ? null : question.at,
    most: bounds.presence,
    ...termsVariables(question),
  };
};

/** Turns what an answer holds into a part; what failed stays as it is. */
const turned = <Data>(
  answer: Exclude<Answer<Data>, { kind: "loading" }>,
  part: (data: Data) => ReadPart | undefined,
): Came =>
  answer.kind === "ready" ? { ...answer, data: part(answer.data) } : answer;

/**
 * Asks for one step of a network.
 * @param before the ids of everyone whom the steps before brought: what a step of links is about
 */
export async function askStep(
  step: Addition,
  before: readonly string[],
  { ask, lang, reading }: Asking,
): Promise<Came> {
  const common = { lang, reading };
  switch (step.of) {
    case "walk": {
      const { kinds } = termsVariables({ ...step, period: undefined });
      const answer = await ask(networkDocument, {
        id: step.id,
        kinds,
        ...common,
      });
      return turned(answer, ({ egoNetwork }) =>
        egoNetwork === null ? undefined : partOf(egoNetwork, step.id),
      );
    }
    case "pick": {
      const answer = await ask(linksDocument, {
        ids: [step.id, ...step.ids],
        ...termsVariables({ ...step, period: undefined }),
        ...common,
      });
      return turned(answer, ({ linksAmong }) =>
        partAround(partOf(linksAmong, step.id), step.id),
      );
    }
    case "links":
    case "bring": {
      const asked = step.of === "bring" ? [step.id, ...before] : before;
      const terms =
        step.of === "bring" ? { kinds: [], period: undefined } : step;
      const answer = await ask(linksDocument, {
        ids: asked.slice(0, bounds.links),
        ...termsVariables(terms),
        ...common,
      });
      return turned(answer, ({ linksAmong }) => ({
        ...partOf(linksAmong, asked[0] ?? ""),
        omitted: [
          ...linksAmong.omitted,
          ...(asked.length > bounds.links
            ? [
                {
                  what: "people",
                  why: "budget",
                  count: asked.length - bounds.links,
                },
              ]
            : []),
        ],
      }));
    }
    case "paths": {
      const { from, to, k, steps } = step;
      const answer = await ask(pathsNetworkDocument, {
        ...{ from, to, k, steps },
        ...wayVariables(step),
        ...common,
      });
      return turned(answer, ({ paths }) =>
        partOf({ ...paths.network, omitted: paths.omitted }, from),
      );
    }
    case "between": {
      const answer = await ask(betweenNetworkDocument, {
        chosen: [...step.ids],
        steps: step.steps,
        ...wayVariables(step),
        ...common,
      });
      return turned(answer, ({ between }) =>
        partOf(
          { ...between.network, omitted: between.omitted },
          step.ids[0] ?? "",
        ),
      );
    }
    case "presence": {
      const answer = await ask(presenceDocument, {
        ...presenceVariables(step),
        ...common,
      });
      return turned(answer, ({ coPresence }) =>
        coPresence === null ? undefined : partOfPresence(coPresence),
      );
    }
  }
}
