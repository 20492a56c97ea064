import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import type { Action } from "../../graph/act.ts";
import type { Layout } from "../../graph/view.ts";
import { useScheme } from "../../theme/use-scheme.ts";
import type { Picture } from "../../view/elements.ts";
import { type NetworkCanvas, openCanvas } from "../../view/network-canvas.ts";
import styles from "./network.module.css";

/** The drawing. It says nothing to a screen reader: the list around it and the table do. */
export function NetworkFigure({
  picture,
  layout,
  act,
  onCanvas,
}: {
  readonly picture: Picture;
  readonly layout: Layout;
  readonly act: (action: Action) => void;
  /** Gets the canvas while it is open, for the buttons beside it. */
  readonly onCanvas: (canvas: NetworkCanvas | undefined) => void;
}) {
  const scheme = useScheme();
  const { t } = useTranslation();
  const ground = useRef<HTMLDivElement>(null);
  const canvas = useRef<NetworkCanvas>(undefined);
  const first = useRef({ act, onCanvas, scheme, t });
  first.current = { act, onCanvas, scheme, t };

  useEffect(() => {
    const element = ground.current;
    if (element === null) return undefined;
    const opened = openCanvas(element, {
      intents: {
        select: (id) => first.current.act({ do: "select", id }),
        gather: (ids) => first.current.act({ do: "gather", ids }),
        move: (pins) => first.current.act({ do: "pin", pins }),
        settle: (isSettled) =>
          element.setAttribute("data-settled", String(isSettled)),
      },
      scheme: first.current.scheme,
      words: () => ({
        undated: first.current.t("date.none"),
        noPlace: first.current.t("network.noPlace"),
      }),
    });
    canvas.current = opened;
    first.current.onCanvas(opened);
    return () => {
      first.current.onCanvas(undefined);
      canvas.current = undefined;
      opened.close();
    };
  }, []);

  useEffect(() => canvas.current?.draw(picture, layout), [picture, layout]);
  useEffect(() => canvas.current?.dress(scheme), [scheme]);

  return (
    <>
      <div
        ref={ground}
        className={styles["ground"]}
        aria-hidden="true"
        data-ground
      />
      <p className={`${styles["loading"] ?? ""} ${styles["laying"] ?? ""}`}>
        {t("network.laying")}
      </p>
    </>
  );
}
