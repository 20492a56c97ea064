import { stateLooks } from "../../theme/tokens.ts";

const textured = Object.entries(stateLooks).filter(
  ([, { texture }]) => texture !== "plain",
);

/** The textures of states, and the hatch of "not known", for drawings in SVG: `url(#lives-…)`. */
export function HatchDefs() {
  return (
    <defs>
      <pattern
        id="lives-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--kt-card)" />
        <line x1="0" y1="0" x2="0" y2="6" stroke="var(--kt-hatch)" />
      </pattern>
      {textured.map(([code, { fill, texture }]) => (
        <pattern
          key={code}
          id={`lives-${code}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
        >
          <rect width="6" height="6" fill={fill} />
          {texture === "dots" ? (
            <circle cx="3" cy="3" r="1.1" fill="#FFFFFF" opacity="0.75" />
          ) : (
            <rect width="2" height="6" fill="#FFFFFF" opacity="0.6" />
          )}
        </pattern>
      ))}
    </defs>
  );
}
