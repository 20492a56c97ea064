import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from "@tanstack/react-router";

import { loadScript } from "./api/script-loading.ts";
import { FindPage } from "./features/find/find-page.tsx";
import { BrokenPage } from "./features/not-found/broken-page.tsx";
import { NotFoundPage } from "./features/not-found/not-found-page.tsx";
import { Frame } from "./frame/frame.tsx";
import { parseRootSearch } from "./url/root-search.ts";
import { parseSearchText, writeSearchText } from "./url/search-text.ts";

const root = createRootRoute({
  component: Frame,
  notFoundComponent: () => <NotFoundPage />,
  errorComponent: BrokenPage,
  validateSearch: parseRootSearch,
  search: { middlewares: [retainSearchParams(["reading", "lang"])] },
});

const find = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: FindPage,
});

/** A list of names, matched line by line. */
const names = createRoute({
  getParentRoute: () => root,
  path: "/names",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/find/names/names-page.tsx")),
    "NamesPage",
  ),
});

const network = createRoute({
  getParentRoute: () => root,
  path: "/network",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/network/network-page.tsx")),
    "NetworkPage",
  ),
});

/** Courses of life. */
const trajectories = createRoute({
  getParentRoute: () => root,
  path: "/trajectories",
  component: lazyRouteComponent(
    () =>
      loadScript(() => import("./features/trajectories/trajectories-page.tsx")),
    "TrajectoriesPage",
  ),
});

/** Districts and ways on the map. */
const map = createRoute({
  getParentRoute: () => root,
  path: "/map",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/map/map-page.tsx")),
    "MapPage",
  ),
});

const contradictions = createRoute({
  getParentRoute: () => root,
  path: "/contradictions",
  component: lazyRouteComponent(
    () =>
      loadScript(
        () => import("./features/contradictions/contradictions-page.tsx"),
      ),
    "ContradictionsPage",
  ),
});

/** Everybody's procedures; one person's, when the person's id follows. */
const verification = createRoute({
  getParentRoute: () => root,
  path: "/verification/$",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/verification/route-page.tsx")),
    "RoutePage",
  ),
});

/** The check as a whole. */
const cohort = createRoute({
  getParentRoute: () => root,
  path: "/verification/cohort",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/cohort/cohort-page.tsx")),
    "CohortPage",
  ),
});

/** What was said, side by side: of whom, in which case or on which question follows. */
const testimony = createRoute({
  getParentRoute: () => root,
  path: "/testimony/$",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/testimony/testimony-page.tsx")),
    "TestimonyPage",
  ),
});

/** The claims of a person or of a case put together, as their file tells them. */
const dossier = createRoute({
  getParentRoute: () => root,
  path: "/dossier/$",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/dossier/dossier-page.tsx")),
    "DossierPage",
  ),
});

/** What is not known of a set of people. */
const gaps = createRoute({
  getParentRoute: () => root,
  path: "/gaps",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/gaps/gaps-page.tsx")),
    "GapsPage",
  ),
});

/** The sixteen research questions. */
const questions = createRoute({
  getParentRoute: () => root,
  path: "/questions",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/questions/questions-page.tsx")),
    "QuestionsPage",
  ),
});

/** One of them, by its number. */
const question = createRoute({
  getParentRoute: () => root,
  path: "/questions/$number",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/questions/question-page.tsx")),
    "QuestionPage",
  ),
});

/** A case study; its id is the address, too. */
const study = createRoute({
  getParentRoute: () => root,
  path: "/study/$",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/case-study/study-page.tsx")),
    "StudyPage",
  ),
});

/** All case studies; the editor and bundles from elsewhere below. */
const studies = createRoute({
  getParentRoute: () => root,
  path: "/studies/$",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/case-study/studies-page.tsx")),
    "StudiesPage",
  ),
});

/** The tour again, the keys, the words of the field. */
const help = createRoute({
  getParentRoute: () => root,
  path: "/help",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/help/help-page.tsx")),
    "HelpPage",
  ),
});

/** The views that were saved. */
const views = createRoute({
  getParentRoute: () => root,
  path: "/views",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/saved-views/views-page.tsx")),
    "ViewsPage",
  ),
});

/** A saved view by its name: leads to what it shows. */
const view = createRoute({
  getParentRoute: () => root,
  path: "/view/$",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/saved-views/view-page.tsx")),
    "ViewPage",
  ),
});

/** Anything that has an id: the id is the address. */
const entity = createRoute({
  getParentRoute: () => root,
  path: "/$kind/$",
  component: lazyRouteComponent(
    () => loadScript(() => import("./features/inspect/entity-page.tsx")),
    "EntityPage",
  ),
});

/** The addresses of the page. */
export const router = createRouter({
  routeTree: root.addChildren([
    find,
    names,
    network,
    trajectories,
    map,
    contradictions,
    cohort,
    verification,
    testimony,
    dossier,
    gaps,
    help,
    questions,
    question,
    study,
    studies,
    views,
    view,
    entity,
  ]),
  parseSearch: parseSearchText,
  stringifySearch: writeSearchText,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
