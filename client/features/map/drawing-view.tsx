import type { Paint, Shape } from "./drawing.ts";
import styles from "./map.module.css";

const kebab = (name: string): string =>
  name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

const paint = (name: Paint): string =>
  name === "none"
    ? "none"
    : name === "hatching"
      ? "url(#map-hatching)"
      : `var(--kt-${kebab(name)})`;

/** The hatching of what is not told, for every drawing of the page. */
export function HatchingDefs() {
  return (
    <svg width="0" height="0" aria-hidden="true" className={styles["defs"]}>
      <defs>
        <pattern
          id="map-hatching"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--kt-card)" />
          <line
            x1="0"
            x2="0"
            y1="0"
            y2="5"
            stroke="var(--kt-hatch)"
            strokeWidth="2"
          />
        </pattern>
      </defs>
    </svg>
  );
}

/** A drawing. It says nothing to a screen reader: the table beside it does. */
export function DrawingView({
  shapes,
  width,
  height,
  chosen,
  onOpen,
}: {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
  /** Whose marks are set off. */
  readonly chosen?: string | undefined;
  readonly onOpen?: ((of: string) => void) | undefined;
}) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
      className={styles["drawing"]}
    >
      {shapes.map((shape, index) => {
        const { of, title } = shape;
        const common = {
          "data-of": of,
          "data-chosen": of !== undefined && of === chosen ? "" : undefined,
          "data-opens": of !== undefined && onOpen !== undefined,
          onClick:
            of === undefined || onOpen === undefined
              ? undefined
              : () => onOpen(of),
        };
        return shape.tag === "path" ? (
          <path
            key={index}
            {...common}
            d={shape.d}
            fill={paint(shape.fill)}
            stroke={paint(shape.stroke ?? "none")}
            strokeWidth={shape.width ?? 1}
            strokeDasharray={shape.dash}
            opacity={shape.opacity}
          >
            {title !== undefined && <title>{title}</title>}
          </path>
        ) : (
          <text
            key={index}
            {...common}
            x={shape.x}
            y={shape.y}
            fontSize={shape.size}
            fill={paint(shape.fill)}
            textAnchor={shape.anchor}
            stroke={shape.halo === undefined ? "none" : paint(shape.halo)}
            strokeWidth={shape.halo === undefined ? 0 : 3}
            paintOrder="stroke"
          >
            {shape.words}
          </text>
        );
      })}
    </svg>
  );
}
