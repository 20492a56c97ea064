import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { SignedBy } from "../../ui/signed-by.tsx";
import { rememberedSignature } from "../contradictions/signature.ts";
import { usePrintedReading } from "../reading/use-printed-reading.ts";
import styles from "./saved-views.module.css";
import { TakeAway } from "./take-away.tsx";
import { useKeeping } from "./use-keeping.ts";
import { useLook } from "./use-look.ts";
import { useOpenedView } from "./use-opened-view.ts";

const usualName = (title: string | undefined): string =>
  (title ?? document.title.replace(/ · Картотека$/u, "")).slice(0, 200);

/** Name, note and signature of a view that is to be kept; the view that is open can be saved again. */
export function SaveForm({
  onSaved,
}: {
  readonly onSaved: (id: string) => void;
}) {
  const { t } = useTranslation();
  const look = useLook();
  const keep = useKeeping();
  const opened = useOpenedView();
  const printed = usePrintedReading();
  const [figure] = useState(() => look().figure);
  const [name, setName] = useState(
    () => opened?.name ?? usualName(figure?.title),
  );
  const [note, setNote] = useState(opened?.note ?? "");
  const [by, setBy] = useState(rememberedSignature);
  const [isNew, setNew] = useState(opened === undefined);
  const [refused, setRefused] = useState<string>();
  const [isSending, setSending] = useState(false);

  const send = async () => {
    if (isSending) return;
    setSending(true);
    const kept = await keep({ name, note, by }, isNew ? undefined : opened);
    setSending(false);
    if (kept === undefined) return;
    if ("refused" in kept) setRefused(kept.refused);
    else onSaved(kept.id);
  };

  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {opened !== undefined && (
        <fieldset>
          <legend className="kt-hidden">{t("views.save")}</legend>
          {[false, true].map((asNew) => (
            <label key={String(asNew)} className={styles["choice"]}>
              <input
                type="radio"
                name="save-as"
                checked={isNew === asNew}
                onChange={() => setNew(asNew)}
              />
              {asNew
                ? t("views.asNew")
                : t("views.again", { name: opened.name })}
            </label>
          ))}
        </fieldset>
      )}
      <label>
        {t("views.name")}
        <input
          required
          data-autofocus
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label>
        {t("views.note")}
        <textarea
          rows={4}
          maxLength={5000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <SignedBy by={by} setBy={setBy} />
      <p className="kt-note">
        {t("views.keeps", {
          words: printed,
        })}{" "}
        {t(figure === undefined ? "views.noFigure" : "views.withFigure")}
      </p>
      <Button type="submit" size="sm" loading={isSending}>
        {t("views.keep")}
      </Button>
      {refused !== undefined && <p role="alert">{refused}</p>}
      {figure !== undefined && <TakeAway figure={figure} look={look} />}
      <p>
        <Link to="/views">{t("views.all")}</Link>
      </p>
    </form>
  );
}
