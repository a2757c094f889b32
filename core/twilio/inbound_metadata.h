#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/domain/message.h"
#include "core/twilio/form.h"

namespace oc::twilio {

// The attachments of a webhook in the order of their numbers, whatever NumMedia says.
QList<MediaItem> mediaOf(const FormParameters& form);

// What an inbound webhook says beside sid, addresses and body. Members are there only when Twilio
// sent them:
//   kind, media [{url, content_type}], num_segments, profile_name, wa_id, external_user_id,
//   messaging_service_sid, api_version, opt_out, forwarded, frequently_forwarded,
//   button {text, payload}, list {id, title, description}, quoted {sid, sender},
//   location {latitude, longitude, address, label}, referral {body, source_url …},
//   geo {from {city, state, zip, country}, to {…}}, channel_metadata (JSON),
//   extra {parameters that we do not know, by their own names; a list where one repeats}
QJsonObject inboundMetadata(const FormParameters& form, const QString& kind,
                            const QList<MediaItem>& media);

}  // namespace oc::twilio
