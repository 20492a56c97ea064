import { type SyntheticEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../../glossary/glossed.tsx";
import styles from "../people/people.module.css";
import {
  keepSavedSearches,
  readSavedSearches,
  type SavedSearch,
  withSaved,
} from "./saved-searches.ts";

/** What of an address belongs to the reader alone and not to the search: the language. */
const addressOfSearch = (): string => {
  const search = new URLSearchParams(window.location.search);
  for (const own of ["lang", "page"]) search.delete(own);
  return `/?${search.toString()}`;
};

function useSavedSearches() {
  const [all, setAll] = useState(readSavedSearches);
  const [isRefused, setRefused] = useState(false);
  const keep = (next: readonly SavedSearch[]) => {
    setRefused(!keepSavedSearches(next));
    setAll(next);
  };
  return { all, isRefused, keep };
}

/** The searches that this browser keeps: open one, copy its address, give it up; with `canSave`, keep the one that is shown. */
export function SavedList({ canSave }: { readonly canSave: boolean }) {
  const { t } = useTranslation();
  const { all, isRefused, keep } = useSavedSearches();
  const [name, setName] = useState("");
  const [copied, setCopied] = useState<string>();
  const label = useId();
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    keep(withSaved(all, { name: name.trim(), address: addressOfSearch() }));
    setName("");
  };
  const copy = async ({ name: what, address }: SavedSearch) => {
    await navigator.clipboard.writeText(
      new URL(address, window.location.href).href,
    );
    setCopied(what);
  };
  return (
    <>
      {canSave && (
        <form className={styles["saveForm"]} onSubmit={save}>
          <label htmlFor={label}>{t("saved.name")}</label>
          <input
            id={label}
            value={name}
            maxLength={120}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <button type="submit" className={styles["tool"]}>
            {t("saved.save")}
          </button>
        </form>
      )}
      {isRefused && (
        <p role="alert" className="kt-note">
          {t("saved.refused")}
        </p>
      )}
      {all.length === 0 ? (
        canSave && (
          <p className="kt-note">
            <Glossed>{t("saved.none")}</Glossed>
          </p>
        )
      ) : (
        <ul className={styles["saved"]}>
          {all.map((saved) => (
            <li key={saved.name} data-saved={saved.name}>
              <a href={saved.address}>{saved.name}</a>
              <button
                type="button"
                className={styles["quiet"]}
                aria-label={t("saved.copyOf", { name: saved.name })}
                onClick={() => void copy(saved)}
              >
                {t(copied === saved.name ? "saved.copied" : "saved.copy")}
              </button>
              <button
                type="button"
                className={styles["quiet"]}
                aria-label={t("saved.removeOf", { name: saved.name })}
                onClick={() =>
                  keep(all.filter(({ name: other }) => other !== saved.name))
                }
              >
                {t("saved.remove")}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
