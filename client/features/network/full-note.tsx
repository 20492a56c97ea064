import { useTranslation } from "react-i18next";

import type { overfull } from "../../graph/act.ts";
import { most } from "../../graph/view.ts";

/** Told where an action was refused because the view holds no more of something. */
export function FullNote({
  refused,
}: {
  readonly refused: ReturnType<typeof overfull>;
}) {
  const { t } = useTranslation();
  return refused === undefined ? null : (
    <p role="status" data-refused>
      {t(`network.full.${refused}`, { count: most[refused] })}
    </p>
  );
}
