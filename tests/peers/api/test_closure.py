"""Closure detection, and its switch."""

import time

from api.stage import STAGE, Case, eventually, ownerctl


class Closure(Case):
    def status(self, conv_id):
        return self.expect(self.acme.read.get(f"/conversations/{conv_id}"), 200)["status"]

    def answered(self):
        """A customer whose question an agent has answered."""
        customer = self.customer()
        conv_id = self.acme.conversation(customer)
        self.expect(self.say(conv_id, customer, "Pronto, o seu pedido foi enviado. Boa tarde!"), 201)
        return customer, conv_id

    def test_goodbye(self):
        customer, conv_id = self.answered()
        self.acme.hears(customer, "obrigado, tchau")
        eventually("the goodbye ends it", lambda: self.status(conv_id) == "user_closed", 10)
        results = self.expect(self.acme.read.get("/ai_results/", conv_id=conv_id), 200)
        [result] = results["ai_results"]
        self.assertGreaterEqual(result["result_json"]["confidence"], 0.8)
        self.assertTrue(result["result_json"]["reasons"])

    def test_not_done_yet(self):
        customer, conv_id = self.answered()
        self.acme.hears(customer, "obrigado, mas ainda não chegou")
        marked, other = self.answered()
        self.acme.hears(marked, "tchau, obrigado!")  # judged after the first one
        eventually("the goodbye ends it", lambda: self.status(other) == "user_closed", 10)
        self.assertEqual(self.status(conv_id), "progress")

    def test_an_explicit_signal(self):
        customer, conv_id = self.answered()
        self.expect(self.say(conv_id, customer, "fim", "inbound",
                             metadata={"close_intent": True, "close_reason": "menu"}), 201)
        eventually("the signal ends it", lambda: self.status(conv_id) == "user_closed", 10)

    def test_the_switch_is_obeyed_everywhere_within_a_second(self):
        def switch(enabled):
            ownerctl("feature", "set", "--owner", self.acme.id, "--name", "closure_detection",
                     "--enabled", enabled)
        switch("false")
        try:
            time.sleep(1)  # this is what is promised
            customer, conv_id = self.answered()
            self.acme.hears(customer, "obrigado, tchau", at=STAGE["second"])
            switch("true")
            time.sleep(1)
            marked, other = self.answered()
            self.acme.hears(marked, "obrigado, tchau", at=STAGE["second"])
            eventually("the second program obeys", lambda: self.status(other) == "user_closed", 10)
            self.assertEqual(self.status(conv_id), "progress")
        finally:
            switch("true")
