import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  largestBundle,
  readBundle,
  type StudyBundle,
} from "../../../shared/study/bundle.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { BundleHere } from "./bundle-here.tsx";
import styles from "./study.module.css";
import { StudyReader } from "./study-reader.tsx";

/** A study from another Kartoteka: read with the claims that it brings along, whether or not they are here, and held against those that are. */
export function BundlePage() {
  const { t } = useTranslation();
  const [bundle, setBundle] = useState<StudyBundle>();
  const [refused, setRefused] = useState(false);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const read =
      file.size > largestBundle * 4 ? undefined : readBundle(await file.text());
    setBundle(read);
    setRefused(read === undefined);
  };
  return (
    <>
      <PageTitle title={t("studies.openBundle")} />
      <p className="kt-note">
        <Glossed>{t("studies.bundleLead")}</Glossed>
      </p>
      <p className={styles["find"]}>
        <input
          type="file"
          accept="application/json,.json"
          aria-label={t("studies.bundleFile")}
          onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
        />
      </p>
      {refused && <p role="alert">{t("studies.noBundle")}</p>}
      {bundle !== undefined && (
        <>
          <BundleHere bundle={bundle} />
          <StudyReader head={bundle.study} edition={bundle.edition} />
        </>
      )}
    </>
  );
}
