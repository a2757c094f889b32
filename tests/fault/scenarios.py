"""What goes wrong while the load runs. Each has a short form of seconds and a long one."""

import random
import signal
import time

from checker import check
from load import Load
from stage import Stage, eventually

SETTLE_SECONDS = {False: 20, True: 400}  # the long form waits until every fate is known


class Run:
    def __init__(self, seed, long):
        self.seed, self.long = seed, long
        self.chance = random.Random(seed)
        self.stage = self.load = None
        self.receivers = []

    def begin(self, receivers=1, wrapper=(), prepare=None):
        self.stage = Stage(prepare)
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
        return check(self.database, self.load.webhooks, self.load.replies, far_end)

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


SCENARIOS = {
    "killed-receiver": killed_receiver,
    "killed-database": killed_database,
    "stopped-database": stopped_database,
}
