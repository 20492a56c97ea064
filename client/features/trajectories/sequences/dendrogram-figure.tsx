import { type MouseEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Dendrogram } from "../../../api/sequences.documents.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useNumbers } from "../../../i18n/use-numbers.ts";
import { EntityLink } from "../../../ui/entity-link.tsx";
import { partsBounds } from "../../../url/sequence-address.ts";
import tables from "../trajectories.module.css";
import {
  cutBetween,
  type DrawnJoin,
  groupsAt,
  layTree,
  partsAt,
} from "./dendrogram-layout.ts";
import { DendrogramTable } from "./dendrogram-table.tsx";
import styles from "./sequences.module.css";

const width = 1000;
const rowHeight = 26;

/** From both branches to where they meet; the tree grows to the left, as it is read from the leaves. */
const pathOf = ({ one, other, at }: DrawnJoin, height: number): string => {
  const x = (share: number) => ((1 - share) * width).toFixed(1);
  const y = (share: number) => (share * height).toFixed(1);
  return `M${x(one.x)} ${y(one.y)}H${x(at.x)}V${y(other.y)}H${x(other.x)}`;
};

/** Into how many clusters the tree can be cut here: fewer than there are lives, and no more than branches are told apart. */
const mostParts = ({ leaves }: Dendrogram): number => {
  const lives = leaves.reduce((sum, { persons }) => sum + persons, 0);
  return Math.min(partsBounds.most, leaves.length, lives - 1);
};

/** The tree of joins with the line that cuts it. The line is moved by the slider or a click; a number of clusters is asked for with the button. */
export function DendrogramFigure({
  tree,
  parts,
  onChoose,
}: {
  readonly tree: Dendrogram;
  /** How many clusters are shown below. */
  readonly parts: number;
  readonly onChoose: (parts: number) => void;
}) {
  const { t } = useTranslation();
  const { two, whole } = useNumbers();
  const [cut, setCut] = useState(parts);
  const { leaves, joins } = tree;
  const highest = joins.at(-1)?.height ?? 0;
  const most = mostParts(tree);
  const height = leaves.length * rowHeight;
  const { from, to, isTied } = cutBetween(tree, cut);
  const groups = groupsAt(tree, cut);
  const sizes = groups.reduce<number[]>((all, group, leaf) => {
    all[group] = (all[group] ?? 0) + (leaves[leaf]?.persons ?? 0);
    return all;
  }, []);
  const line = highest === 0 ? 1 : 1 - (from + to) / 2 / highest;
  const bounded = (wanted: number) =>
    Math.min(most, Math.max(partsBounds.least, wanted));
  const cutAt = ({ currentTarget, clientX }: MouseEvent<SVGSVGElement>) => {
    const { left, width: wide } = currentTarget.getBoundingClientRect();
    const share = 1 - (clientX - left) / Math.max(1, wide);
    setCut(bounded(partsAt(tree, share * highest)));
  };
  return (
    <section
      aria-labelledby="tree-head"
      className={styles["part"]}
      data-tree={leaves.length}
    >
      <h2 id="tree-head">
        <Glossed>{t("sequences.tree.title")}</Glossed>
      </h2>
      <p className="kt-note">
        <Glossed>{t("sequences.tree.note", { count: leaves.length })}</Glossed>
      </p>
      <div className={styles["cutting"]}>
        <label>
          <span>{t("sequences.tree.cut")}</span>
          <input
            type="range"
            min={partsBounds.least}
            max={most}
            value={bounded(cut)}
            aria-valuetext={t("sequences.tree.cutInto", {
              count: cut,
              sizes: sizes.join(", "),
            })}
            onChange={({ currentTarget }) =>
              setCut(Number(currentTarget.value))
            }
          />
        </label>
        <output data-cut={cut}>
          {t("sequences.tree.cutInto", {
            count: cut,
            sizes: sizes.join(", "),
          })}
        </output>
        <button
          type="button"
          className={tables["plain"]}
          disabled={cut === parts}
          onClick={() => onChoose(cut)}
        >
          {t("sequences.tree.show", { count: cut })}
        </button>
      </div>
      {isTied && (
        <p className="kt-note">
          <Glossed>{t("sequences.tree.tied")}</Glossed>
        </p>
      )}
      <div
        className={styles["tree"]}
        tabIndex={0}
        role="group"
        aria-label={t("sequences.tree.title")}
      >
        <div>
          <svg
            viewBox={`0 0 ${String(width)} ${String(height)}`}
            preserveAspectRatio="none"
            style={{ height }}
            aria-hidden="true"
            onClick={cutAt}
          >
            {layTree(tree).map((join, at) => (
              <path
                key={at}
                d={pathOf(join, height)}
                className={styles["branch"]}
                data-below={(joins[at]?.height ?? 0) <= from || undefined}
              />
            ))}
            <line
              x1={line * width}
              x2={line * width}
              y1={0}
              y2={height}
              className={styles["cut"]}
              data-cut-line
            />
          </svg>
          <div className={styles["heights"]} aria-hidden="true">
            <span>{two(highest)}</span>
            <span>{t("sequences.tree.height")}</span>
            <span>0</span>
          </div>
        </div>
        <ol className={styles["leaves"]}>
          {leaves.map((leaf, at) => (
            <li
              key={at}
              data-first={
                (at > 0 && groups[at] !== groups[at - 1]) || undefined
              }
              data-leaf={leaf.cluster ?? ""}
            >
              {leaf.cluster !== null && (
                <a
                  href={`#cluster-${String(leaf.cluster)}`}
                  aria-label={t("sequences.clusterNumber", {
                    number: leaf.cluster,
                  })}
                >
                  {leaf.cluster}
                </a>
              )}{" "}
              <span className="kt-note">n = {whole(leaf.persons)}</span>{" "}
              <span className={styles["leafNames"]}>
                {leaf.people.map(({ id, displayName }, index) => (
                  <span key={id}>
                    {index > 0 && ", "}
                    <EntityLink id={id} name={displayName} />
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <DendrogramTable tree={tree} most={most} onChoose={onChoose} />
    </section>
  );
}
