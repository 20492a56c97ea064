import { collectionPeopleDocument } from "../../api/collection.documents.ts";
import { useAsk } from "../../api/provider.tsx";
import type { Action } from "../../graph/act.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { CollectionChoice } from "../../ui/collection-choice.tsx";
import type { ReadGraph } from "./network-part.ts";

/** Gathers those of a collection who are drawn: alone, hidden, or asked about together. */
export function GatherCollection({
  graph,
  act,
}: {
  readonly graph: ReadGraph;
  readonly act: (action: Action) => void;
}) {
  const ask = useAsk();
  const { lang } = useLanguage();
  const gather = async (study: string | undefined) => {
    if (study === undefined) return;
    const answer = await ask(collectionPeopleDocument, { id: study, lang });
    const people =
      answer.kind === "ready" ? (answer.data.collection?.people ?? []) : [];
    act({
      do: "gather",
      ids: people.map(({ id }) => id).filter((id) => graph.things.has(id)),
    });
  };
  return (
    <CollectionChoice
      chosen={undefined}
      onChoose={(study) => void gather(study)}
    />
  );
}
