import { workedQueries } from "../../server/http/worked-queries.ts";
import { boardSelection } from "./board-query.ts";
import { keptOperations } from "./kept-operations.ts";
import { lifeOperations } from "./life-operations.ts";
import { mapOperations } from "./map-operations.ts";
import { researchOperations } from "./research-operations.ts";
import { someReading as reading } from "./some-reading.ts";

/** An operation that a test asks on the shipped layer. */
export type Operation = {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** It reads every record of a kind by its nature: a whole-store count, a check, an unanchored filter. */
  readonly mayScan?: true;
};

const one = (field: string, id: string, selection: string): Operation => ({
  name: `${field} ${id}`,
  query: `query One($id: ID!) { ${field}(id: $id) { ${selection} } }`,
  variables: { id },
});

const list = (
  field: string,
  selection: string,
  args = "first: 5",
): Operation => ({
  name: `${field} (${args})`,
  query: `query List { ${field}(${args}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
});

const claim =
  "id kind { code label(lang: RU) } value { code } statement(lang: EN) polarity verbatim date { text(lang: RU) earliest latest } source { citation(lang: RU) } leaf speakers { capacity mediation speaker { ... on Described { id displayName } } } participants { role { code } involved { ... on Described { id } } } contested credence witnesses rivals { grade independent other { id } }";

const notKnown =
  "silences { question } stages { instance standing expected reRegistration { id } } weighed oneWitness { claims interests { interest claims } matters { kind { code } value { label } polarity interests claims factoids(first: 2) { id source { citation } } } } interested { claims matters { claims } } unseen { source { id citation } citedIn { id } } spans(atLeast: 30) { from to days grade } omitted { what why count }";

const tie =
  "kind { code } value { code label } period { text(lang: EN) } contested affirmed credence witnesses other { ... on Described { id displayName } } factoids(first: 2) { id }";

/** More than thirty operations as readers, pages and scripts ask them. Each is one statement. */
export const operations: readonly Operation[] = [
  ...workedQueries.map(({ titleEn, query, variables }) => ({
    name: titleEn,
    query,
    variables,
  })),
  one(
    "person",
    "person/senarskaya",
    "displayName(lang: RU) displayName2: displayName(lang: EN) names { full script kind source { title } leaf } coverage { persons claims witnesses omitted { what why count } leftOut { side count } }",
  ),
  one(
    "person",
    "person/aleksandrov-m-a",
    `factoids(first: 50) { nodes { ${claim} } totalCount } contradictions { grade one { id statement } other { id statement } } silences { question(lang: RU) source { title } }`,
  ),
  one(
    "person",
    "person/seleznev-p-i",
    "offices { office { code } title(lang: RU) body { ... on Described { id displayName } } regime period { begin { earliest } end { latest } } factoids { id } credence contested affirmed }",
  ),
  one(
    "person",
    "person/seleznev-p-i",
    `ties(first: 3) { edges { cursor node { ${tie} } } totalCount pageInfo { hasNextPage } }`,
  ),
  one(
    "person",
    "person/porublev-i-g",
    "places { what { code } place { ... on Described { id } } period { text } } occupations { kind { code } institution { ... on Described { id } } } memberships { organization { name } }",
  ),
  one(
    "person",
    "person/aleksandrov-m-a",
    "reRegistrations { kind person { id } procedures { id kind } events { kind { code } body { name } dates { text } outcomes { code } grounds { code } norms links { kind event { id } } meeting { id } } coverage { claims } }",
  ),
  one(
    "person",
    "person/aleksandrov-m-a",
    "trajectory { rule spells { channel state { code } basis begin { earliest } end { latest } factoids { id } } }",
  ),
  one(
    "partyOrganization",
    "party-organization/krasnodar-kraikom",
    `name level officeHolders(first: 10) { nodes { ${tie} person { id } } totalCount } members { nodes { id } } place { ... on District { id } } phases { id } coverage { claims }`,
  ),
  one(
    "institution",
    "institution/commune-krasnaya-moskva",
    "name kind { label } continues { id name } continuedAs { id } people { nodes { person { displayName } } } partyOrganizations { id }",
  ),
  one(
    "district",
    "district/krasnodar",
    `name centre latitude longitude attested partOf { id name } occupied { ${claim} } liberated { id } daysOccupied { min max } contradictions { grade kind { code } one { id } other { id } }`,
  ),
  one(
    "district",
    "district/krasnodar-krai",
    "parts(first: 100) { ... on District { id name } } partyOrganizations { id } institutions { id } people { totalCount }",
  ),
  one(
    "source",
    "source/ivantsov-2024",
    "citation(lang: RU) citationEn: citation(lang: EN) consulted remark dependsOn relatedSources { kind source { id } } silences { question }",
  ),
  one(
    "source",
    "source/saloshenko-portraits",
    `factoids(first: 100) { nodes { ${claim} } totalCount } involves { ... on Described { id } } coverage { sources claims }`,
  ),
  one(
    "source",
    "source/khavronichev-memorandum",
    "note: citation(lang: EN, style: CHICAGO_NOTE) record: citation(style: GOST_RECORD) citationParts(style: CHICAGO_BIBLIOGRAPHY) { text italic } consultedNote(lang: EN) reference(lang: EN) archiveReference { fond opis delo document leaves { from { number letter verso formerly { number letter } } to { number } } } bib: export(format: BIBTEX) ris: export(format: RIS, lang: EN)",
  ),
  {
    name: "sources as a file for Zotero",
    query:
      '{ citations(ids: ["source/jones-2005", "source/no-such-source"], format: CSL_JSON, lang: EN) { content mediaType fileName missing } }',
  },
  one(
    "factoid",
    "factoid/senarskaya-betrayal",
    `${claim} subject { ... on Described { id } } about { ... on Described { id } } since until createdBy interpretations { by verdict }`,
  ),
  one(
    "reRegistration",
    "procedure/aleksandrov-appeal",
    "kind displayName events { kind { code } participants { role { code } person { id } nameInSource status } factoids { nodes { id } } }",
  ),
  one(
    "reRegistration",
    "procedure/aleksandrov-appeal",
    "instances { instance standing expected } procedures { instances { instance } judgements { verdict by about { ... on Procedure { id } } } } events(first: 10) { instance standing documents { id } referredToBy { id } waited { since { id } days { min max } } links { kind days { min max } } linkedBy { kind event { id } days { min max } } }",
  ),
  one(
    "reRegistration",
    "procedure/aleksandrov-appeal",
    "events(first: 10) { alleged { id } groundClaims { value { code } verbatim } normClaims { verbatim } outcomeClaims { registration { id } penalty { id } referral { id } procedural { id } } attendance { id } participation { id } judgements { verdict credence by reason } }",
  ),
  one(
    "node",
    "person/senarskaya",
    "__typename id ... on Person { names { full } } ... on Described { displayName }",
  ),
  one(
    "node",
    "factoid/krasnodar-occupied-9-august",
    "__typename ... on Factoid { statement(lang: RU) }",
  ),
  one(
    "node",
    "procedure/aleksandrov-appeal",
    "__typename ... on Procedure { kind events { id } }",
  ),
  list("people", "id displayName(lang: EN)", "first: 10, sort: NAME_LATIN"),
  { ...list("people", "id", 'filter: { name: "сел" }'), mayScan: true },
  {
    ...list(
      "people",
      "id",
      'filter: { or: [{ factoidKinds: ["office"] }, { not: { contested: true } }], and: [{ constructed: false }] }',
    ),
    mayScan: true,
  },
  one("person", "person/aleksandrov-m-a", `notKnown { ${notKnown} }`),
  one(
    "reRegistration",
    "procedure/aleksandrov-appeal",
    `notKnown { ${notKnown} }`,
  ),
  {
    name: "what is not known of people",
    query:
      "{ whatIsNotKnown { persons lookedAt respects { kind persons count of interests { interest claims } people(first: 3) { person { id displayName } count of } } coverage { claims } omitted { what why count } } }",
    mayScan: true,
  },
  {
    name: "what is not known of some, under a reading",
    query: `{ whatIsNotKnown(filter: { ids: ["person/senarskaya"] }, ${reading}, atLeast: 30) { respects { kind persons people { person { id } } } } }`,
  },
  {
    name: "a dossier of a person",
    query: `{ dossier(person: "person/aleksandrov-m-a", claims: 150) { person { id } reRegistration { id } revision coverage { claims } sections { key title(lang: EN) passages { grade claims { ${claim} } } } omitted { count } html: file { content fileName mediaType } md: file(format: MARKDOWN, lang: EN) { content } } }`,
  },
  {
    name: "a dossier of a case, under a reading",
    query: `{ dossier(reRegistration: "procedure/aleksandrov-appeal", ${reading}) { reRegistration { id displayName } sections { key passages { grade claims { id } } } file(format: JSON) { content } } }`,
  },
  {
    name: "people counted in every respect",
    query:
      "{ facets { persons facets { facet label values { term { code label(lang: EN) } entity persons chosen } more untold } omitted { what why count } coverage { claims } } }",
    mayScan: true,
  },
  {
    name: "some people counted, under a reading",
    query: `{ facets(filter: { ids: ["person/senarskaya", "person/seleznev-p-i"] }, dimensions: [OFFICE, CONDUCT, GAP, SOURCE], first: 5, ${reading}) { persons facets { values { term { code } persons } untold } } }`,
  },
  {
    name: "a row of the table of people",
    query:
      'query Rows { people(filter: { ids: ["person/senarskaya", "person/seleznev-p-i"] }) { nodes { id office: told(facet: OFFICE, first: 3) { term { code label } } district: told(facet: DISTRICT) { term { label(lang: EN) } entity } gap: told(facet: GAP) { term { label } } } } }',
  },
  {
    ...list("factoids", "id verbatim", 'filter: { text: "партбилет" }'),
    mayScan: true,
  },
  {
    name: "a list of names",
    query:
      '{ matchNames(lines: ["1. Порублёв И. Г., 1905", "Senarskaya", ""]) { lines { text name verdict doubts totalCount candidates(first: 2) { claims person { id displayName } why { matched source { title } ways { kind asked written } } } } } }',
  },
  {
    name: "people counted by name, some left out",
    query:
      '{ facets(filter: { name: "Сел", not: { or: [{ penalties: ["expelled"] }] } }, dimensions: [PENALTY, OFFICE]) { persons facets { values { term { code } persons chosen excluded } } } }',
    mayScan: true,
  },
  {
    ...list(
      "people",
      "id",
      'filter: { offices: ["office:secretary"], untold: [CARD_FATE], partyLevels: [RAIKOM, KRAIKOM], not: { gaps: [WHEREABOUTS] } }',
    ),
    mayScan: true,
  },
  list("partyOrganizations", "id name level", "filter: { levels: [RAIKOM] }"),
  list("institutions", "id name kind { code }"),
  list("districts", "id name kind daysOccupied { min max }", "first: 10"),
  {
    ...list(
      "districts",
      "id name",
      'filter: { liberated: { from: "1943-01-20", to: "1943-01-31", mode: CERTAINLY } }, first: 50',
    ),
    mayScan: true,
  },
  list("settlements", "id name kind { label(lang: RU) } partOf { id }"),
  list("sources", "id citation(lang: RU) consulted", "first: 10"),
  list(
    "archivalUnits",
    "id level number partOf { id } parts { id } sources { id }",
  ),
  list("factoids", claim, "first: 20"),
  {
    ...list(
      "factoids",
      "id",
      'filter: { kinds: ["place-occupied"], time: { to: "1942-08-07", mode: POSSIBLY } }, first: 50',
    ),
    mayScan: true,
  },
  list(
    "meetings",
    "id kind { code } protocol dates { text } organ { id } events { id }",
  ),
  list("reRegistrations", "id kind person { id displayName }"),
  {
    name: "coverage of everything",
    query:
      "{ coverage { persons claims sources witnesses undated contested unjudged constructed } }",
    mayScan: true,
  },
  {
    name: "vocabulary",
    query:
      "{ vocabulary { version factoidKinds { term { code label(lang: RU) } group { label } roles { role { code } kinds required } values { code } singleValued tie channel } states { code } } }",
  },
  {
    name: "settings",
    query: "{ settings { version revision readOnly database } }",
  },
  {
    name: "the ties among some, under a reading",
    query:
      '{ linksAmong(ids: ["person/senarskaya", "person/porublev-i-g", "district/krasnodar"], reading: { capacities: [HISTORIAN] }) { people { id displayName } ties { id from to contested claims } omitted { what why count } coverage { claims } } }',
  },
  {
    name: "measures of a network two hops out, under a reading",
    query: `{ networkMeasures(scope: { around: "person/seleznev-p-i", kinds: [HELD_OFFICE_IN, MEMBER_OF, SPOKE_AGAINST], during: { from: "1941-01-01", to: "1944-12-31", mode: INCLUDE_UNDATED } }, ${reading}) { size tieCount pairCount things(first: 50, by: CLOSENESS) { id displayName(lang: EN) kind degree { value low high exact } strength { value } betweenness { low high } closeness { value } pageRank { value } core { value } reach { value } component articulation } pairs(first: 50) { one other ties certain bridge } density { value } components { value } largest { value } diameter { value } transitivity { value } worlds { count exhaustive seed doubtful } omitted { what why count } coverage { claims witnesses omitted { what why count } } } }`,
  },
  {
    name: "communities among some, and who belongs to them",
    query:
      '{ communities(scope: { among: ["person/senarskaya", "person/porublev-i-g", "institution/commune-krasnaya-moskva", "district/krasnodar"] }, resolution: 1.5) { communities(first: 10) { number size together inside outside members(first: 100) { id displayName kind together } } alone modularity { value low high exact } resolution agreement { mean least } worlds { count } omitted { what why count } coverage { claims } } }',
  },
  {
    name: "two people at once, and a district",
    query:
      'query Both { a: person(id: "person/senarskaya") { ...P } b: person(id: "person/porublev-i-g") { ...P } district(id: "district/krasnodar") { name } } fragment P on Person { id displayName(lang: EN) coverage { claims } }',
  },
  {
    name: "two readings at once",
    query: `query Two { all: person(id: "person/senarskaya") { coverage { claims omitted { count } } } few: person(id: "person/senarskaya", ${reading}) { coverage { claims omitted { what why count } } factoids { totalCount nodes { id } } } }`,
  },
  {
    name: "network two hops out under a reading",
    query: `{ egoNetwork(id: "person/seleznev-p-i", depth: 2, ${reading}) { people { id } organizations { id } institutions { ... on Described { id } } places { ... on Described { id } } ties { kind { code } from to contested affirmed period { text } } omitted { what why count } coverage { claims omitted { count } } } }`,
  },
  {
    name: "paths between two, under a reading and in a period, not through a raikom",
    query: `{ paths(from: "person/senarskaya", to: "person/seleznev-p-i", during: { from: "1941-01-01", mode: INCLUDE_UNDATED }, avoid: { organizationLevels: [RAIKOM] }, ${reading}) { paths { length through { ... on Described { id displayName } } steps { from to ties { kind { code } claims contested factoids(first: 1) { id } } } } network { people { id displayName } ties { id } } omitted { what why count } coverage { claims } } }`,
  },
  {
    name: "paths between two",
    query:
      '{ paths(from: "person/senarskaya", to: "person/seleznev-p-i") { paths { length through { ... on Described { id } } } network { people { id } } omitted { what why count } } }',
  },
  {
    name: "what lies between some",
    query:
      '{ between(ids: ["person/senarskaya", "person/seleznev-p-i", "person/porublev-i-g"], hops: 4) { between { what { ... on Described { id displayName } } pairs { one other distance } } network { people { id } ties { id from to } } omitted { what why count } coverage { claims } } }',
  },
  {
    name: "who could have met in a kraikom",
    query:
      '{ coPresence(institution: "party-organization/krasnodar-kraikom") { at { ... on Described { id } } people { person { id displayName } ties { kind { code } period { text } } } pairs(first: 10) { one { id } other { id } overlap earliest latest } pairCount certainCount omitted { what why count } coverage { claims } } }',
  },
  {
    name: "network as columns, under a reading",
    query: `{ egoNetwork(id: "person/seleznev-p-i", depth: 2, ${reading}) { columns { ids kinds displayNames tieIds kindsOfTies { code } tieKinds from to claims contested doubted denied } omitted { what why count } } }`,
  },
  {
    name: "what was said of somebody, side by side, under a reading",
    query: `{ testimonyBoard(person: "person/senarskaya", ${reading}) { ${boardSelection} } }`,
  },
  {
    name: "what is said of the day on which a city was occupied",
    query: `{ testimonyBoard(question: { subject: "district/krasnodar", kind: "place-occupied" }) { ${boardSelection} } }`,
  },
  {
    name: "the check as a whole, under a reading",
    query: `{ verificationStatistics(dimensions: [GROUND, OUTCOME, CONDUCT], filter: { instances: [DISTRICT_COMMITTEE], time: { from: "1943-01-01", mode: INCLUDE_UNDATED } }, ${reading}) { decisions certain persons constructed axes { dimension values { value { code label(lang: EN) entity } decisions persons } } cells { values { code } decisions of share fewBehind } list(first: 10) { id person { id displayName(lang: EN) } body { id } instance date { earliest latest text } values(dimensions: [FATE]) { code } } observedUntil waitsCompared(kind: LIBERATION_TO_DECISION, by: SEX) { groups { of { label } waits expected } chiSquare chance leastChance mostChance fewBehind } waits(kind: APPEAL_TO_DECISION, by: SEX) { waits pending median { days low high } curve { days share low high error } longest(first: 5) { days least most } } omitted { what why count } coverage { claims witnesses omitted { what why count } } } }`,
    mayScan: true,
  },
  {
    name: "the check as a whole, from rollups",
    query:
      "{ verificationStatistics(dimensions: [DISTRICT, OUTCOME], filter: { untold: [SEX] }) { counting decisions certain persons constructed axes { dimension values { value { code label(lang: EN) } decisions } } cells { values { code } decisions persons } omitted { what count } } }",
    mayScan: true,
  },
  {
    name: "who decided, what came out differently, and which formulae recur",
    query:
      "{ verificationStatistics { deciders { body { displayName } attested stayed underCheck deciders { person { id } stays { code label } stayClaims ownOutcomes { label } ownClaims onThemselves } } judgedOwn { judge { id } tie shared { id } persons { id } decisions together claims } unlike { comparable notComparable total groups(first: 10) { conduct { label } instance { label } quarter { label } decisions pairs outcomes { outcomes { label } decisions { id } } } } formulae { texts total formulae(first: 10, words: 3, mostWriters: 5, inDecisions: true) { passage writers { writer { displayName } earliest isLater } places(first: 3) { claim verbatim source { displayName } leaf part likeness } } } } }",
    mayScan: true,
  },
  ...researchOperations(reading),
  ...lifeOperations(reading),
  {
    name: "a case study with everything behind it",
    query: `query Study($id: ID!) { caseStudy(id: $id) { title text version since words versions(first: 5) { version } gathers(first: 10) { ... on Described { id displayName } } cites(first: 10) { id } edition { words notes { number text ids } sources { archive sources { id citation } } cited { id name standing verbatim rivals { id name source } speakers { name } } counts { written kept now } findings { kind line about } changes { kind id after } } } }`,
    variables: { id: "study/senarskaya-and-porublev" },
  },
  {
    name: "a case study whose people are called otherwise",
    query: `query Study($id: ID!) { caseStudy(id: $id) { displayNames edition(displayNames: PSEUDONYM) { title text restricted { id until basis } cited { id name verbatim source } } cites(first: 5) { source { restriction { until basis liftedBy } } } } }`,
    variables: { id: "study/senarskaya-and-porublev" },
  },
  ...keptOperations,
  ...mapOperations,
  {
    name: "suggestions",
    query: '{ suggest(prefix: "сен") { id kind displayName matched hint } }',
  },
];
