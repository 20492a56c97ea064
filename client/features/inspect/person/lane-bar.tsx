import { otherState, stateLooks } from "../../../theme/tokens.ts";
import type { LaidSpell } from "./lane-layout.ts";
import styles from "./life-lane.module.css";

const share = (part: number): string => `${Math.max(0, part) * 100}%`;

/** One spell: its colour and texture, pale where it is only carried on, a notch where an end of it is not known to the day, its name below when there is room. */
export function LaneBar({ laid }: { readonly laid: LaidSpell }) {
  const { spell, from, to, sureFrom, sureTo } = laid;
  const look = stateLooks[spell.state.code] ?? otherState;
  const width = Math.max(to - from, 0.004);
  const notches = [
    { side: "begin", part: (Math.min(sureFrom, sureTo) - from) / width },
    { side: "end", part: (to - Math.max(sureFrom, sureTo)) / width },
  ].filter(({ part }) => part > 0);
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
        {notches.map(({ side, part }) => (
          <span
            key={side}
            className={styles["notch"]}
            data-side={side}
            style={{ width: share(Math.min(part, 1)) }}
          />
        ))}
      </div>
      <span className={styles["label"]}>{spell.state.label}</span>
    </div>
  );
}
