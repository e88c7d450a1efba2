#pragma once

#include "command.h"

namespace shortlist {

/// Runs the program with its arguments (without its own name): a verb, --help or --version; without a verb it
/// opens a window. 0: done. 1: refused or failed, the reason on standard error, nothing changed. 2: wrong usage.
[[nodiscard]] int runProgram(const QStringList &arguments, Console &console, const Clock &clock);

/// The verbs in the order of the help.
[[nodiscard]] const std::vector<VerbInfo> &allVerbs();

} // namespace shortlist
