#pragma once

#include "console.h"

#include <QElapsedTimer>
#include <QString>

namespace shortlist {

/// One line on the terminal that says how far long work is. Nothing where standard error is no terminal.
class ProgressLine {
public:
    ProgressLine(Console &console, QString what);
    void show(qint64 done, qint64 total);
    /// Takes the line away.
    void finish();

private:
    Console &m_console;
    QString m_what;
    QElapsedTimer m_sinceShown;
    bool m_shown = false;
};

} // namespace shortlist
