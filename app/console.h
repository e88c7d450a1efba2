#pragma once

#include <QIODevice>

namespace shortlist {

/// Where a command reads and writes. What another program reads goes to `out`, everything else to `error`.
struct Console {
    QIODevice &in;
    QIODevice &out;
    QIODevice &error;
    bool errorIsTerminal = false;
};

} // namespace shortlist
