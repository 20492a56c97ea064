"""Writes the people of a Kartoteka, with the outcomes told of them, into a table that a spreadsheet opens as it is.

Needs Python 3.8 or newer and nothing else:  python3 people_to_csv.py people.csv
The address is taken from KARTOTEKA (http://127.0.0.1:4000/graphql when it is not set).
Beside the table it writes people.csv.coverage.txt: the reading, and what stands behind the rows.
"""
import csv
import json
import os
import sys
import urllib.error
import urllib.request

ADDRESS = os.environ.get("KARTOTEKA", "http://127.0.0.1:4000/graphql")
READING = {"claims": "ALL"}

PEOPLE = """
query PeopleForATable($after: String, $reading: ReadingInput) {
  people(first: 200, after: $after, reading: $reading) {
    nodes {
      id
      displayName(lang: RU)
      latin: displayName(lang: EN)
      constructed
      factoids(first: 20, filter: { kinds: ["registration", "penalty"], polarity: AFFIRMS }) {
        nodes { kind { label(lang: EN) } value { label(lang: EN) } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""

COVERAGE = """
query CoverageForATable($reading: ReadingInput) {
  facets(reading: $reading) { persons coverage { claims witnesses sources undated contested unjudged constructed omitted { what why count } } }
}
"""


def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode("utf-8")
    headers = {"content-type": "application/json"}
    request = urllib.request.Request(ADDRESS, body, headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            told = json.load(answer)
    except urllib.error.HTTPError as refused:
        told = json.load(refused)
    if told.get("errors"):
        sys.exit("\n".join(error["message"] for error in told["errors"]))
    return told["data"]


def safe(text):
    """A cell that begins like a formula would be run by the spreadsheet: an apostrophe makes it a text."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def rows():
    after = None
    while True:
        page = ask(PEOPLE, after=after, reading=READING)["people"]
        for person in page["nodes"]:
            told = [
                claim["kind"]["label"] + ": " + claim["value"]["label"]
                for claim in person["factoids"]["nodes"]
                if claim["value"]
            ]
            yield [
                person["id"],
                person["displayName"],
                person["latin"],
                "invented" if person["constructed"] else "",
                "; ".join(told),
            ]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def main(path):
    # utf-8-sig writes the mark (BOM) by which Excel knows that Cyrillic letters follow.
    with open(path, "w", newline="", encoding="utf-8-sig") as file:
        table = csv.writer(file)
        table.writerow(["id", "name", "latin", "constructed", "told of them"])
        count = 0
        for row in rows():
            table.writerow([safe(cell) for cell in row])
            count += 1
    behind = ask(COVERAGE, reading=READING)["facets"]
    with open(path + ".coverage.txt", "w", encoding="utf-8") as file:
        json.dump({"rows": count, "reading": READING, **behind}, file, indent=2)
    print(count, "people in", path)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "people.csv")
