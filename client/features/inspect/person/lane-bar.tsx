import { otherState, stateLooks } from "../../../theme/tokens.ts";
import type { LaidSpell } from "./lane-layout.ts";
import styles from "./life-lane.module.css";

const share = (part: number): string => `${Math.max(0, part) * 100}%`;

/** One spell: its colour and texture, pale where it is only carried on, a notch where its end is not known to the day, its name below when there is room. */
export function LaneBar({ laid }: { readonly laid: LaidSpell }) {
  const { spell, from, to, sureTo } = laid;
  const look = stateLooks[spell.state.code] ?? otherState;
  const width = Math.max(to - from, 0.004);
  const notch = to > sureTo ? (to - Math.max(sureTo, from)) / width : 0;
  return (
    <div
      className={styles["spell"]}
      style={{ insetInlineStart: share(from), width: share(width) }}
      title={spell.state.label}
    >
      <div
        className={styles["bar"]}
        data-texture={look.texture}
        data-pale={spell.basis === "EXTRAPOLATED" || undefined}
        data-open-before={laid.isOpenBefore || undefined}
        data-open-after={laid.isOpenAfter || undefined}
        style={{ backgroundColor: look.fill }}
      >
        {notch > 0 && (
          <span
            className={styles["notch"]}
            style={{ width: share(Math.min(notch, 1)) }}
          />
        )}
      </div>
      <span className={styles["label"]}>{spell.state.label}</span>
    </div>
  );
}
