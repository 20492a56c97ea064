import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { routeAnchor, routeParams } from "../url/route-address.ts";

/** Opens somebody's procedures as a route through the instances, at one of them when told so. */
export function RouteLink({
  person,
  at,
}: {
  readonly person: string;
  readonly at?: string;
}) {
  const { t } = useTranslation();
  return (
    <Link
      to="/verification/$"
      params={routeParams(person)}
      {...(at === undefined ? {} : { hash: routeAnchor(at) })}
    >
      {t("route.open")}
    </Link>
  );
}
