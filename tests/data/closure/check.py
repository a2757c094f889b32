#!/usr/bin/env python3
"""Checks the labelled dialogues of the closure detector and prints how many there are of each kind.

  check.py [FOLDER]    FOLDER holds train.jsonl, heldout.jsonl, hard_negatives.jsonl and tuning/;
                       default: here

Of tuning/ only this is checked: none of its dialogues is one that is held out too.

Exit status 1 and one line for each mistake on stderr, if there is one.
"""

import json
import sys
import unicodedata
from collections import Counter
from pathlib import Path

FEWEST = {"train.jsonl": 520, "heldout.jsonl": 260, "hard_negatives.jsonl": 220}
CATEGORIES = {
    "end": {"thanks", "thanks_farewell", "farewell", "confirmation_after_solution", "no_more_needed",
            "emoji", "satisfaction", "explicit", "context_goal"},
    "open": {"question", "request", "complaint", "thanks_but", "thanks_in_advance", "thanks_mid",
             "promise_to_return", "agent_question_unanswered", "work_outstanding", "greeting_only",
             "data_given", "media_only", "irony", "ack_instruction", "negated", "new_topic",
             "boundary", "smalltalk", "wrong_person", "yes_to_offer"},
}
LANGUAGES = {"pt": 0.60, "en": 0.25, "es": 0.15}
LANGUAGE_SLACK = 0.03
ENDS = (0.40, 0.50)  # their share where both labels occur
OWNERS = {"user", "agent", "support", "system", "tool"}
TYPES = {"text", "image", "audio", "video", "document"}
FIELDS = {"id": str, "lang": str, "label": str, "category": str, "messages": list, "context": dict,
          "metadata": dict, "age_seconds": int}
MESSAGE_FIELDS = {"message_owner": str, "sent_by_ia": bool, "body": str, "seconds_ago": int}


def wrong_fields(row, fields, optional=()):
    """What is missing, unknown or of another type in `row`."""
    if type(row) is not dict:
        yield "no JSON object"
        return
    for name, kind in fields.items():
        if type(row.get(name)) is not kind:
            yield f"{name} is missing or not {kind.__name__}"
    for name in row.keys() - fields.keys() - set(optional):
        yield f"{name} is unknown"


def wrong_message(message):
    fields = list(wrong_fields(message, MESSAGE_FIELDS, ["message_type"]))
    if fields:
        yield from fields
        return
    kind = message.get("message_type", "text")
    if message["message_owner"] not in OWNERS:
        yield f"unknown message_owner {message['message_owner']}"
    if kind not in TYPES:
        yield f"unknown message_type {kind}"
    if kind == "text" and not message["body"].strip():
        yield "a text without a body"


def wrong_dialogue(row):
    """The mistakes of one dialogue, in words."""
    fields = list(wrong_fields(row, FIELDS))
    if fields:
        yield from fields
        return
    if row["lang"] not in LANGUAGES:
        yield f"unknown lang {row['lang']}"
    elif not row["id"].startswith(row["lang"] + "-"):
        yield "the id does not begin with the language"
    if row["category"] not in CATEGORIES.get(row["label"], ()):
        yield f"category {row['category']} does not go with label {row['label']}"
    messages = row["messages"]
    if not 1 <= len(messages) <= 12:
        yield f"{len(messages)} messages instead of 1 to 12"
        return
    mistakes = [f"message {number}: {mistake}" for number, message in enumerate(messages, 1)
                for mistake in wrong_message(message)]
    if mistakes:
        yield from mistakes
        return
    if messages[-1]["message_owner"] != "user" or messages[-1]["sent_by_ia"]:
        yield "the last message is not the customer's"
    ages = [message["seconds_ago"] for message in messages]
    if ages != sorted(ages, reverse=True) or ages[-1] != 0:
        yield "seconds_ago does not fall to 0"
    if row["age_seconds"] < ages[0]:
        yield "age_seconds is less than the first message's seconds_ago"


def normalised(text):
    """Letters, digits and emoji without case, accents, spacing and punctuation."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if unicodedata.category(c)[0] in "LN" or c > "\u2190"
                   and unicodedata.category(c)[0] == "S")


def said(messages):
    return tuple(normalised(message["body"]) or message.get("message_type", "text")
                 for message in messages)


def ending(row):
    """What makes two dialogues the same to a detector: the last message and the one before."""
    return said(row["messages"][-2:])


def tuned(folder, held_out):
    """The mistakes of tuning/: dialogues that are held out, {what is said: where}, word for word."""
    for path in sorted((folder / "tuning").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            same = held_out.get(said(row["messages"]))
            if same:
                yield f"tuning/{path.name}: {row['id']}: the same as {same}"


def wrong_shares(name, rows):
    if len(rows) < FEWEST[name]:
        yield f"{len(rows)} dialogues, fewer than {FEWEST[name]}"
        return
    languages = Counter(row["lang"] for row in rows)
    for language, share in LANGUAGES.items():
        if abs(languages[language] / len(rows) - share) > LANGUAGE_SLACK:
            yield f"{languages[language]} of {len(rows)} in {language}, not {share:.0%}"
    ends = sum(row["label"] == "end" for row in rows)
    if name == "hard_negatives.jsonl":
        if ends:
            yield f"{ends} dialogues labelled end"
    elif not ENDS[0] <= ends / len(rows) <= ENDS[1]:
        yield f"{ends} of {len(rows)} labelled end, not {ENDS[0]:.0%} to {ENDS[1]:.0%}"


def read(path):
    """The dialogues of one file, with its mistakes."""
    rows, mistakes = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
        except ValueError as error:
            mistakes.append(f"{path.name}:{number}: {error}")
            continue
        found = list(wrong_dialogue(row))
        mistakes += [f"{path.name}:{number}: {mistake}" for mistake in found]
        if not found:
            rows.append(row)
    return rows, mistakes


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    mistakes, ids, endings, held_out = [], {}, {}, {}
    for name in FEWEST:
        rows, found = read(folder / name)
        mistakes += found
        mistakes += [f"{name}: {mistake}" for mistake in wrong_shares(name, rows)]
        for row in rows:
            for seen, key in ((ids, row["id"]), (endings, ending(row))):
                if key in seen:
                    mistakes.append(f"{name}: {row['id']}: the same as {seen[key]}: {key}")
                seen[key] = f"{row['id']} of {name}"
            if name != "train.jsonl":
                held_out[said(row["messages"])] = f"{row['id']} of {name}"
        print(f"{name}: {len(rows)} dialogues")
        print("  ", dict(Counter(row["lang"] for row in rows).most_common()))
        for label in CATEGORIES:
            kinds = Counter(row["category"] for row in rows if row["label"] == label)
            print(f"   {label} {kinds.total()}: {dict(kinds.most_common())}")
    mistakes += tuned(folder, held_out)
    for mistake in mistakes:
        print(mistake, file=sys.stderr)
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
