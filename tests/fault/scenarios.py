"""What goes wrong while the load runs. Each has a short form of seconds and a long one."""

import random
import signal
import subprocess
import time

from checker import check
from database import eventually
from load import Load
from stage import Stage

JOURNAL_DISK = "256k"
SETTLE_SECONDS = {False: 20, True: 400}  # the long form waits until every fate is known


class Skipped(Exception):
    """Why a scenario can't be played here."""


class Run:
    def __init__(self, seed, long):
        self.seed, self.long = seed, long
        self.chance = random.Random(seed)
        self.stage = self.load = None
        self.receivers = []

    def begin(self, receivers=1, wrapper=(), migrate=None):
        self.stage = Stage()
        self.stage.prepare(migrate)
        self.receivers = [self.stage.serve(wrapper) for _ in range(receivers)]
        self.stage.open_line(self.receivers[0])
        self.load = Load(self.stage, self.receivers, self.seed)
        self.pause(1)

    @property
    def database(self):
        return self.stage.database

    def pause(self, seconds):
        """About so long, in the long form four times."""
        time.sleep(self.chance.uniform(0.6, 1.4) * seconds * (4 if self.long else 1))

    def times(self, short, long):
        return range(long if self.long else short)

    def settle(self):
        """Ends the load, waits until nothing is on its way, and compares."""
        self.load.stop()
        eventually("the journals are empty", self._drained, 60)
        if not self.long:
            self._let_leases_run_out()
        eventually("the outbox is settled", self._settled, SETTLE_SECONDS[self.long])
        far_end = self.stage.far_end()
        for program in self.stage.programs:
            program.stop()
        return check(self.database, self.load, far_end)

    def end(self, keep):
        if self.load:
            self.load.stop(0)  # it may run still
        if self.stage:
            self.stage.end(keep)

    def _drained(self):
        states = [receiver.health() for receiver in self.receivers if receiver.runs()]
        return all(state.get("status") == "ok" and state["journal"]["waiting"] == 0 for state in states)

    def _let_leases_run_out(self):
        """As time would: what no running courier has under way is nobody's."""
        try:
            eventually("nothing is claimed", lambda: not self._claimed(), 4)
        except AssertionError:
            running = [receiver for receiver in self.receivers if receiver.runs()]
            for receiver in running:
                receiver.stop()
            self.database.rows("update app.outbox set lease_until = now() where state = 'claimed'")
            for receiver in running:
                receiver.start()

    def _claimed(self):
        return self.database.rows("select 1 from app.outbox where state = 'claimed'")

    def _settled(self):
        """The short form lets be what is unknown, and what waits behind it."""
        if self.long:
            return not self.database.rows("select 1 from app.outbox")
        return not self.database.rows(
            "select 1 from app.outbox o where state <> 'unknown' and not exists (select from app.outbox p "
            "where p.owner_id = o.owner_id and p.conv_id = o.conv_id and p.msg_id < o.msg_id and p.state = 'unknown')")


def killed_receiver(run):
    """serve is killed (-9) and started again."""
    run.begin()
    for _ in run.times(2, 6):
        run.receivers[0].kill()
        run.pause(0.3)
        run.receivers[0].start()
        run.pause(1)


def killed_database(run):
    """The postmaster is killed (-9) and started again."""
    run.begin()
    for _ in run.times(1, 4):
        run.database.kill()
        run.pause(0.5)
        run.database.start()
        run.pause(1)


def stopped_database(run):
    """PostgreSQL stands still (SIGSTOP) for 4 s, in the long form for 30 s."""
    run.begin()
    run.database.signal_all(signal.SIGSTOP)
    time.sleep(30 if run.long else 4)
    run.database.signal_all(signal.SIGCONT)
    run.pause(1)


def two_receivers(run):
    """Two receivers and two couriers on one database; one is killed (-9) and comes back."""
    run.begin(receivers=2)
    for _ in run.times(1, 4):
        run.receivers[1].kill()
        run.pause(1)
        run.receivers[1].start()
        run.pause(1)


def line_faults(run):
    """Twilio's end is late, doubles, answers 429 and 500, and cuts connections before and after it took a reply."""
    run.begin()
    kinds = ("late", "duplicated", "reordered", "throttle429", "serverError500", "cutBeforeAccept", "cutAfterAccept",
             "lateAnswer")
    for _ in run.times(10, 40):
        struck = run.chance.sample(kinds, 2)
        run.stage.set_faults({kind: {"count": run.chance.randint(1, 3)} for kind in struck} | {"lateByMs": 1500})
        run.pause(0.4)
    run.stage.set_faults({})


def full_disk(run):
    """The disk of the journal is full while the database is away."""
    small = ["sh", "-c", f'mount -t tmpfs -o size={JOURNAL_DISK} tmpfs "$XDG_DATA_HOME/owner-console" && exec "$@"', "sh"]
    run.begin(wrapper=[*own_mounts(), *small])
    for _ in run.times(1, 3):
        run.load.refusals.clear()
        run.database.stop("immediate")
        eventually("the full disk is answered 503", lambda: 503 in run.load.refusals, 90)
        journal = run.receivers[0].health()["journal"]
        if "No space left" not in journal.get("detail", "") or not journal["waiting"]:
            raise AssertionError(f"/health does not tell of the full disk: {journal}")
        run.database.start()
        run.pause(1)


def own_mounts():
    """What lets a program mount a disk that only it sees, and that goes with it."""
    for command in (["unshare", "--mount"], ["unshare", "--mount", "--user", "--map-root-user"]):
        if subprocess.run([*command, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True).returncode == 0:
            return command
    raise Skipped("a small disk can't be mounted here")


def interrupted_migration(run):
    """The server of the database restarts at once (immediate) while a migration runs."""
    def migrate(stage):
        reference = stage.new_database("reference")
        began = time.monotonic()
        stage.ownerctl("migrate", DATABASE_URL=reference.url, DATABASE_ADMIN_URL=reference.url,
                       XDG_DATA_HOME=f"{stage.folder}/reference-home")
        took = time.monotonic() - began
        for _ in run.times(3, 12):
            migration = stage.begin_ownerctl("migrate")
            time.sleep(run.chance.uniform(0, took))
            stage.database.stop("immediate")
            _, errors = migration.communicate()
            if migration.returncode not in (0, 1):
                raise AssertionError(f"the migration ended with {migration.returncode}: {errors}")
            stage.database.start()
        stage.ownerctl("migrate")
        if stage.database.schema() != reference.schema():
            raise AssertionError("an interrupted migration left another schema than one that ran through")
    run.begin(migrate=migrate)
    run.pause(1)


SCENARIOS = {
    "killed-receiver": killed_receiver,
    "killed-database": killed_database,
    "stopped-database": stopped_database,
    "two-receivers": two_receivers,
    "line-faults": line_faults,
    "full-disk": full_disk,
    "interrupted-migration": interrupted_migration,
}
