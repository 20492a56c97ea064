import { useTranslation } from "react-i18next";

import { SignedBy } from "../../ui/signed-by.tsx";
import { credences } from "../../url/reading-codes.ts";
import styles from "./contradictions.module.css";
import type { Signing } from "./use-signing.ts";

/** How sure, why, and who signs. */
export function SigningFields({ signing }: { readonly signing: Signing }) {
  const { t } = useTranslation();
  const { credence, setCredence, reason, setReason, by, setBy } = signing;
  return (
    <>
      <label>
        <span>{t("contradictions.howSure")}</span>
        <select
          value={credence ?? ""}
          onChange={({ currentTarget }) =>
            setCredence(credences.find((code) => code === currentTarget.value))
          }
        >
          <option value="">{t("contradictions.unsaid")}</option>
          {credences
            .filter((code) => code !== "REJECTED")
            .map((code) => (
              <option key={code} value={code}>
                {t(`credence.${code}`)}
              </option>
            ))}
        </select>
      </label>
      <label className={styles["wide"]}>
        <span>{t("contradictions.reason")}</span>
        <textarea
          required
          rows={2}
          maxLength={5000}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <SignedBy by={by} setBy={setBy} />
    </>
  );
}
