/** The hatch of "not known", for drawings in SVG. */
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
    </defs>
  );
}
