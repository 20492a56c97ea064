import { useState } from "react";
import { useTranslation } from "react-i18next";

import { viewAddress } from "../../../shared/study/view-address.ts";
import { SuggestBox } from "../../ui/suggest-box.tsx";
import { kindOfId } from "../../url/entity-address.ts";
import type { Draft } from "./drafts.ts";
import styles from "./study.module.css";

/** What the study gathers beside its text: people, bodies, places, sources by name; views by their address. */
export function EditCollection({
  draft: { gathers, views },
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [address, setAddress] = useState("");
  const local = address.trim().replace(/^https?:\/\/[^/]+/u, "");
  const isView = viewAddress(local) !== undefined;
  return (
    <details className={styles["cite"]}>
      <summary>
        {t("studies.collection")} ({gathers.length + views.length})
      </summary>
      <SuggestBox
        label={t("studies.gather")}
        placeholder={t("studies.gather")}
        text={text}
        onText={setText}
        onPick={({ id, displayName }) => {
          setText("");
          if (
            kindOfId(id) === undefined ||
            gathers.some((one) => one.id === id)
          )
            return;
          onChange({ gathers: [...gathers, { id, name: displayName }] });
        }}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isView) return;
          onChange({ views: [...views, { title: local, address: local }] });
          setAddress("");
        }}
      >
        <input
          aria-label={t("studies.viewAddress")}
          placeholder={t("studies.viewAddress")}
          value={address}
          aria-invalid={address !== "" && !isView}
          onChange={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </form>
      <ul className={styles["choices"]}>
        {gathers.map(({ id, name }) => (
          <li key={id}>
            {name}{" "}
            <button
              type="button"
              aria-label={t("studies.remove", { name })}
              onClick={() =>
                onChange({ gathers: gathers.filter((one) => one.id !== id) })
              }
            >
              {t("studies.takeOut")}
            </button>
          </li>
        ))}
        {views.map((view) => (
          <li key={view.address}>
            {view.title}{" "}
            <button
              type="button"
              aria-label={t("studies.remove", { name: view.title })}
              onClick={() =>
                onChange({ views: views.filter((one) => one !== view) })
              }
            >
              {t("studies.takeOut")}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
