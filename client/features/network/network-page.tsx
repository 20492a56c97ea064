import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { SuggestBox } from "../../ui/suggest-box.tsx";
import styles from "./network.module.css";
import { NetworkView } from "./network-view.tsx";
import { useNetworkView } from "./use-network-view.ts";

/** The network of whoever the address names; without anyone, a box to name them. */
export function NetworkPage() {
  const seen = useNetworkView();
  return seen.view.centre === undefined && seen.view.additions.length === 0 ? (
    <ChooseCentre onPick={(id) => seen.act({ do: "centre", id })} />
  ) : (
    <NetworkView seen={seen} />
  );
}

function ChooseCentre({ onPick }: { readonly onPick: (id: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  return (
    <>
      <PageTitle title={t("network.title")} />
      <div className={styles["choose"]}>
        <p>
          <Glossed>{t("network.choose")}</Glossed>
        </p>
        <SuggestBox
          label={t("network.chooseLabel")}
          placeholder={t("find.placeholder")}
          text={text}
          kinds={[
            "PERSON",
            "PARTY_ORGANIZATION",
            "INSTITUTION",
            "DISTRICT",
            "SETTLEMENT",
          ]}
          onText={setText}
          onPick={({ id }) => onPick(id)}
        />
      </div>
    </>
  );
}
