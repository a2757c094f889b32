#include "core/domain/desk.h"

#include "core/domain/customer_desk.h"
#include "core/domain/reply_shelf.h"
#include "core/domain/team_desk.h"

// The interfaces' meta objects are built here.
