#pragma once

#include "connection.h"

#include <functional>

namespace shortlist {

/// Called with pages done and pages in all now and then; false cancels.
using BackupProgress = std::function<bool(qint64 done, qint64 total)>;

/// Puts the pages of a database in place of another's, through SQLite and in one transaction: all or nothing.
[[nodiscard]] Result<> copyPages(Connection &source, Connection &destination, const BackupProgress &progress);

/// A file on its way to a place: under a name of its own beside it, because whatever else lies there is not ours to
/// remove. What is left of it at the end goes.
class Draft {
public:
    explicit Draft(const QString &destination);
    ~Draft();
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Copies a database into it; a single file on its own, whatever its source is.
    [[nodiscard]] Result<std::unique_ptr<Connection>> fill(Connection &source, const BackupProgress &progress) const;
    /// Gives it its name. Nothing has it open any more.
    [[nodiscard]] Result<> settle() const;
    /// An error of it, with the name of the place.
    [[nodiscard]] Error named(Error error) const;

private:
    QString m_destination;
    QString m_path;
};

} // namespace shortlist
