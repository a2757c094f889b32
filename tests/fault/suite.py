"""Runs scenarios of the fault suite; --help tells how."""

import argparse
import random
import sys

sys.dont_write_bytecode = True

from scenarios import SCENARIOS, Run, Skipped  # noqa: E402

COLUMNS = ("scenario", "seed", "sent", "answered", "stored", "doubled", "lost", "replies", "accepted", "unknown",
           "held", "failed", "result")


def row(cells):
    print("  ".join(f"{cell!s:<21}" if number == 0 else f"{cell!s:>8}" for number, cell in enumerate(cells)), flush=True)


def play(name, seed, long):
    """Whether all was as it should be; prints a row."""
    run, good = Run(seed, long), False
    try:
        SCENARIOS[name](run)
        report = run.settle()
        good = not report.faults
        row([name, seed, *(getattr(report, column) for column in COLUMNS[2:-1]), "good" if good else "BAD"])
        for fault in report.faults:
            print(f"    {fault}")
    except Skipped as why:
        good = True
        row([name, seed, f"skipped: {why}"])
    except (AssertionError, RuntimeError, OSError) as error:
        row([name, seed, "BAD"])
        print(f"    {type(error).__name__}: {error}")
    finally:
        run.end(keep=not good)
    return good


def main():
    about = "\n".join(f"  {name:<23}{scenario.__doc__}" for name, scenario in SCENARIOS.items())
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter, epilog=f"Scenarios:\n{about}",
        description="Signed webhooks and agents' replies run against receivers while something goes wrong. Then "
                    "what was promised is compared with what is stored and with what the far end took.")
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help="default: all")
    parser.add_argument("--seed", type=int, help="repeats what a run with this seed sent, and its pauses")
    parser.add_argument("--long", action="store_true", help="minutes instead of seconds for each")
    options = parser.parse_args()
    if unknown := set(options.scenarios) - set(SCENARIOS):
        parser.error(f"there is no scenario {', '.join(unknown)}")
    seed = random.SystemRandom().randrange(1, 10**6) if options.seed is None else options.seed
    row(COLUMNS)
    results = [play(name, seed, options.long) for name in options.scenarios or SCENARIOS]
    sys.exit(0 if all(results) else 1)


main()
