#pragma once

#include "hand.h"
#include "program_runner.h"
#include "window/main_window.h"
#include "window/windows.h"

#include <QTemporaryDir>

namespace shortlist::test {

/// What a whole job begins with: an empty home, a job description with five responsibilities and a pasted letter as
/// texts, a table of three people as a file. And what is stored after each step, read from the file itself.
class WholeJob {
public:
    WholeJob();

    [[nodiscard]] Windows &windows() { return m_windows; }
    /// The window on the workspace, waited for.
    [[nodiscard]] MainWindow *window();
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("Hiring.shortlist")); }
    [[nodiscard]] QString csv() const { return path(QStringLiteral("Hiring-applications-2026-03-01.csv")); }
    [[nodiscard]] QString people() const { return path(QStringLiteral("people.csv")); }
    static void copyJobDescription();
    static void copyLetter();

    /// The cards as lines "Applied: name, name; Screen: name", as the board shows them.
    [[nodiscard]] QString board();
    /// Waits until the main window is the only one: what was asked is done, and the keys are its own again.
    [[nodiscard]] static bool isAlone();
    /// Whether they become that, waited for.
    [[nodiscard]] bool boardBecomes(const QString &wanted);
    /// Whether the one value that a query gives becomes that, waited for.
    [[nodiscard]] bool isStored(const char *sql, const QString &wanted) const;
    [[nodiscard]] bool isStored(const char *sql, qint64 wanted) const { return isStored(sql, QString::number(wanted)); }

    /// Whether the CSV for HR comes to be, with so many lines.
    [[nodiscard]] bool isExported(qsizetype lines) const;
    /// Whether there is nothing left but the members and the journal.
    [[nodiscard]] bool isEmpty() const;

private:
    /// An empty home of this process, made before the settings look for theirs.
    struct Home : QTemporaryDir {
        Home();
    };

    Home m_home;
    FixedClock m_clock{Moment{1'772'355'600'000}};
    Windows m_windows{m_clock};
};

} // namespace shortlist::test
