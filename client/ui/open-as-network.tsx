import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { noView } from "../graph/view.ts";
import { writeNetworkAddress } from "../url/network-address.ts";

/** Around more people at once a network cannot be read. */
const mostInNetwork = 20;

/** Opens the network around the first of some people, the others brought in. */
export function OpenAsNetwork({
  ids,
  className = "",
}: {
  readonly ids: readonly string[];
  readonly className?: string | undefined;
}) {
  const { t } = useTranslation();
  const [centre, ...others] = ids.slice(0, mostInNetwork);
  if (centre === undefined) return null;
  const count = Math.min(ids.length, mostInNetwork);
  return (
    <Link
      to="/network"
      className={className}
      search={({ reading, lang }) => ({
        ...writeNetworkAddress({
          ...noView,
          reading: reading ?? noView.reading,
          centre,
          additions: others.map((id) => ({ of: "bring", id })),
        }),
        lang,
      })}
    >
      {t("people.asNetwork", { count })}
    </Link>
  );
}
