#include "core/domain/desk.h"

// The interface's meta object is built here.
