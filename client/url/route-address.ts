import { entityParams } from "./entity-address.ts";

/** Parameters of the page of somebody's procedures. */
export type RouteSearch = {
  open?: string | undefined;
};

const prefix = "event/";

/** Steps whose claims are shown, as `?open=SYN-0121-bureau,SYN-0121-review` names them. */
export const parseOpen = ({ open }: RouteSearch): readonly string[] =>
  (open ?? "")
    .split(",")
    .filter((part) => part !== "")
    .map((part) => `${prefix}${part}`);

/** The same parameter with one step opened, or closed. */
export const toggleOpen = (search: RouteSearch, step: string): RouteSearch => {
  const open = parseOpen(search);
  const next = open.includes(step)
    ? open.filter((one) => one !== step)
    : [...open, step];
  const text = next.map((id) => id.slice(prefix.length)).join(",");
  return { open: text === "" ? undefined : text };
};

/** The place of a step or procedure on the page. */
export const routeAnchor = (id: string): string =>
  id.replaceAll(/[^\p{L}\p{N}]+/gu, "-");

/** The id in the address of the page, cut for the router: `/verification/person/…`. */
export const routeParams = (person: string): { _splat: string } => {
  const { kind, _splat } = entityParams(person);
  return { _splat: `${kind}/${_splat}` };
};
