import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Movements } from "../../api/map.documents.ts";
import { type Followed, writeFollowed } from "../../url/map-address.ts";
import styles from "./map.module.css";
import type { ChangeMap } from "./use-map-view.ts";

/** Whom the map follows, each to be left out again; or that it follows whoever a search finds. */
export function FollowedList({
  followed,
  movements,
  change,
}: {
  readonly followed: Followed;
  readonly movements: Movements["movements"];
  readonly change: ChangeMap;
}) {
  const { t } = useTranslation();
  if (followed.kind === "found")
    return (
      <p>
        {t("map.followsFound")}{" "}
        <Link
          to="/"
          search={({ reading, lang, where, q, words }) => ({
            reading,
            lang,
            where,
            q,
            words,
            kind: "PERSON",
          })}
        >
          {t("map.toSearch")}
        </Link>
      </p>
    );
  const names = new Map(
    movements.map(({ person }) => [person.id, person.displayName]),
  );
  return (
    <ul className={styles["followed"]} aria-label={t("map.followed")}>
      {followed.ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            className={styles["chip"]}
            aria-label={t("reading.remove", { name: names.get(id) ?? id })}
            onClick={() =>
              change({
                move: writeFollowed(
                  followed.ids.length === 1
                    ? undefined
                    : {
                        kind: "people",
                        ids: followed.ids.filter((one) => one !== id),
                      },
                ),
              })
            }
          >
            {names.get(id) ?? id} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
