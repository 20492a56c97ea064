import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { testimonyParams } from "../url/testimony-address.ts";
import styles from "./network-link.module.css";

/** Opens the board of what was said of somebody, in a case, or in one matter. */
export function TestimonyLink({
  id,
  about,
  isButton = false,
  isAll = false,
}: {
  readonly id: string;
  /** Code of a kind of claim: only this question. */
  readonly about?: string;
  /** Stands among the actions of a card. */
  readonly isButton?: boolean;
  /** Leads from a case or one question to all that was said. */
  readonly isAll?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Link
      to="/testimony/$"
      params={testimonyParams(id)}
      search={({ reading, lang }) => ({ reading, lang, about })}
      {...(isButton ? { className: styles["link"] } : {})}
    >
      {t(isAll ? "testimony.all" : "testimony.open")}
    </Link>
  );
}
