#pragma once

#include "clock.h"

#include <QByteArray>
#include <QStringList>

namespace shortlist::test {

/// A clock that stands still until it is set.
class FixedClock : public Clock {
public:
    explicit FixedClock(Moment at) : m_now(at) {}
    [[nodiscard]] Moment now() const override { return m_now; }
    void set(Moment at) { m_now = at; }
    void advance(qint64 milliseconds) { m_now.milliseconds += milliseconds; }

private:
    Moment m_now;
};

/// What a run of the program left behind.
struct Run {
    int status = 0;
    QByteArray out;
    QByteArray error;
};

/// The clock of the runs: noon of 2 March 2026, UTC, unless setNow() says otherwise.
inline constexpr auto firstMoment = "2026-03-02T12:00:00Z";
void setNow(const char *iso);
[[nodiscard]] Moment now();

/// Runs the program in this process, with its arguments as after "shortlist" and what it reads from standard input.
[[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {});
/// The same, words at spaces: `run("list %1 postings --json", {file})`; %1, %2... are whole words.
[[nodiscard]] Run run(const char *words, const QStringList &values, const QByteArray &input = {});

} // namespace shortlist::test
