#include "core/http/log.h"

Q_LOGGING_CATEGORY(lcHttp, "oc.http", QtInfoMsg)
