"""What a tenant switches on: the product's features, its own, their results."""

from api.stage import Case


class Features(Case):
    def test_they_are_listed_and_switched(self):
        found = self.expect(self.acme.read.get("/features/", owner_id=self.acme.id), 200)["features"]
        by_name = {feature["name"]: feature for feature in found}
        self.assertLessEqual({"closure_detection", "automatic_closing", "media", "assistant"}, by_name.keys())
        self.assertIs(by_name["assistant"]["enabled"], False)
        feature = by_name["closure_detection"]
        self.assertLessEqual({"feature_id", "owner_id", "name", "description", "enabled", "config_json",
                              "created_at", "updated_at"}, feature.keys())
        at = f"/features/{feature['feature_id']}"
        answer = self.acme.admin("PATCH", at, body={"config_json": {"record_at": 0.65}})
        self.assertEqual(self.expect(answer, 200)["config_json"]["record_at"], 0.65)
        self.expect(self.acme.admin("PATCH", at, body={"config_json": {"record_at": 7}}), 422)
        self.expect(self.acme.write("PATCH", at, body={"enabled": False}), 403)
        self.expect(self.acme.admin("PATCH", at, body={"config_json": {}}), 200)
        self.expect(self.other.read.get(at), 404)

    def test_results_of_a_client(self):
        customer = self.customer()
        conv_id = self.acme.conversation(customer)
        [message] = self.messages(conv_id)
        feature = self.expect(self.acme.admin.post("/features/", {
            "name": f"sentiment_{conv_id}", "description": "How it sounds", "enabled": True}), 201)
        result = self.expect(self.acme.write.post("/ai_results/", {
            "msg_id": message["msg_id"], "feature_id": feature["feature_id"],
            "result_json": {"mood": "calm"}}), 201)
        self.assertEqual(result["result_json"], {"mood": "calm"})
        found = self.expect(self.acme.read.get("/ai_results/", feature_id=feature["feature_id"]), 200)
        self.assertEqual([one["ai_result_id"] for one in found["ai_results"]], [result["ai_result_id"]])
        self.expect(self.other.write.post("/ai_results/", {
            "msg_id": message["msg_id"], "feature_id": feature["feature_id"], "result_json": {}}), 404)
