#pragma once

#include <QByteArray>

#include "core/twilio/form.h"

namespace oc::twilio {

// X-Twilio-Signature: base64(HMAC-SHA1(token, url + key1 + value1 + …)), keys sorted by bytes, of a
// key that repeats its distinct values, sorted. `url` is taken byte for byte, with its query.
QByteArray sign(const QByteArray& token, const QByteArray& url, const FormParameters& params);

// Whether `signature` proves that the holder of `token` made this request. `url` is the public
// address as the customer gave it to Twilio, with the query that came, never the Host header's;
// Twilio's habits with ports differ, so it is tried as it stands, without its port, and with its
// scheme's default port. `params` are the form in `body`; empty for GET and JSON.
//
// A body that is no form must be covered by bodySHA256 in the query. False for an empty token or
// signature. Takes equally long wherever the signatures begin to differ.
bool verify(const QByteArray& token, const QByteArray& signature, const QByteArray& url,
            const FormParameters& params, const QByteArray& body, const QByteArray& contentType);

}  // namespace oc::twilio
