import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** The way from a district or a party body to what is not known of its people. */
export function GapsOfPeople({ within }: { readonly within: string }) {
  const { t } = useTranslation();
  return (
    <p>
      <Link to="/gaps" search={{ within }}>
        {t("card.gapsOfPeople")}
      </Link>
    </p>
  );
}
