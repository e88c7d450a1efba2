#include "platform.h"

#include <QtGlobal>

#include <algorithm>
#include <csignal>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace shortlist {

#ifndef Q_OS_WIN
namespace {

template <class Resource>
void lowerLimit(Resource resource, rlim_t most, rlim_t grace = 0)
{
    rlimit now{RLIM_INFINITY, RLIM_INFINITY};
    getrlimit(resource, &now);
    const rlimit lower{std::min(now.rlim_cur, most), std::min(now.rlim_max, most + grace)};
    setrlimit(resource, &lower);
}

} // namespace
#endif

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void limitThisProcess([[maybe_unused]] unsigned long mebibytes, [[maybe_unused]] unsigned long seconds)
{
#ifndef Q_OS_WIN
#ifndef SHORTLIST_SANITIZED // the sanitizers reserve more than any limit
    lowerLimit(RLIMIT_AS, mebibytes * 1024 * 1024);
#endif
    lowerLimit(RLIMIT_CPU, seconds, 1); // at the lower one the system says why, at the upper one it kills
    lowerLimit(RLIMIT_CORE, 0);         // it writes to its standard output and nowhere else
#endif
}

bool wasEndedByTimeLimit([[maybe_unused]] int code)
{
#ifdef Q_OS_WIN
    return false; // there is none
#else
    return code == SIGXCPU;
#endif
}

} // namespace shortlist
