/** One query of the shelf: what it answers, and a query that answers it. */
export type WorkedQuery = {
  readonly titleRu: string;
  readonly titleEn: string;
  readonly query: string;
  readonly variables: { readonly [name: string]: string | number };
};

const dossier = `# Всё об одном человеке, с источниками · One person, with the sources
query Dossier($id: ID!) {
  person(id: $id, reading: { minCredence: POSSIBLE, unjudged: true }) {
    displayName(lang: RU)
    names(first: 5) { full script source { citation(lang: RU) } }
    memberships(first: 10) {
      organization { name(lang: RU) }
      period { begin { original earliest latest } end { original earliest latest } }
      credence contested
      factoids(first: 3) { verbatim source { citation(lang: RU) } }
    }
    reRegistrations(first: 3) {
      kind
      events(first: 20) {
        kind { code } dates { original } body { name(lang: RU) } norms outcomes { code }
        participants(first: 10) { role { code } person { id displayName(lang: RU) } }
      }
    }
    ties(first: 25) {
      nodes { kind { code } person { id displayName(lang: RU) } factoids(first: 1) { source { citation(lang: RU) } } }
      totalCount
    }
    trajectory { spells { channel state { code } begin { earliest latest } end { earliest latest } factoids(first: 2) { id } } }
  }
}`;

const rivalDays = `# Спорные дни оккупации и освобождения · Places whose dates are disputed
query RivalDays {
  districts(filter: { contested: true }, first: 50) {
    nodes {
      name(lang: RU)
      occupied { statement(lang: RU) date { text(lang: RU) } source { citation(lang: RU) } contested }
      liberated { statement(lang: RU) date { text(lang: RU) } source { citation(lang: RU) } contested }
      daysOccupied { min max }
    }
  }
}`;

const accordingToWhom = `# Кто говорит и через кого · Who says it, and through whom
query AccordingToWhom($id: ID!) {
  person(id: $id) {
    displayName(lang: EN)
    factoids(first: 50) {
      nodes {
        kind { label(lang: EN) } statement(lang: EN) verbatim
        speakers { speaker { ... on Person { displayName(lang: EN) } } capacity mediation }
        source { citation(lang: EN) consulted } leaf
      }
    }
    coverage { claims sources witnesses undated contested }
  }
}`;

const network = `# Связи вокруг человека · The ties around a person
query Around($id: ID!) {
  neighbours(id: $id) { counts { kind { label(lang: RU) } ends ties contested } total }
  egoNetwork(id: $id, depth: 2) {
    people { id displayName(lang: RU) }
    organizations { id name(lang: RU) }
    ties { kind { label(lang: RU) } from to contested claims }
    omitted { what why count }
    coverage { claims sources }
  }
}`;

const search = `# Найти по любому написанию · Find by any written form
query Find($name: String!) {
  search(query: $name, first: 10) {
    edges { node { ... on Described { id displayName(lang: RU) } } why { field matched how } claims }
  }
}`;

/** The shelf, in the order a newcomer reads it. Each runs as it stands on the real layer (a test proves it). */
export const workedQueries: readonly WorkedQuery[] = [
  {
    titleRu: "Всё об одном человеке",
    titleEn: "One person, with the sources",
    query: dossier,
    variables: { id: "person/aleksandrov-m-a" },
  },
  {
    titleRu: "Кто говорит и через кого",
    titleEn: "Who says it, and through whom",
    query: accordingToWhom,
    variables: { id: "person/senarskaya" },
  },
  {
    titleRu: "Спорные дни оккупации и освобождения",
    titleEn: "Places whose dates are disputed",
    query: rivalDays,
    variables: {},
  },
  {
    titleRu: "Связи вокруг человека",
    titleEn: "The ties around a person",
    query: network,
    variables: { id: "person/senarskaya" },
  },
  {
    titleRu: "Найти по любому написанию",
    titleEn: "Find by any written form",
    query: search,
    variables: { name: "Senarsk" },
  },
];
