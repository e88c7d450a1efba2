#pragma once

#include <cstdio>

namespace shortlist {

/// Whether somebody looks at the stream on a terminal.
[[nodiscard]] bool isTerminal(std::FILE *stream);

/// From here on this process gets no more memory and computing time than that, nor than it was given before; where the
/// system has no such limits, whoever started it must watch it.
void limitThisProcess(unsigned long mebibytes, unsigned long seconds);

/// Whether a process that did not end by itself was ended because its computing time was used up; `code`: what
/// QProcess::exitCode() says of it.
[[nodiscard]] bool wasEndedByTimeLimit(int code);

} // namespace shortlist
