import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Spell } from "../../../api/person.documents.ts";
import { PeriodText } from "../../../ui/historical-date-text.tsx";
import { SourceLink } from "../../../ui/source-link.tsx";
import { LaneBar } from "./lane-bar.tsx";
import { layLane } from "./lane-layout.ts";
import styles from "./life-lane.module.css";

/** The life as spells in four channels, with a table of the same. What no spell covers is not known. */
export function LifeLane({
  id,
  spells,
}: {
  readonly id: string;
  readonly spells: readonly Spell[];
}) {
  const { t } = useTranslation();
  const layout = layLane(spells);
  if (spells.length === 0) return null;
  return (
    <section className={styles["lane"]} aria-label={t("card.life")}>
      {layout !== undefined && (
        <div className={styles["chart"]} aria-hidden="true">
          {layout.rows.map(({ channel, spells: laid }) => (
            <div key={channel} className={styles["row"]}>
              <span className={styles["channel"]}>
                {t(`channel.${channel}`)}
              </span>
              <div className={styles["track"]}>
                {laid.map((spell, index) => (
                  <LaneBar key={index} laid={spell} />
                ))}
              </div>
            </div>
          ))}
          <div className={styles["row"]}>
            <span />
            <div className={styles["years"]}>
              {layout.years.map(({ year, at }) => (
                <span key={year} style={{ insetInlineStart: `${at * 100}%` }}>
                  {year}
                </span>
              ))}
            </div>
          </div>
        </div>
      )}
      <LifeLinks id={id} />
      <details className={styles["table"]}>
        <summary>{t("card.lifeTable")}</summary>
        <SpellTable spells={spells} />
      </details>
    </section>
  );
}

/** Leads to the lane among the others, and to lives like this one. */
function LifeLinks({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <p className="kt-note">
      <Link
        to="/trajectories"
        search={({ reading, lang }) => ({ reading, lang, who: id })}
      >
        {t("sequences.laneAmongOthers")}
      </Link>
      {" · "}
      <Link
        to="/trajectories"
        search={({ reading, lang }) => ({
          reading,
          lang,
          show: "similar",
          like: id,
        })}
      >
        {t("sequences.similar.open")}
      </Link>
    </p>
  );
}

function SpellTable({ spells }: { readonly spells: readonly Spell[] }) {
  const { t } = useTranslation();
  return (
    <table>
      <tbody>
        {spells.map((spell, index) => (
          <tr key={index}>
            <td>{t(`channel.${spell.channel}`)}</td>
            <th scope="row">{spell.state.label}</th>
            <td>
              <PeriodText period={spell} />
            </td>
            <td>{t(`basis.${spell.basis}`)}</td>
            <td>
              {spell.factoids.map(({ id, source, leaf }) => (
                <SourceLink key={id} source={source} leaf={leaf} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
