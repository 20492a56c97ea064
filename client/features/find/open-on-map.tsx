import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { mostFollowed, writeFollowed } from "../../url/map-address.ts";
import styles from "./people/people.module.css";

/** Follows on the map the people who are picked, or whoever the search of the address finds. */
export function OpenOnMap({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Link
      to="/map"
      className={styles["tool"]}
      search={({ reading, lang, where, q, words }) =>
        ids.length === 0
          ? { reading, lang, where, q, words, move: "found" }
          : {
              reading,
              lang,
              move: writeFollowed({
                kind: "people",
                ids: ids.slice(0, mostFollowed),
              }),
            }
      }
    >
      {t("map.movementOnMap")}
    </Link>
  );
}
