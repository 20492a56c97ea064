import { useTranslation } from "react-i18next";

import type { Movement, Movements, Stay } from "../../api/map.documents.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { EntityLink } from "../../ui/entity-link.tsx";
import { spanWords } from "./day-words.ts";
import styles from "./map.module.css";
import { stayOn } from "./movement-plan.ts";
import { ClaimsButton } from "./opened-claims.tsx";
import { footingWords, whenWords } from "./stay-words.ts";
import type { ChangeMap } from "./use-map-view.ts";

/** The same as a table: a person after the other, each stay with its claims, rivals and where it leads. */
export function MovementTable({
  movements,
  day,
  change,
}: {
  readonly movements: Movements["movements"];
  readonly day: string | undefined;
  readonly change: ChangeMap;
}) {
  const { t } = useTranslation();
  return (
    <div
      className={styles["tableFrame"]}
      tabIndex={0}
      role="group"
      aria-label={t("map.stays")}
    >
      <table className={styles["table"]} data-table>
        <caption>{t("map.stays")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("map.column.stay")}</th>
            <th scope="col">{t("map.place")}</th>
            <th scope="col">{t("map.column.when")}</th>
            <th scope="col">{t("map.column.footing")}</th>
            {day !== undefined && <th scope="col">{t("map.onDay")}</th>}
            <th scope="col">{t("map.column.leadsTo")}</th>
            <th scope="col">{t("map.claims")}</th>
          </tr>
        </thead>
        {movements.map((movement) => (
          <Life
            key={movement.person.id}
            movement={movement}
            day={day}
            change={change}
          />
        ))}
      </table>
    </div>
  );
}

/** The number of a stay among those of its person. */
const numberOf = (id: string): string => id.replace("stay-", "");

function Life({
  movement: { person, stays, moves },
  day,
  change,
}: {
  readonly movement: Movement;
  readonly day: string | undefined;
  readonly change: ChangeMap;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const told = { lang, t };
  const byId = new Map(stays.map((stay) => [stay.id, stay]));
  const leadsTo = (stay: Stay) =>
    moves
      .filter(({ from }) => from === stay.id)
      .map((move) => {
        const to = byId.get(move.to)?.place.displayName ?? "";
        const words = [
          t(`map.order.${move.order}`),
          spanWords(move.earliest, move.latest, told),
          ...(move.intended ? [t("map.footing.INTENDED")] : []),
        ].join(", ");
        return `${numberOf(move.to)}. ${to} (${words})`;
      })
      .join("; ");
  return (
    <tbody data-person={person.id}>
      <tr>
        <th
          scope="rowgroup"
          colSpan={day === undefined ? 6 : 7}
          className={styles["who"]}
        >
          <EntityLink id={person.id} name={person.displayName} />
        </th>
      </tr>
      {stays.map((stay) => (
        <tr key={stay.id} data-stay={stay.id} data-rivals={stay.rivals.length}>
          <td>{numberOf(stay.id)}</td>
          <th scope="row">
            <EntityLink id={stay.place.id} name={stay.place.displayName} />
            {stay.onMap.exactness !== "OWN_POINT" && (
              <span className="kt-note">
                {" "}
                {t(`map.exactness.${stay.onMap.exactness}`)}
              </span>
            )}
          </th>
          <td>{whenWords(stay, told)}</td>
          <td>
            {footingWords(stay, told)}
            {stay.rivals.length > 0 && (
              <span className={styles["contested"]}>
                {" "}
                ·{" "}
                {t("map.rivals", {
                  numbers: stay.rivals.map(numberOf).join(", "),
                })}
              </span>
            )}
          </td>
          {day !== undefined && (
            <td data-on={stayOn(stay, day)}>
              {t(`map.stayOn.${stayOn(stay, day)}`)}
            </td>
          )}
          <td>{leadsTo(stay) || "—"}</td>
          <td className={styles["number"]}>
            <ClaimsButton
              ids={stay.factoids.map(({ id }) => id)}
              change={change}
            />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
