import { useEffect, useRef } from "react";

import type { Layout } from "../../graph/view.ts";
import { colours } from "../../theme/tokens.ts";
import { useScheme } from "../../theme/use-scheme.ts";
import type { Picture } from "../../view/elements.ts";
import { type NetworkCanvas, openCanvas } from "../../view/network-canvas.ts";
import styles from "./network.module.css";

/** The drawing. It says nothing to a screen reader: the list around it and the table do. */
export function NetworkFigure({
  picture,
  layout,
  onSelect,
  onCanvas,
}: {
  readonly picture: Picture;
  readonly layout: Layout;
  readonly onSelect: (id: string | undefined) => void;
  /** Gets the canvas while it is open, for the buttons beside it. */
  readonly onCanvas: (canvas: NetworkCanvas | undefined) => void;
}) {
  const scheme = useScheme();
  const ground = useRef<HTMLDivElement>(null);
  const canvas = useRef<NetworkCanvas>(undefined);
  const first = useRef({ onSelect, onCanvas, scheme });
  first.current = { onSelect, onCanvas, scheme };

  useEffect(() => {
    if (ground.current === null) return undefined;
    const opened = openCanvas(
      ground.current,
      { select: (id) => first.current.onSelect(id) },
      colours[first.current.scheme],
    );
    canvas.current = opened;
    first.current.onCanvas(opened);
    return () => {
      first.current.onCanvas(undefined);
      canvas.current = undefined;
      opened.close();
    };
  }, []);

  useEffect(() => canvas.current?.draw(picture, layout), [picture, layout]);
  useEffect(() => canvas.current?.dress(colours[scheme]), [scheme]);

  return <div ref={ground} className={styles["ground"]} aria-hidden="true" />;
}
