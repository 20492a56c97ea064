import { useTranslation } from "react-i18next";

/** Who signs. */
export function SignedBy({
  by,
  setBy,
}: {
  readonly by: string;
  readonly setBy: (by: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <label>
      <span>{t("contradictions.by")}</span>
      <input
        required
        maxLength={200}
        value={by}
        onChange={({ currentTarget }) => setBy(currentTarget.value)}
      />
    </label>
  );
}
