#pragma once

#include <cstdio>

namespace shortlist {

/// Whether somebody looks at the stream on a terminal.
[[nodiscard]] bool isTerminal(std::FILE *stream);

/// From here on this process gets no more memory and computing time than that; where the system has no such limits,
/// whoever started it must watch it.
void limitThisProcess(unsigned long mebibytes, unsigned long seconds);

} // namespace shortlist
