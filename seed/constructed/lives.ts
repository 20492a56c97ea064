import type { Day } from "../../shared/dates/calendar-day.ts";
import { type Cell, cells } from "./bodies.ts";
import { later } from "./days.ts";
import {
  type Card,
  drawCard,
  drawPath,
  drawWork,
  type Path,
  type Post,
  posts,
  type WorkUnder,
} from "./life-draws.ts";
import { drawName, type FullName, type Sex, shortOf } from "./names.ts";
import { type Raion, raions, type Settlement } from "./places.ts";
import { plantedLives } from "./planted-lives.ts";
import { type Random, randomFor } from "./random.ts";
import { inEnglish } from "./written-names.ts";

/** What happened to one invented communist: the papers will each tell a part of it. */
export type Life = {
  readonly number: number;
  /** `0137`: as ids have it. */
  readonly code: string;
  readonly id: string;
  readonly name: FullName;
  readonly ru: string;
  readonly en: string;
  readonly sex: Sex;
  readonly raion: Raion;
  readonly cell: Cell;
  readonly post: Post | undefined;
  readonly isCellSecretary: boolean;
  readonly isCandidate: boolean;
  readonly born: number;
  readonly joined: number;
  readonly nationality: string;
  readonly social: string;
  readonly education: string;
  readonly path: Path;
  readonly home: Settlement;
  readonly work: WorkUnder;
  readonly card: Card;
  readonly cardDay: Day;
  readonly registered:
    "as-communist" | "as-resident" | "at-labour-exchange" | "not-registered";
  readonly reason: string;
};

/** Whoever was under the occupier, by will or not. */
export const wasUnder = ({ path }: Life): boolean =>
  path !== "evacuated" && path !== "army";

const perRaion = 50;

const cellFor = (
  random: Random,
  raion: Raion,
  post: Post | undefined,
): Cell => {
  const own = cells.filter((cell) => cell.raion === raion);
  const [first, ...rest] = own;
  if (first === undefined) throw new Error(`${raion.key} has no cell`);
  const security = own.find(({ kind }) =>
    post === "nkvd-head" ? kind === "nkvd" : kind === "nkgb",
  );
  if ((post === "nkvd-head" || post === "nkgb-head") && security)
    return security;
  const committee = own.find(({ kind }) => kind === "raiispolkom");
  if (post !== undefined) return committee ?? rest[0] ?? first;
  const weight = (cell: Cell): number =>
    cell.kind === "nkvd" || cell.kind === "nkgb" ? 1 : 4;
  return random.weighted<Cell>([
    [first, weight(first)],
    ...rest.map((cell) => [cell, weight(cell)] as const),
  ]);
};

const drawLife = (number: number): Life => {
  const index = Math.floor(number / perRaion);
  const place = number % perRaion;
  const raion = raions[index];
  if (raion === undefined) throw new Error(`No raion ${String(index)}`);
  const code = String(number + 1).padStart(4, "0");
  const random = randomFor("life", code);
  const post = posts[place];
  const sex: Sex =
    post === undefined && !plantedLives.has(number) && random.chance(0.24)
      ? "woman"
      : "man";
  const isAdyghe = raion.isAdyghe && random.chance(0.45);
  const fixed = plantedLives.get(number) ?? {};
  const drawn = drawName(random, sex, isAdyghe);
  const name = fixed.name ?? drawn;
  const cell = cellFor(random, raion, post);
  const born = random.whole(post === undefined ? 1886 : 1898, 1917);
  const joined = Math.max(
    born + 20,
    random.weighted([
      [random.whole(1918, 1930), 3],
      [random.whole(1931, 1938), 2],
      [random.whole(1939, 1941), 4],
    ]),
  );
  const drawnPath = drawPath(random, post);
  const path = fixed.path ?? drawnPath;
  const firstHome = raion.centre;
  return {
    number,
    code,
    id: `person/SYN-${code}`,
    name,
    ru: `${shortOf(name)} (вымышл.)`,
    en: `${inEnglish(shortOf(name))} (invented)`,
    sex,
    raion,
    cell,
    post,
    isCellSecretary: false,
    isCandidate:
      cell.kind === "candidates" ||
      (post === undefined && joined >= 1940 && random.chance(0.5)),
    born,
    joined,
    nationality: isAdyghe
      ? "adyghe"
      : random.weighted([
          ["russian", 62],
          ["ukrainian", 28],
          ["armenian", 4],
          ["greek", 2],
          ["belarusian", 2],
          ["other", 1],
        ]),
    social: random.weighted([
      ["worker", 24],
      ["peasant", 38],
      ["employee", 34],
      ["cossack", 2],
    ]),
    education: random.weighted([
      ["primary", 48],
      ["incomplete-secondary", 24],
      ["secondary", 14],
      ["special", 7],
      ["higher", 5],
      ["party-school", 3],
    ]),
    path,
    home: random.pick([firstHome, firstHome, ...raion.settlements]),
    work: fixed.work ?? drawWork(random, path),
    card: fixed.card ?? drawCard(random, path),
    cardDay: later(
      raion.occupied,
      random.weighted([
        [random.whole(-3, 6), 6],
        [random.whole(7, 60), 3],
        [random.whole(61, 150), 1],
      ]),
    ),
    registered: random.weighted([
      ["as-communist", 14],
      ["as-resident", 34],
      ["at-labour-exchange", 18],
      ["not-registered", 30],
    ]),
    reason:
      path === "assignment"
        ? "assignment"
        : random.weighted([
            ["no-order", 24],
            ["no-transport", 22],
            ["illness", 10],
            ["dependants", 20],
            ["encircled", 14],
            ["choice", 3],
            ["not-stated", 12],
          ]),
  };
};

/** The first of each cell who holds no post is its secretary. */
const withSecretaries = (lives: readonly Life[]): readonly Life[] => {
  const seen = new Set<string>();
  return lives.map((life) => {
    if (life.post !== undefined || seen.has(life.cell.id)) return life;
    seen.add(life.cell.id);
    return { ...life, isCellSecretary: true };
  });
};

/** The cohort: fifty communists in each of the twelve raions. */
export const lives: readonly Life[] = withSecretaries(
  Array.from({ length: perRaion * raions.length }, (_, number) =>
    drawLife(number),
  ),
);

/** Words for a man or a woman. */
export const said = (
  { sex }: Pick<Life, "sex">,
  man: string,
  woman: string,
): string => (sex === "man" ? man : woman);

/** Who holds a post in a raion. */
export const holderOf = (raion: Raion, post: Post): Life => {
  const found = lives.find(
    (life) => life.raion === raion && life.post === post,
  );
  if (found === undefined) throw new Error(`Nobody is ${post} of ${raion.key}`);
  return found;
};

/** The bureau of a raion's raikom. */
export const bureauOf = (raion: Raion): readonly Life[] =>
  posts.map((post) => holderOf(raion, post));
