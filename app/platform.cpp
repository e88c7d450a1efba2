#include "platform.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace shortlist {

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
    const rlimit memory{mebibytes * 1024 * 1024, mebibytes * 1024 * 1024};
    const rlimit time{seconds, seconds};
    const rlimit files{0, 0}; // it writes to its standard output and nowhere else
#ifndef SHORTLIST_SANITIZED   // the sanitizers reserve more than any limit
    setrlimit(RLIMIT_AS, &memory);
#else
    static_cast<void>(memory);
#endif
    setrlimit(RLIMIT_CPU, &time);
    setrlimit(RLIMIT_CORE, &files);
#endif
}

} // namespace shortlist
