import type { ReactNode } from "react";

import styles from "./network.module.css";

/** The head of the inspector; it takes the focus when a reader goes there by the keyboard. */
export const InspectorHead = ({
  kind,
  children,
}: {
  readonly kind: ReactNode;
  readonly children: ReactNode;
}) => (
  <header>
    <p className="kt-note">{kind}</p>
    <h2 tabIndex={-1} className={styles["inspectorName"]} data-inspector-head>
      {children}
    </h2>
  </header>
);
