#pragma once

#include "core/api/schema.h"

namespace oc::api {

// What entities and errors look like in answers. Their members are those of conversation_json(),
// message_json() … of the database; tests compare every answer with these.
Schema conversationSchema();
Schema prioritySchema();
Schema noteSchema();
Schema messageSchema();
Schema transitionSchema();
Schema contactSchema();
Schema featureSchema();
Schema aiResultSchema();
Schema ownerSchema();
Schema userSchema();
Schema errorSchema();            // {"detail": "…"}
Schema validationErrorSchema();  // {"detail": [{"loc", "msg", "type"}…]}

// An id of a path or a body.
Schema idSchema(const QString& about);

}  // namespace oc::api
