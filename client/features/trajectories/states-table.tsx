import { useTranslation } from "react-i18next";

import type { States } from "../../api/spread.documents.ts";
import { useNumbers } from "../../i18n/use-numbers.ts";
import { nameOfMoment, sayRange } from "./state-shares.ts";
import styles from "./trajectories.module.css";

/** The spread in numbers: a row a portion of time, a column a state. Each number opens its people. */
export function StatesTable({
  states,
  onOpen,
}: {
  readonly states: States;
  readonly onOpen: (month: string, code: string) => void;
}) {
  const { t } = useTranslation();
  const numbers = useNumbers();
  const codes = states.states;
  return (
    <div
      className={styles["tableFrame"]}
      tabIndex={0}
      role="group"
      aria-label={t("lives.statesTable")}
    >
      <table className={styles["numbers"]}>
        <thead>
          <tr>
            <th scope="col">{t("lives.when")}</th>
            {codes.map(({ code, label }) => (
              <th scope="col" key={code}>
                {label}
              </th>
            ))}
            <th scope="col">{t("lives.known")}</th>
            <th scope="col">{t("lives.entropy")}</th>
            <th scope="col">{t("lives.modal")}</th>
          </tr>
        </thead>
        <tbody>
          {states.moments.map((moment) => (
            <tr key={nameOfMoment(moment)}>
              <th scope="row">{nameOfMoment(moment)}</th>
              {codes.map(({ code, label }) => {
                const share = moment.states.find(
                  ({ state }) => state.code === code,
                );
                if (share === undefined) return <td key={code} />;
                const { persons } = share;
                const range = sayRange(share);
                return (
                  <td key={code}>
                    {persons === 0 ? (
                      persons
                    ) : (
                      <button
                        type="button"
                        className={styles["number"]}
                        aria-label={`${nameOfMoment(moment)}, ${label}: ${persons}${range}`}
                        onClick={() => onOpen(nameOfMoment(moment), code)}
                      >
                        {persons}
                      </button>
                    )}
                    {range !== "" && (
                      <span className={styles["range"]}>{range}</span>
                    )}
                  </td>
                );
              })}
              <td>{moment.known}</td>
              <td>
                {moment.entropy === null ? "–" : numbers.two(moment.entropy)}
              </td>
              <td>{moment.modal?.label ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
