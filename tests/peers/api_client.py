"""A client of the REST API, written from the contract alone and with Python's standard library only:
all of the contract's examples (api/test_*.py) against `ownerctl serve`.

Run by api_test.mjs, which starts the program and says on standard input where everything is:

    {"api": URL, "receiver": URL, "second": URL, "ownerctl": PATH, "environment": {…}, "folder": PATH}

`api` is where well-formed calls go: the receiver itself, or Prism in front of it, which compares each
call and each answer with /openapi.json. Calls that it can't know go straight to the receiver.
`second` is another `ownerctl serve` on the same database. Arguments are unittest's.
"""

import json
import os
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE))

from api.stage import STAGE, Tenant  # noqa: E402 (found only now)
from api.twilio import Twilio  # noqa: E402


def load_tests(loader, _tests, _pattern):
    return loader.discover(str(HERE / "api"), top_level_dir=str(HERE))


def main():
    STAGE.update(json.load(sys.stdin))
    STAGE["environment"] = {**os.environ, **STAGE["environment"]}
    STAGE["twilio"] = Twilio()
    STAGE["acme"] = Tenant("Acme Corporation", STAGE["twilio"])
    STAGE["other"] = Tenant("Somebody else", STAGE["twilio"])
    unittest.main(verbosity=2)


if __name__ == "__main__":
    main()
