"""Prints gcovr's JSON summary as a table of line coverage by room."""

import collections
import json
import sys

rooms = collections.defaultdict(lambda: [0, 0])
for entry in json.load(open(sys.argv[1], encoding="utf-8"))["files"]:
    parts = entry["filename"].split("/")
    room = parts[0] if len(parts) == 2 or parts[0] == "app" else "/".join(parts[:2])
    for name in (room, "all"):
        rooms[name][0] += entry["line_covered"]
        rooms[name][1] += entry["line_total"]

print(f"{'room':<18}{'lines':>8}{'covered':>10}{'':>8}")
for name in sorted(rooms, key=lambda room: (room == "all", room)):
    covered, total = rooms[name]
    share = 100 * covered / total if total else 100
    print(f"{name:<18}{total:>8}{covered:>10}{share:>7.1f}%")
