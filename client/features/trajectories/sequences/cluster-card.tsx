import { useTranslation } from "react-i18next";

import type { LifeCluster } from "../../../api/sequences.documents.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useNumbers } from "../../../i18n/use-numbers.ts";
import { OpenAsNetwork } from "../../../ui/open-as-network.tsx";
import type { LivesSearch, LivesView } from "../../../url/lives-address.ts";
import tables from "../trajectories.module.css";
import { ClusterChannelPart } from "./cluster-channel.tsx";
import { IndicatorCells, IndicatorHeads } from "./cluster-table.tsx";
import { fewLives } from "./compared-stand.tsx";
import { LanesOf } from "./lanes-of.tsx";
import styles from "./sequences.module.css";

/** The medoid first, then those who stand for the cluster with it; each once. */
const standingFor = ({ medoid, representatives }: LifeCluster) => [
  ...new Set([medoid.id, ...representatives.map(({ person }) => person.id)]),
];

/** One cluster: how many, who stands for it, how its states are spread, what followed what. */
export function ClusterCard({
  cluster,
  persons,
  view,
  change,
}: {
  readonly cluster: LifeCluster;
  /** How many lives there are in all. */
  readonly persons: number;
  readonly view: LivesView;
  readonly change: (part: LivesSearch) => void;
}) {
  const { t } = useTranslation();
  const { two, whole, percent } = useNumbers();
  const { number, persons: own, medoid, representatives, covered } = cluster;
  const titleId = `cluster-${String(number)}`;
  const told = new Map(
    representatives.map(({ person, stands, near }) => [
      person.id,
      t("sequences.stands", { count: stands, near }),
    ]),
  );
  const headed = standingFor(cluster);
  return (
    <section
      aria-labelledby={titleId}
      className={styles["cluster"]}
      data-cluster={number}
      data-persons={own}
    >
      <h2 id={titleId}>
        {t("sequences.clusterNumber", { number })}{" "}
        <span className="kt-note">
          {t("lives.people", { count: own })} ({percent(own / persons)}{" "}
          {t("sequences.ofAll", { count: persons })}) ·{" "}
          {t("sequences.silhouette")} {two(cluster.silhouette)}
          {own < fewLives && ` · ${t("sequences.few", { most: fewLives })}`}
        </span>
      </h2>
      <p className={styles["actions"]}>
        <button
          type="button"
          className={tables["plain"]}
          onClick={() => change({ open: titleId })}
        >
          {t("sequences.members", { count: own })}
        </button>
        <button
          type="button"
          className={tables["plain"]}
          onClick={() => change({ show: "", group: "cluster", open: "" })}
        >
          {t("sequences.asLanes")}
        </button>
        <OpenAsNetwork
          ids={cluster.members.map(({ person }) => person.id)}
          className={tables["plain"] ?? ""}
        />
        {headed.length > 1 && (
          <button
            type="button"
            className={tables["plain"]}
            onClick={() =>
              change({ show: "compare", compare: headed.join(), open: "" })
            }
          >
            {t("sequences.compareRepresentatives")}
          </button>
        )}
      </p>
      <h3>
        <Glossed>{t("sequences.representatives")}</Glossed>
      </h3>
      <p className="kt-note">
        <Glossed>{t("sequences.covered", { share: percent(covered) })}</Glossed>
      </p>
      <LanesOf
        ids={headed}
        view={view}
        beside={(id) =>
          [
            ...(id === medoid.id ? [t("sequences.medoid")] : []),
            ...(told.has(id) ? [told.get(id) ?? ""] : []),
          ].join(" · ")
        }
      />
      <div className={styles["channels"]}>
        {cluster.channels.map((channel) => (
          <ClusterChannelPart
            key={channel.channel}
            part={channel}
            persons={own}
            view={view}
          />
        ))}
      </div>
      <div
        className={tables["tableFrame"]}
        tabIndex={0}
        role="group"
        aria-label={t("sequences.indicatorsOf", { number })}
      >
        <table className={styles["numbers"]}>
          <caption>{t("sequences.means", { n: whole(own) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("lives.channelLabel")}</th>
              <IndicatorHeads />
            </tr>
          </thead>
          <tbody>
            {cluster.channels.map((channel) => (
              <tr key={channel.channel}>
                <th scope="row">{t(`lives.channel.${channel.channel}`)}</th>
                <IndicatorCells of={channel} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
