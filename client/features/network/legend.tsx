import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { type ThingKind, thingKinds } from "../../graph/graph.ts";
import type { Line } from "../../graph/lines.ts";
import type { View } from "../../graph/view.ts";
import type { Picture } from "../../view/elements.ts";
import { ColourLegend } from "./colour-legend.tsx";
import styles from "./network.module.css";

/** Shapes in a box of 22 by 16, as the drawing has them. */
const shapes: Readonly<Record<ThingKind, ReactNode>> = {
  person: <circle cx="11" cy="8" r="6.5" fill="var(--kt-person)" />,
  organization: (
    <rect x="5" y="2" width="12" height="12" fill="var(--kt-organization)" />
  ),
  "security-cell": (
    <path d="M4 8 7.500 2h7L18 8l-3.500 6h-7Z" fill="var(--kt-security-cell)" />
  ),
  institution: (
    <rect
      x="2"
      y="3"
      width="18"
      height="10"
      rx="4"
      fill="var(--kt-institution)"
    />
  ),
  force: <path d="M5 3h12l3 3v4l-3 3H5l-3-3V6Z" fill="var(--kt-hatch)" />,
  place: <rect x="1" y="3" width="20" height="10" fill="var(--kt-card)" />,
};

/** How each kind of line is told from the others, and when there is one. */
const lineLooks: Readonly<
  Record<
    | "affirmed"
    | "doubted"
    | "contested"
    | "denied"
    | "bundle"
    | "constructed"
    | "joint"
    | "bridge",
    (line: Line, picture: Picture) => boolean
  >
> = {
  affirmed: ({ line, joint }) => line === "solid" && !joint,
  doubted: ({ line, isDenied }) => line === "dashed" && !isDenied,
  contested: ({ isContested }) => isContested,
  denied: ({ isDenied }) => isDenied,
  bundle: ({ count, joint }) => count > 1 && !joint,
  constructed: ({ constructed, joint }) => constructed && !joint,
  joint: ({ joint }) => joint,
  bridge: ({ id }, { cuts }) => cuts.has(id),
};
const lineNames = [
  "affirmed",
  "doubted",
  "contested",
  "denied",
  "bundle",
  "constructed",
  "joint",
  "bridge",
] as const;

/** Names of what the shapes and lines of a picture mean: of what is drawn, and of nothing else. */
export const legendOf = (picture: Picture) => {
  const drawn = [...picture.graph.things.values()].filter(({ id }) =>
    picture.drawn.has(id),
  );
  return {
    kinds: thingKinds.filter((kind) =>
      drawn.some((thing) => thing.kind === kind),
    ),
    hasConstructed: drawn.some(({ constructed }) => constructed),
    lines: lineNames.filter((name) =>
      picture.lines.some((line) => lineLooks[name](line, picture)),
    ),
    hasCuts: drawn.some(({ id }) => picture.cuts.has(id)),
    hasBoxes: drawn.some(({ id }) => picture.groups.has(id)),
    hasGathered: drawn.some(({ id }) => picture.gathered.has(id)),
    hasNotes: picture.noted.size > 0,
    hasCentre: drawn.some(({ id }) => picture.centre === id),
    hasChosen:
      picture.selected !== undefined && picture.selected !== picture.centre,
    hasSought: (picture.sought?.size ?? 0) > 0,
    hasArrows: picture.lines.some(
      ({ directed, from, to }) =>
        directed &&
        picture.graph.things.get(from)?.kind ===
          picture.graph.things.get(to)?.kind,
    ),
  };
};

const ring = (dash: string | undefined, width: number, colour: string) => (
  <svg width="22" height="16" aria-hidden="true">
    <circle
      cx="11"
      cy="8"
      r="6"
      fill="none"
      stroke={colour}
      strokeWidth={width}
      {...(dash === undefined ? {} : { strokeDasharray: dash })}
    />
  </svg>
);

/** What shapes, lines, sizes and colours mean in this drawing. */
export function Legend({
  picture,
  view,
}: {
  readonly picture: Picture;
  readonly view: View;
}) {
  const { t } = useTranslation();
  const legend = legendOf(picture);
  return (
    <div className={styles["legend"]} data-legend>
      <ul aria-label={t("network.legend")}>
        {legend.kinds.map((kind) => (
          <li key={kind}>
            <svg
              width="22"
              height="16"
              aria-hidden="true"
              stroke="var(--kt-edge)"
            >
              {shapes[kind]}
            </svg>
            {t(`network.kind.${kind}`)}
          </li>
        ))}
        {legend.hasConstructed && (
          <li>
            {ring("3 2", 1.5, "var(--kt-muted)")}
            {t("network.constructed")}
          </li>
        )}
        {legend.hasCuts && (
          <li>
            <svg
              width="22"
              height="16"
              aria-hidden="true"
              fill="none"
              stroke="var(--kt-ink)"
            >
              <circle cx="11" cy="8" r="6.5" />
              <circle cx="11" cy="8" r="3.5" />
            </svg>
            {t("network.legendCut")}
          </li>
        )}
        {legend.hasCentre && (
          <li>
            {ring(undefined, 2.5, "var(--kt-accent)")}
            {t("network.legendCentre")}
          </li>
        )}
        {legend.hasChosen && (
          <li>
            {ring(undefined, 4, "var(--kt-accent)")}
            {t("network.legendChosen")}
          </li>
        )}
        {legend.hasSought && (
          <li>
            {ring("2 2", 3, "var(--kt-accent)")}
            {t("network.legendSought")}
          </li>
        )}
        {legend.hasGathered && (
          <li>
            {ring(
              undefined,
              4,
              "color-mix(in srgb, var(--kt-accent) 40%, transparent)",
            )}
            {t("network.legendGathered")}
          </li>
        )}
        {legend.lines.map((look) => (
          <li key={look}>
            <svg width="34" height="16" aria-hidden="true" data-tie-look={look}>
              <line x1="1" y1="8" x2="33" y2="8" />
              {look === "denied" && <line x1="17" y1="3" x2="17" y2="13" />}
              {look === "constructed" && (
                <line
                  x1="1"
                  y1="8"
                  x2="33"
                  y2="8"
                  className={styles["hollow"]}
                />
              )}
            </svg>
            {t(`network.look.${look}`)}
          </li>
        ))}
        {legend.hasArrows && (
          <li>
            <svg width="22" height="16" aria-hidden="true">
              <path d="M6 2 18 8 6 14Z" fill="var(--kt-tie)" />
            </svg>
            {t("network.legendArrow")}
          </li>
        )}
        {legend.hasBoxes && (
          <li>
            <svg width="22" height="16" aria-hidden="true">
              <rect
                x="1"
                y="1"
                width="20"
                height="14"
                rx="3"
                fill="var(--kt-chosen)"
                stroke="var(--kt-edge)"
              />
            </svg>
            {t(`network.group.${view.group}`)}
          </li>
        )}
        {picture.sizes !== undefined && view.size !== undefined && (
          <li>
            {t("network.legendSize", {
              measure: t(`network.measure.${view.size}`),
            })}
          </li>
        )}
        <ColourLegend picture={picture} view={view} />
        {legend.hasNotes && <li>✎ {t("network.note.legend")}</li>}
      </ul>
      <p>
        {t("network.asRecorded")}
        {view.projection !== "none" && ` ${t("network.throughRule")}`}
      </p>
    </div>
  );
}
