import type { Coverage } from "../../api/fragments.ts";
import type { View } from "../../graph/view.ts";
import type { Picture } from "../../view/elements.ts";

/** What a network is seen by. */
export type Told = {
  readonly view: View;
  readonly picture: Picture;
  /** As it is printed. */
  readonly reading: string;
  readonly coverage: Coverage | undefined;
  readonly title: string;
};
