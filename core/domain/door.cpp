#include "core/domain/door.h"

// The interface's meta object is built here.
