import { above, type Cell, raikomOf } from "./bodies.ts";
import { later } from "./days.ts";
import type { Desk } from "./desk.ts";
import { bureauOf, lives } from "./lives.ts";
import { officialsOf } from "./outsiders.ts";
import type { Raion } from "./places.ts";
import { type Sessions, sessionsOf } from "./sessions.ts";

/** Every body that hears cases, with its sessions. */
export type Organs = {
  readonly ofCell: (cell: Cell) => Sessions;
  readonly ofRaikom: (raion: Raion) => Sessions;
  readonly kraikom: Sessions;
  readonly obkom: Sessions;
  readonly collegium: Sessions;
  readonly kpk: Sessions;
};

const cellSessions = (desk: Desk, cell: Cell): Sessions =>
  sessionsOf(desk, {
    key: cell.id.slice("party-organization/SYN-".length),
    body: cell.id,
    ru: cell.ru,
    en: cell.en,
    kind: "general-meeting",
    delo: desk.archive.ofRaion(cell.raion, "cells"),
    members: lives.filter((life) => life.cell === cell && life.isCellSecretary),
    first: later(cell.raion.liberated, cell.kind === "nkgb" ? 110 : 34),
    every: 26,
    count: 5,
  });

const raikomSessions = (desk: Desk, raion: Raion): Sessions =>
  sessionsOf(desk, {
    key: `${raion.key}-bureau`,
    body: raikomOf(raion),
    ru: `бюро, ${raion.adjective} райком`,
    en: `bureau, ${raion.english} raikom`,
    kind: "bureau",
    delo: desk.archive.ofRaion(raion, "minutes"),
    members: bureauOf(raion),
    first: later(raion.liberated, 48),
    every: 21,
    count: 11,
  });

const high = (
  desk: Desk,
  key: "kraikom" | "obkom" | "collegium" | "kpk",
  name: readonly [ru: string, en: string],
  every: number,
): Sessions =>
  sessionsOf(desk, {
    key,
    body: above[key],
    ru: name[0],
    en: name[1],
    kind: key === "collegium" || key === "kpk" ? "party-collegium" : "bureau",
    delo: desk.archive.ofAbove(key),
    members: officialsOf(key),
    first: "1943-05-10",
    every,
    count: Math.floor(620 / every),
  });

const kept = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
};

/** The bodies with their sessions; a session is held when a case comes before it. */
export const openOrgans = (desk: Desk): Organs => ({
  ofCell: kept((cell: Cell) => cellSessions(desk, cell)),
  ofRaikom: kept((raion: Raion) => raikomSessions(desk, raion)),
  kraikom: high(
    desk,
    "kraikom",
    ["бюро крайкома", "bureau of the kraikom"],
    24,
  ),
  obkom: high(desk, "obkom", ["бюро обкома", "bureau of the obkom"], 30),
  collegium: high(desk, "collegium", ["партколлегия", "party collegium"], 31),
  kpk: high(desk, "kpk", ["КПК", "KPK"], 90),
});
