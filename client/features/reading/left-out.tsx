import { useTranslation } from "react-i18next";

import type { Coverage } from "../../api/fragments.ts";
import { Glossed } from "../../glossary/glossed.tsx";

const whys = ["budget", "hub"] as const;

/** What went away under the reading, by the side of it that left it out; what else is missing; and how many witnesses are left. */
export function LeftOut({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation();
  const { leftOut, witnesses, sources } = coverage;
  const others = coverage.omitted.flatMap(({ what, why, count }) => {
    const known = whys.find((one) => one === why);
    return known === undefined || count === 0 ? [] : [{ what, known, count }];
  });
  return (
    <section data-left-out>
      <h2>
        <Glossed>{t("reading.omitted")}</Glossed>
      </h2>
      {leftOut.length + others.length === 0 ? (
        <p className="kt-note">
          <Glossed>{t("reading.omittedNone")}</Glossed>
        </p>
      ) : (
        <ul>
          {leftOut.map(({ side, count }) => (
            <li key={side} data-side={side}>
              <strong>{count}</strong> — {t(`reading.side.${side}`)}
            </li>
          ))}
          {others.map(({ what, known, count }) => (
            <li key={`${what} ${known}`}>
              <strong>{count}</strong> — {t(`omission.${known}`)}
            </li>
          ))}
        </ul>
      )}
      <p className="kt-note" data-witnesses>
        <Glossed>
          {t("reading.witnesses", { count: witnesses, sources })}
        </Glossed>
      </p>
    </section>
  );
}
