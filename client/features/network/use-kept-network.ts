import { useTranslation } from "react-i18next";

import { useShownView } from "../../frame/shown-view.tsx";
import type { View } from "../../graph/view.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useScheme } from "../../theme/use-scheme.ts";
import type { Picture } from "../../view/elements.ts";
import type { NetworkCanvas } from "../../view/network-canvas.ts";
import { usePrintedReading } from "../reading/use-printed-reading.ts";
import { networkAsFigure } from "./network-as-figure.ts";
import { titleOf } from "./stop-words.ts";
import type { useNetworkGraph } from "./use-network-graph.ts";
import type { Drawn } from "./use-picture.ts";

/** Whole pixels and a tenth: nobody sees less. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Lets the network be kept as a saved view: as it is drawn, with the place of everyone, the words on them, and who they are. */
export function useKeptNetwork({
  view,
  network,
  picture,
  drawn,
  canvas,
}: {
  readonly view: View;
  readonly network: ReturnType<typeof useNetworkGraph>;
  readonly picture: Picture;
  readonly drawn: Drawn;
  readonly canvas: () => NetworkCanvas | undefined;
}): void {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const scheme = useScheme();
  const reading = usePrintedReading();
  const { graph, coverage, sifted } = network;
  useShownView(() => {
    const { left, alone } = sifted;
    const count = left.kind + left.credence + left.period + left.undated;
    const told = {
      ...{ view, picture, reading, coverage },
      title: titleOf(view, graph, t),
    };
    return {
      ...(drawn.graph.things.size === 0
        ? {}
        : {
            figure: networkAsFigure(
              told,
              {
                ...{ drawn, lang, scheme },
                canvas: view.form === "graph" ? canvas() : undefined,
                left:
                  count + alone === 0
                    ? ""
                    : t("network.sifted", {
                        ties: t("network.siftedTies", { count }),
                        things: t("network.awayThings", { count: alone }),
                      }),
              },
              t,
            ),
          }),
      shows: [...drawn.graph.things.keys()],
      notes: view.notes,
      positions: [...(canvas()?.points() ?? [])].map(([id, { x, y }]) => ({
        id,
        x: rounded(x),
        y: rounded(y),
      })),
    };
  });
}
