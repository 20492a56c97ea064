import { useTranslation } from "react-i18next";

import type { Coverage } from "../../api/fragments.ts";

const whats = ["claims"] as const;
const whys = ["reading", "budget", "undated", "hub"] as const;

/** What went away under the reading, and why. */
export function LeftOut({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation();
  const left = coverage.omitted.filter(({ count }) => count > 0);
  return (
    <section data-left-out>
      <h2>{t("reading.omitted")}</h2>
      {left.length === 0 ? (
        <p className="kt-note">{t("reading.omittedNone")}</p>
      ) : (
        <ul>
          {left.map(({ what, why, count }) => {
            const knownWhat = whats.find((known) => known === what);
            const knownWhy = whys.find((known) => known === why);
            return (
              <li key={`${what} ${why}`}>
                {knownWhat === undefined ? what : t(`omission.${knownWhat}`)}:{" "}
                <strong>{count}</strong>,{" "}
                {knownWhy === undefined ? why : t(`omission.${knownWhy}`)}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
