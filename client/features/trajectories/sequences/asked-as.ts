import type { LivesView } from "../../../url/lives-address.ts";

/** How lives become sequences and are compared, as the API takes it. */
export const askedAs = ({
  lanes,
  from,
  to,
  measure,
  norm,
  indel,
}: LivesView) => ({ channels: [...lanes], from, to, measure, norm, indel });
