import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { SuggestBox } from "../../ui/suggest-box.tsx";
import styles from "./dossier.module.css";

/** Of whom or of what: a person or a case, by name. */
export function ChooseDossier() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  return (
    <>
      <PageTitle title={t("dossier.open")} />
      <p className="kt-note">
        <Glossed>{t("dossier.lead")}</Glossed>
      </p>
      <div className={styles["choose"]}>
        <SuggestBox
          label={t("dossier.choose")}
          placeholder={t("dossier.choose")}
          text={text}
          kinds={["PERSON", "PROCEDURE"]}
          onText={setText}
          onPick={({ id }) =>
            void navigate({ to: "/dossier/$", params: { _splat: id } })
          }
        />
      </div>
    </>
  );
}
