import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { ClusterChannel } from "../../../api/sequences.documents.ts";
import { useNumbers } from "../../../i18n/use-numbers.ts";
import type { LivesView } from "../../../url/lives-address.ts";
import { HatchDefs } from "../hatch-defs.tsx";
import { fillOfState } from "../state-fill.ts";
import tables from "../trajectories.module.css";
import styles from "./sequences.module.css";
import { portionsOf } from "./spread-layout.ts";

const size = { width: 600, height: 150 };

/** The month with a number, from 0, as it is written. */
const monthOf = (from: string, at: number): string => {
  const months = Number(from.slice(5, 7)) - 1 + at;
  const year = Number(from.slice(0, 4)) + Math.floor(months / 12);
  return `${String(year)}-${String((months % 12) + 1).padStart(2, "0")}`;
};

/** How a cluster's states are spread in one channel, and what followed what. */
export function ClusterChannelPart({
  part,
  persons,
  view,
}: {
  readonly part: ClusterChannel;
  readonly persons: number;
  readonly view: Pick<LivesView, "from">;
}) {
  const { t } = useTranslation();
  const { channel, spread, changes } = part;
  const months = spread[0]?.persons.length ?? 1;
  const each = size.width / months;
  const labels = new Map(spread.map(({ state }) => [state.code, state.label]));
  const years = Array.from({ length: months }, (_, at) => at).filter((at) =>
    monthOf(view.from, at).endsWith("-01"),
  );
  return (
    <figure className={styles["spread"]} data-spread={channel}>
      <figcaption>
        {t("sequences.spread", {
          channel: t(`lives.channel.${channel}`),
          n: persons,
        })}
      </figcaption>
      <svg
        viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
        aria-hidden="true"
      >
        <HatchDefs />
        {portionsOf(spread, persons).map(
          ({ code, month, months: many, from, to, count }) => (
            <rect
              key={`${code} ${String(month)}`}
              x={month * each}
              width={many * each + 0.3}
              y={(1 - to) * size.height}
              height={(to - from) * size.height}
              fill={fillOfState(code)}
            >
              <title>{`${monthOf(view.from, month)} · ${labels.get(code) ?? code} · ${String(count)}`}</title>
            </rect>
          ),
        )}
      </svg>
      <div className={styles["years"]} aria-hidden="true">
        {years.map((at) => (
          <span
            key={at}
            style={{ insetInlineStart: `${String((at / months) * 100)}%` }}
          >
            {monthOf(view.from, at).slice(0, 4)}
          </span>
        ))}
      </div>
      <ul className={styles["key"]}>
        {spread.map(({ state }) => (
          <li key={state.code}>
            <svg width="16" height="11" aria-hidden="true">
              <rect
                width="16"
                height="11"
                fill={fillOfState(state.code)}
                stroke="var(--kt-edge)"
                strokeWidth="0.5"
              />
            </svg>
            {state.label}
          </li>
        ))}
      </ul>
      <SpreadTable part={part} from={view.from} />
      {changes.length > 0 && (
        <>
          <h4>{t("sequences.changes")}</h4>
          <ul data-changes={changes.length}>
            {changes.map(({ from, to, persons: having, times }) => (
              <li key={`${from.code} ${to.code}`}>
                {from.label} → {to.label}:{" "}
                {t("lives.people", { count: having })}
                {times > having && (
                  <span className="kt-note">
                    {" "}
                    ({t("sequences.times", { count: times })})
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </figure>
  );
}

/** The same in numbers; made when it is opened, since there is one for each cluster and channel. */
function SpreadTable({
  part: { channel, spread },
  from,
}: {
  readonly part: ClusterChannel;
  readonly from: string;
}) {
  const { t } = useTranslation();
  const { whole } = useNumbers();
  const [isOpen, setOpen] = useState(false);
  const months = spread[0]?.persons.length ?? 0;
  return (
    <details
      className={tables["twin"]}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t("sequences.spreadTable")}</summary>
      {isOpen && (
        <div
          className={styles["tall"]}
          tabIndex={0}
          role="group"
          aria-label={`${t("sequences.spreadTable")}: ${t(`lives.channel.${channel}`)}`}
        >
          <table className={styles["numbers"]}>
            <thead>
              <tr>
                <th scope="col">{t("lives.when")}</th>
                {spread.map(({ state }) => (
                  <th key={state.code} scope="col">
                    {state.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: months }, (_, at) => (
                <tr key={at}>
                  <th scope="row">{monthOf(from, at)}</th>
                  {spread.map(({ state, persons }) => (
                    <td key={state.code}>
                      {(persons[at] ?? 0) === 0 ? "" : whole(persons[at] ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
