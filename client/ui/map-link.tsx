import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import styles from "./network-link.module.css";

/** Opens the map at a district, or with the movement of a person. */
export function MapLink({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const isPerson = id.startsWith("person/");
  return (
    <Link
      to="/map"
      search={({ reading, lang }) => ({
        reading,
        lang,
        ...(isPerson ? { move: id } : { at: id }),
      })}
      className={styles["link"]}
    >
      {t(isPerson ? "map.movementOnMap" : "map.onMap")}
    </Link>
  );
}
