#include "core/api/entities.h"

namespace oc::api {

using namespace Qt::StringLiterals;

Schema contactSchema() {
  static const Schema schema =
      Schema::object(
          {
              needed(u"contact_id"_s, Schema::integer()),
              needed(u"owner_id"_s, Schema::integer()),
              needed(u"phone_number"_s, Schema::text().about(u"E.164 where it is a number."_s)),
              needed(u"name"_s, Schema::text()),
              needed(u"language"_s, Schema::text().like(u"pt-BR"_s)),
              needed(u"opted_out_at"_s,
                     Schema::time().orNull().about(u"Since when no messages are wanted."_s)),
              needed(u"metadata"_s, Schema::object()),
              needed(u"created_at"_s, Schema::time()),
              needed(u"updated_at"_s, Schema::time()),
              needed(u"notes"_s, Schema::text().about(u"What staff know."_s)),
              needed(u"blocked_at"_s,
                     Schema::time().orNull().about(u"Since when nobody is told of what comes."_s)),
          })
          .named(u"Contact"_s);
  return schema;
}

Schema featureSchema() {
  static const Schema schema =
      Schema::object(
          {
              needed(u"feature_id"_s, Schema::integer()),
              needed(u"owner_id"_s, Schema::integer()),
              needed(u"name"_s, Schema::text().like(u"closure_detection"_s)),
              needed(u"description"_s, Schema::text()),
              needed(u"enabled"_s, Schema::boolean()),
              needed(u"config_json"_s, Schema::object()),
              needed(u"config_schema"_s,
                     Schema::object().orNull().about(u"JSON Schema of config_json; null: any."_s)),
              needed(u"created_at"_s, Schema::time()),
              needed(u"updated_at"_s, Schema::time()),
          })
          .named(u"Feature"_s);
  return schema;
}

Schema aiResultSchema() {
  static const Schema schema =
      Schema::object({
                         needed(u"ai_result_id"_s, Schema::integer()),
                         needed(u"owner_id"_s, Schema::integer()),
                         needed(u"conv_id"_s, Schema::integer()),
                         needed(u"msg_id"_s, Schema::integer()),
                         needed(u"feature_id"_s, Schema::integer()),
                         needed(u"feature"_s, Schema::text().about(u"The feature's name."_s)),
                         needed(u"result_json"_s, Schema::object()),
                         needed(u"processed_at"_s, Schema::time()),
                     })
          .named(u"AiResult"_s);
  return schema;
}

Schema ownerSchema() {
  static const Schema schema =
      Schema::object(
          {
              needed(u"owner_id"_s, Schema::integer()),
              needed(u"name"_s, Schema::text()),
              needed(u"email"_s, Schema::text()),
              needed(u"created_at"_s, Schema::time()),
              needed(u"active"_s, Schema::boolean()),
              needed(u"public_base_url"_s, Schema::text().orNull()),
              needed(u"conversation_expiration_minutes"_s,
                     Schema::integer().orNull().about(u"Null: the program's setting."_s)),
              needed(u"conversation_idle_timeout_minutes"_s, Schema::integer().orNull()),
              needed(u"keep_waiting_open"_s,
                     Schema::boolean().about(
                         u"The clock ends no conversation whose customer waits."_s)),
          })
          .named(u"Owner"_s);
  return schema;
}

Schema userSchema() {
  static const Schema schema =
      Schema::object(
          {
              needed(u"user_id"_s, Schema::integer()),
              needed(u"owner_id"_s, Schema::integer()),
              needed(u"profile_name"_s, Schema::text()),
              needed(u"first_name"_s, Schema::text()),
              needed(u"last_name"_s, Schema::text()),
              needed(u"role"_s, Schema::text().oneOf({u"admin"_s, u"agent"_s, u"user"_s})),
              needed(u"phone"_s, Schema::text()),
              needed(u"active"_s, Schema::boolean()),
              needed(u"created_at"_s, Schema::time()),
          })
          .named(u"User"_s);
  return schema;
}

}  // namespace oc::api
