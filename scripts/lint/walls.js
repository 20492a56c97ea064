import { posix, relative, sep } from "node:path";

import {
  domains,
  doors,
  keptPackages,
  pureFolders,
  purePackages,
  sides,
  technicalExceptions,
  technicalFolders,
} from "./house.js";

const isIn = (file, place) =>
  place.endsWith("/") ? file.startsWith(place) : file === place;

/** The folder of server/ that a file stands in; undefined for those that put the house together (app.ts, main.ts, ...). */
const roomOf = (file) => {
  const [side, folder, ...rest] = file.split("/");
  return side === "server" && rest.length > 0 ? folder : undefined;
};

const packageOf = (name) =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

const brokenByPackage = (file, name) => {
  const kept = keptPackages.find(({ packages }) => packages.includes(name));
  if (kept && !kept.places.some((place) => isIn(file, place)))
    return `only ${kept.places.join(", ")} imports ${name}: ${kept.instead}`;
  const pure = Object.keys(pureFolders).find((place) => isIn(file, place));
  if (pure !== undefined && !purePackages.includes(name))
    return `${pure} is pure: of packages it imports only ${purePackages.join(", ")}`;
  return undefined;
};

const brokenBetweenSides = (file, target) => {
  const [from] = file.split("/");
  const [to] = target.split("/");
  const allowed = sides[from];
  if (allowed === undefined || from === to || sides[to] === undefined)
    return undefined;
  if (allowed.includes(to)) return undefined;
  return `${from}/ imports nothing of ${to}/; what both need stands in shared/`;
};

const brokenPurity = (file, target) => {
  const pure = Object.keys(pureFolders).find((place) => isIn(file, place));
  if (pure === undefined) return undefined;
  const allowed = [pure, ...pureFolders[pure]];
  return allowed.some((place) => isIn(target, place))
    ? undefined
    : `${pure} is pure: it imports only ${allowed.join(", ")}`;
};

const isOpen = (room, target) => {
  const inside = target.slice(`server/${room}/`.length);
  return (
    [`${room}.ts`, `${room}.service.ts`].includes(inside) ||
    Object.keys(doors[room] ?? {}).some((door) => isIn(inside, door))
  );
};

const brokenBetweenRooms = (file, target) => {
  const from = roomOf(file);
  const to = roomOf(target);
  if (from === undefined || from === to) return undefined;
  if (!target.startsWith("server/")) return undefined;
  if (to === undefined)
    return `${posix.basename(target)} puts the house together: a folder does not import it, but is given what it needs`;
  if (!domains.includes(to)) return undefined;
  if (technicalFolders.includes(from))
    return technicalExceptions[from]?.[to] === undefined
      ? `${from}/ serves the domains and knows none of them: let ${to}/ hand it what it needs`
      : undefined;
  return isOpen(to, target)
    ? undefined
    : `of ${to}/ other domains import only ${to}.ts, ${to}.service.ts and the doors of scripts/lint/house.js`;
};

/** What an import breaks, in words, or undefined. `file` is a path from the project's folder, `name` as the import has it. */
const brokenBy = (file, name) => {
  if (name.startsWith("node:"))
    return Object.keys(pureFolders).some((place) => isIn(file, place))
      ? "pure code imports nothing of Node"
      : undefined;
  if (!name.startsWith(".")) return brokenByPackage(file, packageOf(name));
  const target = posix.join(posix.dirname(file), name);
  return (
    brokenBetweenSides(file, target) ??
    brokenPurity(file, target) ??
    brokenBetweenRooms(file, target)
  );
};

/** An ESLint rule: imports keep to the plan in house.js. A folder of server/ that the plan does not know is a breach, too. */
export const walls = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      wall: "{{ reason }}.",
      unknown:
        "server/{{ room }}/ is not in the plan: add it to the domains or to the technical folders of scripts/lint/house.js.",
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join("/");
    const check = (source) => {
      if (typeof source?.value !== "string") return;
      const reason = brokenBy(file, source.value);
      if (reason !== undefined)
        context.report({ node: source, messageId: "wall", data: { reason } });
    };
    return {
      Program(node) {
        const room = roomOf(file);
        if (room === undefined) return;
        if (domains.includes(room) || technicalFolders.includes(room)) return;
        context.report({ node, messageId: "unknown", data: { room } });
      },
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
    };
  },
};
