import type { Domain, RootMapping } from "./compile/mapping.ts";
import { rootBy, rootById } from "./compile/roots.ts";
import { labelOfId } from "./database/record.ts";

const nothing = { calls: [], expression: "null", shape: () => null };

/** Anything by id: the kind of thing is told by the id's prefix, so one look-up is compiled and not sixteen. */
const node: RootMapping = (plan, selected) => {
  const label = labelOfId(String(selected.args["id"]));
  const type = label === undefined ? undefined : plan.mappings.types.get(label);
  if (label === "Person")
    return plan.mappings.roots.get("person")?.(plan, selected) ?? nothing;
  if (type?.label === undefined) return nothing;
  const newest = type.label.includes("|")
    ? (x: string) => `${x}.until <> 0, ${x}.since DESC`
    : undefined;
  return newest === undefined
    ? rootBy({
        match: (to, id) => `(${to}:${type.label ?? ""} {id: ${id}})`,
        targets: [type.type],
      })(plan, selected)
    : rootById(type.label, [type.type], newest)(plan, selected);
};

/** What belongs to no domain: any of them may be meant. */
export const nodeDomain: Domain = { name: "node", roots: { node } };
