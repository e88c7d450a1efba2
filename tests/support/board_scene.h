#pragma once

#include "program_runner.h"
#include "workspace.h"

#include <QTemporaryDir>

namespace shortlist::test {

/// A workspace on the disk with one posting ("Baker", two openings) and the people that a test names, all in the first
/// stage. Closed when the scene is made, so that windows can open it.
class BoardScene {
public:
    explicit BoardScene(const QStringList &people = {QStringLiteral("Amara Diallo"), QStringLiteral("Grace O'Neil"),
                                                     QStringLiteral("Noor Haddad")});

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("team.shortlist")); }
    [[nodiscard]] PostingId posting() const { return m_posting; }
    [[nodiscard]] const FixedClock &clock() const { return m_clock; }
    [[nodiscard]] const std::vector<ApplicationId> &applications() const { return m_applications; }
    /// What is stored of an application now: "Screen active".
    [[nodiscard]] QString placeOf(ApplicationId id) const;
    /// Verbs of the journal, oldest first.
    [[nodiscard]] QStringList verbs() const;
    /// A number that a query gives.
    [[nodiscard]] qint64 number(const char *sql) const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{Moment{1'772'355'600'000}};
    PostingId m_posting;
    std::vector<ApplicationId> m_applications;
};

} // namespace shortlist::test
