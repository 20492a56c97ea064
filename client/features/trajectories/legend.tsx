import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { Life } from "../../api/trajectories.documents.ts";
import { barLook } from "./bar-look.ts";
import styles from "./trajectories.module.css";

type Told = { readonly code: string; readonly label: string };

const occurring = (lives: readonly Pick<Life, "lanes">[]): readonly Told[] => {
  const found = new Map<string, Told>();
  for (const { lanes } of lives)
    for (const { stretches } of lanes)
      for (const { states } of stretches)
        for (const state of states) found.set(state.code, state);
  return [...found.values()];
};

/** The states that occur in what is drawn, and what the ways of drawing mean. */
export function Legend({
  lives,
}: {
  readonly lives: readonly Pick<Life, "lanes">[];
}) {
  const { t } = useTranslation();
  const states = useMemo(() => occurring(lives), [lives]);
  return (
    <section className={styles["legend"]} aria-label={t("lives.legend")}>
      <ul>
        {states.map((state) => (
          <li key={state.code}>
            <Sample states={[state]} standing="KNOWN" basis="ATTESTED" />
            {state.label}
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <span className={styles["sample"]} data-ground="" />
          {t("lives.ground")}
        </li>
        {states[0] !== undefined && (
          <>
            <li>
              <Sample
                states={[states[0]]}
                standing="POSSIBLE"
                basis="ATTESTED"
              />
              {t("lives.thin")}
            </li>
            <li>
              <Sample
                states={[states[0]]}
                standing="POSSIBLE"
                basis="EXTRAPOLATED"
              />
              {t("lives.pale")}
            </li>
          </>
        )}
        {states[0] !== undefined && states[1] !== undefined && (
          <>
            <li>
              <Sample
                states={[states[0], states[1]]}
                standing="EITHER"
                basis="ATTESTED"
              />
              {t("lives.either")}
            </li>
            <li>
              <Sample
                states={[states[0], states[1]]}
                standing="CONTESTED"
                basis="ATTESTED"
              />
              {t("lives.contested")}
            </li>
          </>
        )}
        <li>
          <span className={styles["sampleMark"]} />
          {t("lives.mark")}
        </li>
      </ul>
    </section>
  );
}

function Sample(stretch: Parameters<typeof barLook>[0]) {
  const look = barLook(stretch);
  return (
    <span className={styles["sample"]}>
      <span
        className={styles["bar"]}
        data-standing={stretch.standing}
        data-texture={look?.texture}
        data-pale={look?.isPale || undefined}
        data-thin={look?.isThin || undefined}
        style={{ background: look?.background, width: "100%" }}
      />
    </span>
  );
}
