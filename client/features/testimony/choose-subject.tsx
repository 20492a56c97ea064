import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { SuggestBox } from "../../ui/suggest-box.tsx";
import { testimonyParams } from "../../url/testimony-address.ts";
import { OfCollection } from "./of-collection.tsx";
import styles from "./testimony.module.css";

/** Of whom: a person is found by name; a disputed question is on the page of contradictions. */
export function ChooseSubject() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  return (
    <>
      <PageTitle title={t("testimony.open")} />
      <p className="kt-lead">
        <Glossed>{t("testimony.lead")}</Glossed>
      </p>
      <div className={styles["choose"]}>
        <SuggestBox
          label={t("testimony.choose")}
          placeholder={t("testimony.choose")}
          text={text}
          kinds={["PERSON"]}
          onText={setText}
          onPick={({ id }) =>
            void navigate({ to: "/testimony/$", params: testimonyParams(id) })
          }
        />
      </div>
      <OfCollection />
      <p>
        {t("testimony.orQuestion")}{" "}
        <Link
          to="/contradictions"
          search={({ reading, lang }) => ({ reading, lang })}
        >
          {t("pages.contradictions")}
        </Link>
      </p>
    </>
  );
}
