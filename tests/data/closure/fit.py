#!/usr/bin/env python3
"""Fits the closure detector on the dialogues of all AUTHORS and writes core/domain's
closure_weights.cpp (the named signals) and closure_wording_rows.inc (the wording).

One logistic regression over both, on what build/release/bin/closure-signals prints (app/build
release closure-signals), so that fit and program cannot drift. A signal keeps its sign: what speaks
for closing never gets a weight below 0, what speaks against it never one above. The penalty (L2)
draws the weight of a signal towards PRIOR, so that a rare one keeps a meaning, and that of the
wording towards 0. Of the wording the ROWS that count most are kept.

The score is then stretched and shifted so that 0.6 and 0.8 fall where they should on dialogues of
authors who were left out of the fit and came when most lists of words were made: STRANGERS.

  fit.py            leave each author out in turn and print how the detector does on what that
                    author wrote; then fit on all and write both tables
  fit.py --check    print only

Needs numpy and scipy. Nothing is random: the same dialogues give the same tables.
"""

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[2]
WEIGHTS = ROOT / "core/domain/closure_weights.cpp"
ROWS_FILE = ROOT / "core/domain/closure_wording_rows.inc"
SIGNALS = ROOT / "build/release/bin/closure-signals"

AUTHORS = {"first": ["train.jsonl", "tuning/first_author.jsonl"]} | {
    name: [f"tuning/{name}_author.jsonl", f"tuning/{name}_author_hard.jsonl"]
    for name in ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
}
STRANGERS = ("fourth", "fifth", "sixth", "seventh", "eighth")

STRENGTH = 0.06  # of the dialogues against the penalty
TRUST = 2.0  # in a signal, against a row of the wording: the unit of its value
PRIOR = 0.5  # of a signal's weight, before anything is known about it …
# … and of plain answers to what only asks whether this is the end.
SURE = {"declines_more": 3.0, "lets_close": 6.0, "gives_rating": 3.0, "only_closing": 2.0}
ROWS = 4000  # of the wording
SEEN = 2  # dialogues at least that have the feature of a row
ANNOUNCED = 0.88  # of the strangers' endings reach 0.6 …
WRONG = 0.0035  # … and of their open dialogues that nothing holds back so many 0.8
FIXED = {
    "young": -1.0,  # the contract wants it; the dialogues are hardly ever that young
    "plain_end": 1.2,  # the dialogues have its words mostly where something is open; life doesn't
}
SMALLEST = 0.05  # of a signal, so that none is idle

ROW = re.compile(r'(\{Signal::\w+, "(\w+)",\s+)(-?\d+\.\d+)(,\s+Hold::(\w+),)')
BIAS = re.compile(r"(constexpr double kBias = )(-?\d+\.\d+)")
OF_WORDING = ("reads_like_end", "reads_like_open", "stands_like_end", "stands_like_open")


class Dialogue:
    def __init__(self, row, printed, hard):
        self.is_end = row["label"] == "end"
        self.is_hard = hard and not self.is_end
        self.signals = printed["signals"]
        self.wording = printed["wording"]


def is_explicit(metadata):
    return (metadata.get("action") == "close_conversation"
            or metadata.get("event_type") in ("conversation_ended", "user_left")
            or metadata.get("close_intent") is True)


def dialogues(name):
    """The dialogues of a file that are judged by their signals."""
    path = FOLDER / name
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    with path.open() as file:
        printed = subprocess.run([SIGNALS], stdin=file, capture_output=True, check=True).stdout
    return [Dialogue(row, json.loads(line), "hard" in name)
            for row, line in zip(rows, printed.splitlines(), strict=True)
            if not is_explicit(row["metadata"])]


def table():
    """{signal: (sign, what it holds back)} in the table's order."""
    return {row[2]: (1 if float(row[3]) > 0 else -1, row[5])
            for row in ROW.finditer(WEIGHTS.read_text()) if row[2] not in OF_WORDING}


def matrix(data, names, signals):
    """One line a dialogue; the columns are the signals, then the names of the wording."""
    column = {name: at + len(signals) for at, name in enumerate(names)}
    values, columns, ends = [], [], [0]
    for dialogue in data:
        for at, name in enumerate(signals):
            if name in dialogue.signals and name not in FIXED:
                columns.append(at)
                values.append(TRUST * dialogue.signals[name])
        known = [column[name] for name in dialogue.wording if name in column]
        columns += known
        values += [1.0] * len(known)
        ends.append(len(columns))
    return csr_matrix((values, columns, ends), shape=(len(data), len(signals) + len(names)))


def regression(data, names, signs):
    """(bias, weights by the matrix's columns)"""
    lines = matrix(data, names, signs)
    turned = lines.T.tocsr()
    is_end = np.array([dialogue.is_end for dialogue in data], float)
    prior = [SURE.get(name, PRIOR) * sign / TRUST for name, (sign, _) in signs.items()]
    prior = np.array(prior + [0.0] * len(names))

    def loss(found):
        score = found[0] + lines @ found[1:]
        error = 1 / (1 + np.exp(-score)) - is_end
        off = found[1:] - prior
        value = STRENGTH * (np.logaddexp(0, score) - is_end * score).sum() + off @ off / 2
        slope = STRENGTH * (turned @ error) + off
        return value, np.concatenate([[STRENGTH * error.sum()], slope])

    bounds = [(None, None)] + [(0, None) if sign > 0 else (None, 0) for sign, _ in signs.values()]
    bounds += [(None, None)] * len(names)
    start = np.zeros(len(signs) + len(names) + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds,
                     options={"maxiter": 300, "maxcor": 20}).x
    return found[0], found[1:]


def fit(data, signs):
    """(bias, {signal: weight}, {name of the wording: weight})"""
    seen = Counter(name for dialogue in data for name in dialogue.wording)
    names = sorted(name for name, count in seen.items() if count >= SEEN)
    _, weights = regression(data, names, signs)
    counts = {name: abs(weight) * seen[name] ** 0.5
              for name, weight in zip(names, weights[len(signs):])}
    names = sorted(sorted(names, key=lambda name: (-counts[name], name))[:ROWS])
    bias, weights = regression(data, names, signs)
    signals = {name: TRUST * weight for name, weight in zip(signs, weights)}
    return bias, signals, dict(zip(names, weights[len(signs):]))


def judged(fitted, signs, dialogue):
    """(dialogue, score before the calibration, what is held back)"""
    bias, signals, wording = fitted
    score = (bias + sum(signals[name] * value for name, value in dialogue.signals.items())
             + sum(wording.get(name, 0) for name in dialogue.wording))
    held = {signs[name][1] for name in dialogue.signals}
    return (dialogue, score,
            "Announce" if "Announce" in held else "Close" if "Close" in held else "None")


def calibration(scored):
    """(factor, shift) of the score. scored: of strangers, as judged() gives them."""
    ends = sorted(score for dialogue, score, _ in scored if dialogue.is_end)
    wrong = sorted((score for dialogue, score, held in scored
                    if not dialogue.is_end and held == "None"), reverse=True)
    announce = ends[int((1 - ANNOUNCED) * len(ends))]
    close = wrong[int(WRONG * (len(scored) - len(ends)))]
    factor = (np.log(0.8 / 0.2) - np.log(0.6 / 0.4)) / (close - announce)
    return factor, np.log(0.8 / 0.2) - factor * close


def report(name, calibrated, scored):
    factor, shift = calibrated
    count = Counter()
    for dialogue, raw, held in scored:
        score = factor * raw + shift + sum(weight for name, weight in FIXED.items()
                                           if name in dialogue.signals)
        closes = held == "None" and score > np.log(0.8 / 0.2)
        kind = "end" if dialogue.is_end else "hard" if dialogue.is_hard else "open"
        count[kind] += 1
        count[kind, "closed"] += closes
        count[kind, "announced"] += closes or (held != "Announce" and score >= np.log(0.6 / 0.4))
    closed = count["end", "closed"] + count["open", "closed"]
    print(f"| {name} | {count['end', 'announced'] / max(1, count['end']):.3f} "
          f"| {count['end', 'closed'] / max(1, count['end']):.3f} "
          f"| {count['end', 'closed'] / max(1, closed):.3f} "
          f"| {count['open', 'closed']} of {count['open']} "
          f"| {count['open', 'announced']} | {count['hard', 'closed']} of {count['hard']} "
          f"| {count['hard', 'announced']} |", flush=True)


def write(signs, calibrated, fitted):
    factor, shift = calibrated
    bias, signals, wording = fitted

    def weight(row):
        if row[2] in OF_WORDING:
            return row[0]
        sign, _ = signs[row[2]]
        value = FIXED.get(row[2], sign * max(SMALLEST, abs(factor * signals[row[2]])))
        return f"{row[1]}{value:.2f}{row[4]}"

    text = ROW.sub(weight, WEIGHTS.read_text())
    WEIGHTS.write_text(BIAS.sub(lambda row: f"{row[1]}{factor * bias + shift:.2f}", text))
    lines = ["// Written by tests/data/closure/fit.py: do not edit."]
    for name, value in sorted(wording.items()):
        escaped = re.sub(r'(["\\?])', r"\\\1", name)
        lines.append(f'{{u"{escaped}", {factor * value:.4f}F}},')
    ROWS_FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    signs = table()
    data = {author: [dialogue for name in names for dialogue in dialogues(name)]
            for author, names in AUTHORS.items()}
    scored = {}
    for author in data:
        fitted = fit([dialogue for other in data if other != author for dialogue in data[other]],
                     signs)
        scored[author] = [judged(fitted, signs, dialogue) for dialogue in data[author]]
    calibrated = calibration([one for author in STRANGERS for one in scored[author]])
    print("| left out of the fit | recall at 0.6 | at 0.8 | precision of closing | open ones closed "
          "| announced | hard ones closed | announced |\n|---|---|---|---|---|---|---|---|")
    for author in scored:
        report(author, calibrated, scored[author])
    if "--check" in sys.argv[1:]:
        return
    everything = [dialogue for author in data for dialogue in data[author]]
    write(signs, calibrated, fit(everything, signs))


if __name__ == "__main__":
    main()
