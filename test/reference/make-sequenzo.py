"""
Makes sequenzo.json: sequences made up by a seeded generator, and what sequenzo (an independent implementation of TraMineR's measures,
BSD licence) says of them. The tests read the file; neither Python nor sequenzo is needed to run them.

    python -m venv v && v/bin/pip install sequenzo==0.1.42
    v/bin/python make-sequenzo.py > sequenzo.json
"""

import contextlib
import io
import json
import platform
import random
import sys
from importlib.metadata import version

import numpy as np
import pandas as pd

with contextlib.redirect_stdout(io.StringIO()):
    from sequenzo import SequenceData, get_distance_matrix
    from sequenzo.dissimilarity_measures import get_substitution_cost_matrix
    from sequenzo.multidomain.cat import compute_cat_distance_matrix
    from sequenzo.sequence_characteristics_indicators import (
        get_complexity_index,
        get_number_of_transitions,
        get_turbulence,
        get_within_sequence_entropy,
    )

LIVES, MONTHS = 24, 30


def walk(rng, states):
    """A life that mostly stays in its state."""
    state = rng.choice(states)
    row = []
    for _ in range(MONTHS):
        if rng.random() < 0.12:
            state = rng.choice(states)
        row.append(state)
    return row


def sequences(rows, states):
    frame = pd.DataFrame(rows, columns=[f"m{i}" for i in range(MONTHS)])
    frame.insert(0, "id", range(len(rows)))
    return SequenceData(
        frame,
        time=[f"m{i}" for i in range(MONTHS)],
        states=list(states),
        labels=[str(state) for state in states],
        id_col="id",
    )


def triangle(matrix):
    values = np.asarray(matrix, dtype=float)
    return [values[i, j] for i in range(len(values)) for j in range(i + 1, len(values))]


def quietly(work):
    with contextlib.redirect_stdout(io.StringIO()):
        return work()


def one_channel(rows, states):
    data = sequences(rows, states)
    ask = lambda **options: triangle(get_distance_matrix(seqdata=data, **options))
    rates = get_substitution_cost_matrix(data, "TRATE")
    column = lambda frame: [float(v) for v in np.asarray(frame)[:, -1]]
    norms = ["none", "maxlength", "gmean", "maxdist", "YujianBo"]
    answer = {
        "rateCosts": np.asarray(rates["sm"], dtype=float)[-len(states):, -len(states):].tolist(),
        "rateIndel": float(rates["indel"]),
        "distances": {},
        "transitions": column(get_number_of_transitions(data)),
        "entropy": column(get_within_sequence_entropy(data)),
        "turbulence": column(get_turbulence(data)),
        "complexity": column(get_complexity_index(data)),
    }
    distances = answer["distances"]
    for norm in norms:
        distances[f"OM constant {norm}"] = ask(method="OM", sm="CONSTANT", indel=1, norm=norm)
        distances[f"OM rates {norm}"] = ask(method="OM", sm="TRATE", indel="auto", norm=norm)
        distances[f"LCS {norm}"] = ask(method="LCS", norm=norm)
        distances[f"HAM {norm}"] = ask(method="HAM", norm=norm)
    distances["OM rates, indel 0.7"] = ask(method="OM", sm="TRATE", indel=0.7, norm="none")
    return answer


def main():
    rng = random.Random(1943)
    first = [walk(rng, range(1, 6)) for _ in range(LIVES)]
    # Two lives alike.
    first[7] = list(first[3])
    second = [walk(rng, range(1, 4)) for _ in range(LIVES)]
    several = quietly(
        lambda: compute_cat_distance_matrix(
            [sequences(first, range(1, 6)), sequences(second, range(1, 4))],
            method="OM",
            sm=["TRATE", "TRATE"],
            indel=[1.0, 1.0],
            what="diss",
            cweight=[1, 1],
        )
    )
    out = {
        "source": f"sequenzo {version('sequenzo')}, numpy {np.__version__}, pandas {pd.__version__}, Python {platform.python_version()}",
        "first": first,
        "second": second,
        "channel": quietly(lambda: one_channel(first, range(1, 6))),
        "severalChannels": triangle(several),
    }
    json.dump(out, sys.stdout, separators=(",", ":"))


main()
