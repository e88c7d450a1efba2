#include "progress_line.h"

namespace shortlist {

ProgressLine::ProgressLine(Console &console, QString what) : m_console(console), m_what(std::move(what))
{
    m_sinceShown.start();
}

void ProgressLine::show(qint64 done, qint64 total)
{
    constexpr qint64 interval = 100; // milliseconds
    if (!m_console.errorIsTerminal || m_sinceShown.elapsed() < interval)
        return;
    m_sinceShown.restart();
    m_shown = true;
    const QString amount = total > 0 ? QStringLiteral("%1 %").arg(done * 100 / total) : QString::number(done);
    m_console.error.write(QStringLiteral("\r%1: %2\x1b[K").arg(m_what, amount).toUtf8());
}

void ProgressLine::finish()
{
    if (std::exchange(m_shown, false))
        m_console.error.write("\r\x1b[K");
}

} // namespace shortlist
