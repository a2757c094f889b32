#!/usr/bin/env python3
"""Fits the weights of the closure detector on the dialogues of all AUTHORS and writes them into
core/domain/closure_weights.cpp.

Logistic regression over the signals that build/release/bin/closure-signals prints
(app/build release closure-signals). A signal keeps its sign: what speaks for closing never gets a
weight below 0, what speaks against it never one above. The penalty (L2) draws each weight towards
what a signal is worth before anything is known about it, so that a rare one keeps a meaning. A
wrong close costs more than a missed one: open dialogues count OPEN_COST times.

  fit.py            fit on all and write the table
  fit.py --check    no writing: leave each author out of the fit in turn, and score the detector on
                    what that author wrote
"""

import json
import math
import re
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[2]
TABLE = ROOT / "core/domain/closure_weights.cpp"
SIGNALS = ROOT / "build/release/bin/closure-signals"

AUTHORS = {
    "first": ["train.jsonl", "tuning/first_author.jsonl"],
    "second": ["tuning/second_author.jsonl", "tuning/second_author_hard.jsonl"],
    "third": ["tuning/third_author.jsonl", "tuning/third_author_hard.jsonl"],
    "fifth": ["tuning/fifth_author.jsonl", "tuning/fifth_author_hard.jsonl"],
}

OPEN_COST = 0.3
PENALTY = 0.002  # per dialogue
PRIOR_FOR, PRIOR_AGAINST, PRIOR_FORBIDS, PRIOR_BIAS = 0.8, -0.8, -1.2, -1.0
FIXED = {"young": -1.0}  # the contract wants it; the dialogues are hardly ever that young
SMALLEST = 0.1  # of a weight, so that no signal is idle
LARGEST = 5.0
ROUNDS = 1500

ROW = re.compile(r'(\{Signal::\w+, "(\w+)",\s+)(-?\d+\.\d+)(,\s+(true|false),)')
BIAS = re.compile(r"(constexpr double kBias = )(-?\d+\.\d+)")


def is_explicit(metadata):
    return (metadata.get("action") == "close_conversation"
            or metadata.get("event_type") in ("conversation_ended", "user_left")
            or metadata.get("close_intent") is True)


def dialogues(name):
    """(label is "end", {signal: value}) of each dialogue that is judged by its signals."""
    path = FOLDER / name
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    with path.open() as file:
        printed = subprocess.run([SIGNALS], stdin=file, capture_output=True, check=True).stdout
    found = [json.loads(line)["signals"] for line in printed.splitlines()]
    return [(row["label"] == "end", signals) for row, signals in zip(rows, found)
            if not is_explicit(row["metadata"])]


def table():
    """{signal: (weight in the table, forbids)} in the table's order."""
    return {row[2]: (float(row[3]), row[5] == "true") for row in ROW.finditer(TABLE.read_text())}


def curve(score):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def score_of(weights, bias, signals):
    return bias + sum(weights[name] * value for name, value in signals.items())


def fit(data, signs, forbidding):
    """Gradient descent with a step of its own for each weight (Rprop), projected on the signs."""
    prior = {name: PRIOR_FOR if sign > 0 else PRIOR_FORBIDS if name in forbidding else PRIOR_AGAINST
             for name, sign in signs.items()}
    prior |= FIXED
    weights, bias = dict(prior), PRIOR_BIAS
    step = dict.fromkeys(weights, 0.05)
    step[""] = 0.05
    last = dict.fromkeys(step, 0.0)
    for _ in range(ROUNDS):
        slope = {name: PENALTY * (weights[name] - prior[name]) for name in weights}
        slope[""] = PENALTY * 0.1 * (bias - PRIOR_BIAS)
        for is_end, signals in data:
            error = curve(score_of(weights, bias, signals)) - is_end
            error *= (1 if is_end else OPEN_COST) / len(data)
            slope[""] += error
            for name, value in signals.items():
                slope[name] += error * value
        for name, value in slope.items():
            turned = value * last[name]
            step[name] = max(1e-6, min(0.3, step[name] * (1.1 if turned > 0 else 0.5 if turned < 0 else 1)))
            last[name] = value
            change = -math.copysign(step[name], value) if value else 0
            if name in FIXED:
                continue
            if name == "":
                bias += change
            elif signs[name] > 0:
                weights[name] = max(SMALLEST, min(LARGEST, weights[name] + change))
            else:
                weights[name] = min(-SMALLEST, max(-LARGEST, weights[name] + change))
    return weights, bias


def judged(weights, bias, forbidding, signals):
    """(confidence, closes) as ClosureDetector::judge."""
    confidence = curve(score_of(weights, bias, signals))
    if any(name in forbidding for name in signals):
        return min(confidence, 0.75), False
    return confidence, confidence >= 0.8


def report(name, verdicts):
    """verdicts: [(is_end, confidence, closes)]"""
    ends = [v for v in verdicts if v[0]]
    opens = [v for v in verdicts if not v[0]]
    right = sum(v[2] for v in ends)
    wrong = sum(v[2] for v in opens)
    print(f"{name}: {len(ends)} ends: {sum(v[1] >= 0.6 for v in ends) / len(ends):.3f} announced or "
          f"closed, {right / len(ends):.3f} closed; {len(opens)} open: "
          f"{sum(v[1] >= 0.6 for v in opens)} announced or closed, {wrong} closed; precision of "
          f"closing {right / max(1, right + wrong):.3f}")


def verdicts_on(data, weights, bias, forbidding):
    return [(is_end, *judged(weights, bias, forbidding, signals)) for is_end, signals in data]


def main():
    rows = table()
    signs = {name: 1 if weight > 0 else -1 for name, (weight, _) in rows.items()}
    forbidding = {name for name, (_, forbids) in rows.items() if forbids}
    data = {author: [dialogue for name in names for dialogue in dialogues(name)]
            for author, names in AUTHORS.items()}
    if "--check" in sys.argv[1:]:
        for author in data:
            others = [dialogue for other in data if other != author for dialogue in data[other]]
            fitted = fit(others, signs, forbidding)
            report(f"{author} author, fitted on the others",
                   verdicts_on(data[author], *fitted, forbidding))
        return
    everything = [dialogue for author in data for dialogue in data[author]]
    weights, bias = fit(everything, signs, forbidding)
    report("all", verdicts_on(everything, weights, bias, forbidding))
    text = ROW.sub(lambda row: f"{row[1]}{weights[row[2]]:.2f}{row[4]}", TABLE.read_text())
    TABLE.write_text(BIAS.sub(lambda row: f"{row[1]}{bias:.2f}", text))


if __name__ == "__main__":
    main()
