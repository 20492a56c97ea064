import { raikomOf } from "./bodies.ts";
import { byBody } from "./careers.ts";
import { later, since } from "./days.ts";
import type { Desk } from "./desk.ts";
import { hostOf } from "./institutions.ts";
import type { Post } from "./life-draws.ts";
import { type Life, lives } from "./lives.ts";
import { type Raion, raions } from "./places.ts";
import { randomFor } from "./random.ts";

const officeOf = (raion: Raion, post: Post) => {
  const table = {
    "first-secretary": [
      "first-secretary",
      raikomOf(raion),
      "первый секретарь райкома",
      "first secretary of the raikom",
    ],
    "second-secretary": [
      "second-secretary",
      raikomOf(raion),
      "второй секретарь райкома",
      "second secretary of the raikom",
    ],
    chairman: [
      "chairman",
      hostOf(raion, "raiispolkom"),
      "председатель райисполкома",
      "chairman of the raiispolkom",
    ],
    "nkvd-head": [
      "head",
      hostOf(raion, "nkvd"),
      "начальник РО НКВД",
      "head of the NKVD department",
    ],
    "nkgb-head": [
      "head",
      hostOf(raion, "nkgb"),
      "начальник РО НКГБ",
      "head of the NKGB department",
    ],
    "military-head": [
      "department-head",
      raikomOf(raion),
      "заведующий военным отделом",
      "head of the military department",
    ],
  } as const;
  const [value, body, ru, en] = table[post];
  return { value, body, ru, en };
};

/** The NKGB was parted from the NKVD in April 1943. */
const begunOf = ({ code, post }: Life): string =>
  post === "nkgb-head"
    ? "1943-04-20"
    : randomFor("office", code).pick([
        "1939-03-01",
        "1940-02-15",
        "1941-07-10",
      ]);

/** The list of posts, as it was when the bureau sat again and the organs had been parted. */
const listOf = (desk: Desk, raion: Raion) => {
  const first = later(raion.liberated, 40);
  return desk.archive.file(desk.archive.ofRaion(raion, "register"), {
    id: `${raion.key}-posts`,
    kind: "register",
    ru: `Список номенклатурных работников, ${raion.adjective} район`,
    en: `List of office-holders, ${raion.english} raion`,
    day: first < "1943-06-01" ? "1943-06-01" : first,
    leaves: 3,
  });
};

const tellPosts = (desk: Desk, raion: Raion): void => {
  const paper = listOf(desk, raion);
  const voices = [byBody(raikomOf(raion))] as const;
  for (const life of lives.filter((each) => each.raion === raion)) {
    const shared = {
      subject: life.id,
      source: paper.id,
      leaf: paper.leaf,
      voices,
    };
    if (life.isCellSecretary)
      desk.tell({
        ...shared,
        id: `${life.code}-cell-secretary`,
        kind: "party-role",
        value:
          life.cell.kind === "candidates"
            ? "party-organizer"
            : "party-secretary",
        roles: { organization: life.cell.id },
        ru: `${life.ru}: секретарь парторганизации`,
        en: `${life.en}: secretary of the cell`,
        when: since(life.cell.kind === "nkgb" ? "1943-05-10" : "1942-01-01"),
      });
    if (life.post === undefined) continue;
    const { value, body, ru, en } = officeOf(raion, life.post);
    desk.tell({
      ...shared,
      id: `${life.code}-office`,
      kind: "office",
      value,
      roles: { body },
      title: { ru, en },
      ru: `${life.ru}: ${ru}, ${raion.adjective} район`,
      en: `${life.en}: ${en}, ${raion.english} raion`,
      when: since(begunOf(life)),
    });
    desk.tell({
      ...shared,
      id: `${life.code}-bureau`,
      kind: "party-role",
      value: "bureau-member",
      roles: { organization: raikomOf(raion) },
      ru: `${life.ru}: член бюро райкома`,
      en: `${life.en}: member of the bureau of the raikom`,
      when: since(life.post === "nkgb-head" ? "1943-05-10" : "1941-01-01"),
    });
  }
};

/** Who holds which post: the bureaux of the raikoms, and the secretaries of the cells. */
export const tellOffices = (desk: Desk): void => {
  for (const raion of raions) tellPosts(desk, raion);
};
