import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { Clusters } from "../../../api/sequences.documents.ts";
import type { LongAnswer } from "../../../api/use-long-answer.ts";
import type { LivesView } from "../../../url/lives-address.ts";
import type { ClusterGroups } from "../life-rows.ts";
import { useClusters } from "./use-clusters.ts";

/** The clusters by which lanes are grouped: what became of the question (none when lanes are grouped otherwise), and whose lane is in which. */
export function useClusterGroups(view: LivesView): {
  readonly answer:
    LongAnswer<{ readonly trajectoryClusters: Clusters }> | undefined;
  readonly groups: ClusterGroups | undefined;
} {
  const { t } = useTranslation();
  const isAsked = view.group === "cluster";
  const answer = useClusters(view, { pause: !isAsked });
  const found =
    isAsked && answer.kind === "ready"
      ? answer.data.trajectoryClusters
      : undefined;
  const groups = useMemo(
    () =>
      found === undefined
        ? undefined
        : new Map(
            found.clusters.flatMap(({ number, members }) =>
              members.map(({ person }) => [
                person.id,
                {
                  key: String(number),
                  label: t("sequences.clusterNumber", { number }),
                },
              ]),
            ),
          ),
    [found, t],
  );
  return { answer: isAsked ? answer : undefined, groups };
}
