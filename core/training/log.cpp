#include "core/training/log.h"

Q_LOGGING_CATEGORY(lcTraining, "oc.training", QtInfoMsg)
