"""
Makes mvad.json: the monthly states of 712 school leavers of Northern Ireland, September 1993 to June 1999 (McVicar & Anyadike-Danes
2002, Journal of the Royal Statistical Society A 165, 317-334; the data set `mvad` of TraMineR), by spells, with their weights. It is
the data of TraMineR's published examples, against which the tests check.

    v/bin/python make-published.py > mvad.json
"""

import csv
import itertools
import json
import pathlib
import sys

import sequenzo

short = {
    "employment": "EM",
    "FE": "FE",
    "HE": "HE",
    "joblessness": "JL",
    "school": "SC",
    "training": "TR",
}
file = pathlib.Path(sequenzo.__file__).parent / "datasets" / "mvad.csv"
rows = list(csv.reader(file.open()))
first, last = rows[0].index("Sep.93"), rows[0].index("Jun.99")
spells = [
    "-".join(
        f"{short[state]}/{len(list(run))}"
        for state, run in itertools.groupby(row[first : last + 1])
    )
    for row in rows[1:]
]
out = {
    "states": list(short.values()),
    "spells": spells,
    "weights": [float(row[1]) for row in rows[1:]],
}
json.dump(out, sys.stdout, separators=(",", ":"))
