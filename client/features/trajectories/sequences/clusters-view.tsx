import { useTranslation } from "react-i18next";

import type { Clusters } from "../../../api/sequences.documents.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import type { LivesSearch, LivesView } from "../../../url/lives-address.ts";
import { writeParts } from "../../../url/sequence-address.ts";
import { ClusterCard } from "./cluster-card.tsx";
import { ClusterMembers } from "./cluster-members.tsx";
import { ClusterTable } from "./cluster-table.tsx";
import { ComparedStand } from "./compared-stand.tsx";
import { DendrogramFigure } from "./dendrogram-figure.tsx";
import { ExportLinks } from "./export-links.tsx";
import { LongStates } from "./long-states.tsx";
import { QualityPart } from "./quality-part.tsx";
import { useClusters } from "./use-clusters.ts";

type Change = (part: LivesSearch) => void;

/** Lives put together by their likeness: how good each number of clusters is, the tree, and each cluster. */
export function ClustersView({
  view,
  change,
}: {
  readonly view: LivesView;
  readonly change: Change;
}) {
  const answer = useClusters(view);
  return (
    <LongStates answer={answer}>
      {({ trajectoryClusters }) => (
        <AllClusters found={trajectoryClusters} view={view} change={change} />
      )}
    </LongStates>
  );
}

function AllClusters({
  found,
  view,
  change,
}: {
  readonly found: Clusters;
  readonly view: LivesView;
  readonly change: Change;
}) {
  const { t } = useTranslation();
  const { clusters, qualities, dendrogram, persons, distinct, months } = found;
  const choose = (parts: number) =>
    change({ parts: writeParts(parts), open: "" });
  const opened = clusters.find(
    ({ number }) => view.open === `cluster-${String(number)}`,
  );
  return (
    <div data-clusters={clusters.length}>
      <ComparedStand
        stood={found}
        view={view}
        note={t("sequences.distinct", { distinct, months })}
      />
      <p>
        <Glossed>{t(`sequences.methodIs.${view.method}`)}</Glossed>
      </p>
      {clusters.length < view.parts && (
        <p className="kt-note" role="status" data-fewer>
          <Glossed>
            {t("sequences.fewer", {
              asked: view.parts,
              count: clusters.length,
            })}
          </Glossed>
        </p>
      )}
      <ClusterTable found={found} />
      <QualityPart
        qualities={qualities}
        parts={clusters.length}
        onChoose={choose}
      />
      {dendrogram === null ? (
        <p className="kt-note" data-no-tree>
          <Glossed>{t("sequences.tree.none")}</Glossed>
        </p>
      ) : (
        <DendrogramFigure
          key={clusters.length}
          tree={dendrogram}
          parts={clusters.length}
          onChoose={choose}
        />
      )}
      {clusters.map((cluster) => (
        <ClusterCard
          key={cluster.number}
          cluster={cluster}
          persons={persons}
          view={view}
          change={change}
        />
      ))}
      <ExportLinks view={view} persons={persons} found={found} />
      {opened !== undefined && (
        <ClusterMembers cluster={opened} onClose={() => change({ open: "" })} />
      )}
    </div>
  );
}
