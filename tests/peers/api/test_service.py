"""The program itself: its name, health, description, figures; keys."""

from api.client import Api
from api.stage import STAGE, Case, eventually, ownerctl


class Service(Case):
    def test_name_and_version(self):
        root = self.expect(Api(STAGE["api"]).get("/"), 200)
        self.assertLessEqual({"name", "version", "status"}, root.keys())

    def test_health_of_each_part(self):
        for health in (self.expect(Api(STAGE["api"]).get("/health"), 200),
                       self.expect(Api(STAGE["receiver"]).get("/health/"), 200)):
            for part in ("database", "receiver", "sender"):
                self.assertEqual(health[part]["status"], "up", health)

    def test_description(self):
        document = self.expect(Api(STAGE["receiver"]).get("/openapi.json"), 200)
        self.assertRegex(document["openapi"], r"^3\.")
        paths = {path.rstrip("/") or "/": set(item) for path, item in document["paths"].items()}
        for path, method in (("/conversations", "post"), ("/conversations", "get"),
                             ("/conversations/{conv_id}", "get"),
                             ("/conversations/{conv_id}/messages", "get"),
                             ("/conversations/{conv_id}/messages", "post"),
                             ("/conversations/{conv_id}/close", "post"),
                             ("/conversations/{conv_id}/extend", "post"), ("/", "get"), ("/health", "get")):
            self.assertIn(method, paths.get(path, ()), path)

    def test_page(self):
        page = Api(STAGE["receiver"]).get("/docs")
        self.assertEqual(page.status, 200)
        self.assertIn("text/html", page.headers["Content-Type"])
        self.assertIn("default-src 'none'", page.headers["Content-Security-Policy"])
        for outside in ("src=\"http", "href=\"http", "src=\"//", "@import", "url(http"):
            self.assertNotIn(outside, page.raw)

    def test_unknown_path_and_method(self):
        self.expect(self.acme.direct.get("/nothing"), 404)
        answer = self.acme.direct("DELETE", "/conversations/")
        self.expect(answer, 405)
        self.assertEqual({"GET", "HEAD", "POST", "OPTIONS"} & set(answer.headers["Allow"].split(", ")),
                         set(answer.headers["Allow"].split(", ")), answer.headers["Allow"])

    def test_metrics(self):
        Api(STAGE["receiver"]).get("/health")
        page = Api(STAGE["receiver"]).get("/metrics")
        self.assertEqual(page.status, 200)
        self.assertIn('owner_console_http_requests_total{method="GET",route="/health",status="2xx"}', page.raw)
        proxied = {"X-Forwarded-For": "203.0.113.7"}
        self.expect(Api(STAGE["receiver"])("GET", "/metrics", headers=proxied), 401)
        self.expect(Api(STAGE["receiver"], self.acme.read.key)("GET", "/metrics", headers=proxied), 403)
        self.assertEqual(self.acme.direct("GET", "/metrics", headers=proxied).status, 200)


class Keys(Case):
    def test_none_or_a_wrong_one(self):
        for key in (None, "wrong", "oc_" + "x" * 43):
            answer = Api(STAGE["receiver"], key).get("/conversations/", owner_id=self.acme.id)
            self.expect(answer, 401)
            self.assertRegex(answer.headers["WWW-Authenticate"], "^Bearer")

    def test_both_headers(self):
        for header in ("Authorization", "X-API-Key"):
            api = Api(STAGE["api"], self.acme.read.key, header)
            self.expect(api.get("/conversations/", owner_id=self.acme.id), 200)

    def test_a_read_key_does_not_write(self):
        answer = self.acme.read.post("/conversations/", {
            "owner_id": self.acme.id, "from_number": self.customer(), "to_number": self.acme.number})
        self.assertIn("write", self.expect(answer, 403)["detail"])

    def test_a_revoked_key_ends_within_a_second(self):
        made = self.acme.key("read", "--name", "to be revoked")
        api = Api(STAGE["receiver"], made["api_key"])
        self.expect(api.get("/conversations/", owner_id=self.acme.id), 200)
        ownerctl("api-key", "revoke", "--owner", self.acme.id, "--key", made["key_id"])
        eventually("the key ends", lambda: api.get("/conversations/", owner_id=self.acme.id).status == 401, 1)

    def test_too_many_calls(self):
        api = Api(STAGE["receiver"], self.acme.key("read", "--rate", 5)["api_key"])
        answers = [api.get("/conversations/", owner_id=self.acme.id) for _ in range(7)]
        self.assertEqual([answer.status for answer in answers].count(200), 5, answers)
        self.assertEqual(answers[-1].status, 429)
        self.expect(answers[-1], 429)
        self.assertGreater(int(answers[-1].headers["Retry-After"]), 0)
