import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import type { Thing } from "../../graph/graph.ts";
import type { Sifted } from "../../graph/sift.ts";
import styles from "./network.module.css";
import type { ReadGraph, ReadTie } from "./network-part.ts";
import { leftOutOf, type Omission } from "./omissions.ts";
import { OmittedLines } from "./omitted-lines.tsx";
import { nameIn, tieWords } from "./stop-words.ts";

const most = 8;

/** What is not in the picture, and why: what the reading took away by name, what a limit left out by number, what of the address meant nothing. */
export function LeftOutLines({
  all,
  away,
  omitted,
  ignored,
  sifted: { left, alone },
}: {
  /** The network under all claims: it knows the names. */
  readonly all: ReadGraph;
  readonly away: {
    readonly things: readonly Thing[];
    readonly ties: readonly ReadTie[];
  };
  readonly omitted: readonly Omission[];
  readonly ignored: readonly string[];
  /** What the filter and the period left out. */
  readonly sifted: Pick<Sifted<never, never>, "left" | "alone">;
}) {
  const { t } = useTranslation();
  // What the reading took away is told with names.
  const others = omitted.filter(({ why }) => why !== "reading");
  const names = away.things.slice(0, most).map(({ name }) => name);
  return (
    <div className={styles["leftOut"]} role="status" data-network-left-out>
      {away.things.length + away.ties.length > 0 && (
        <details>
          <summary>
            {t("network.away", {
              things: t("network.awayThings", { count: away.things.length }),
              ties: t("network.awayTies", { count: away.ties.length }),
            })}
            {names.length > 0 && <>: {names.join(", ")}</>}
            {away.things.length > most && "…"}
          </summary>
          <ul>
            {away.ties.slice(0, 50).map((tie) => (
              <li key={tie.id}>{tieWords(all, tie, t)}</li>
            ))}
          </ul>
        </details>
      )}
      {leftOutOf(others).length > 0 && (
        <OmittedLines omitted={others} nameOf={(id) => nameIn(all, id)} />
      )}
      {left.kind + left.credence + left.period + left.undated > 0 && (
        <p data-filter-left>
          {t("network.sifted", {
            ties: t("network.siftedTies", {
              count: left.kind + left.credence + left.period + left.undated,
            }),
            things: t("network.awayThings", { count: alone }),
          })}{" "}
          {(["kind", "credence", "period", "undated"] as const)
            .filter((why) => left[why] > 0)
            .map((why) => t(`network.siftedWhy.${why}`, { count: left[why] }))
            .join(", ")}
        </p>
      )}
      {ignored.length > 0 && (
        <p>
          <Glossed>
            {t("network.ignored", { words: ignored.join(", ") })}
          </Glossed>
        </p>
      )}
    </div>
  );
}
