#include "core/domain/administration.h"

// The interface's meta object is built here.
