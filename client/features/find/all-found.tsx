import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** Back to everything that was found by the same words. */
export function AllFound() {
  const { t } = useTranslation();
  return (
    <p>
      <Link
        to="/"
        search={({ q, reading, lang }) => ({ q, reading, lang })}
        activeOptions={{ includeSearch: true, exact: true }}
      >
        {t("people.allFound")}
      </Link>
    </p>
  );
}
