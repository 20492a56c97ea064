import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";

import type { Life } from "../../../client/api/trajectories.documents.ts";
import { lanesAsFigure } from "../../../client/features/trajectories/lanes-as-figure.ts";
import { calendarAxis } from "../../../client/features/trajectories/time-axis.ts";

const life: Life = {
  person: { id: "person/a", displayName: "A", constructed: true },
  lanes: [
    {
      channel: "SINGLE",
      stretches: [
        {
          from: "1941-01-01",
          to: "1941-12-31",
          standing: "UNKNOWN",
          channel: null,
          basis: null,
          states: [],
          beside: [],
        },
      ],
    },
  ],
  marks: [],
  markCount: 2,
  district: null,
  severalDistricts: false,
  origin: null,
  outcome: null,
  organization: null,
};

const { t } = createInstance({ lng: "cimode" }, () => undefined);

describe("lanes that are kept", () => {
  const figure = lanesAsFigure(
    {
      rows: [{ kind: "life", life }],
      axis: calendarAxis("1941-01-01", "1941-12-31"),
      lanes: 1,
      lang: "EN",
      notes: [],
      words: {
        stretch: ({ standing }) => standing,
        days: (from, to) => `${from} to ${to}`,
      },
    },
    t,
  );

  test("tell in words what is not known, too: it is a stretch like others", () => {
    expect(figure.table?.rows[0]?.[1]).toBe(
      "1941-01-01 to 1941-12-31: UNKNOWN",
    );
  });

  test("say how many events they leave out", () => {
    expect(figure.notes).toContain("lives.moreMarks");
  });
});
