declare module "cytoscape-fcose" {
  import type { Ext } from "cytoscape";

  /** The force-directed layout, to be registered with `cytoscape.use`. */
  const fcose: Ext;
  export default fcose;
}
