#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace shortlist::test {

/// Sees every statement that SQLite runs in this program while it lives, on any connection opened meanwhile.
class StatementWatch {
public:
    StatementWatch();
    ~StatementWatch();
    StatementWatch(const StatementWatch &) = delete;
    StatementWatch &operator=(const StatementWatch &) = delete;

    /// Forgets what ran so far.
    void restart();
    /// What ran so far, each statement once, in any thread but that of the windows.
    [[nodiscard]] QByteArrayList elsewhere() const;
    /// What ran so far in the thread of the windows.
    [[nodiscard]] QByteArrayList inWindowThread() const;
};

/// The tables that a statement reads from end to end, by its plan in a workspace; how the plan says it.
struct Scan {
    QString table;
    QString step;
};
[[nodiscard]] QList<Scan> scansOf(const QString &workspace, const QByteArray &sql);

} // namespace shortlist::test
