import type { Action } from "../../graph/act.ts";
import type { View } from "../../graph/view.ts";
import { BetweenPanel } from "./between-panel.tsx";
import { ChoosePanel } from "./choose-panel.tsx";
import { CommunitiesPanel } from "./communities-panel.tsx";
import { ComparePanel } from "./compare-panel.tsx";
import { MeasuresPanel } from "./measures-panel.tsx";
import type { ReadGraph } from "./network-part.ts";
import { PathsPanel } from "./paths-panel.tsx";
import { PresencePanel } from "./presence-panel.tsx";
import type { Analysis } from "./use-analysis.ts";

/** The panel of what is asked; nothing when nothing is. */
export function QuestionPanel({
  view,
  graph,
  act,
  analysis,
}: {
  readonly view: View;
  readonly graph: ReadGraph;
  readonly act: (action: Action) => void;
  readonly analysis: Analysis;
}) {
  const { question } = view;
  const common = { graph, act };
  switch (question?.of) {
    case undefined:
      return null;
    case "choose":
      return (
        <ChoosePanel
          key={question.what}
          question={question}
          view={view}
          {...common}
        />
      );
    case "paths":
      return <PathsPanel question={question} {...common} />;
    case "between":
      return <BetweenPanel question={question} {...common} />;
    case "presence":
      return <PresencePanel question={question} {...common} />;
    case "measures":
      return (
        <MeasuresPanel question={question} analysis={analysis} {...common} />
      );
    case "communities":
      return (
        <CommunitiesPanel question={question} analysis={analysis} {...common} />
      );
    case "compare":
      return <ComparePanel question={question} {...common} />;
  }
}
