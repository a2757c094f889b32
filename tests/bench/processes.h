#pragma once

#include <QtGlobal>

// What the system says about processes, from /proc. Each ends the program when it can't be read.
namespace oc::bench {

double residentMegabytes(qint64 process);
double mostResidentMegabytes(qint64 process);  // ever

// Processor time, in seconds, of a process and its children, those that have ended included.
double processorSeconds(qint64 process);

}  // namespace oc::bench
