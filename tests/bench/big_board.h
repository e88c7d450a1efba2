#pragma once

#include <QString>
#include <QStringList>

namespace shortlist::bench {

/// Makes a workspace with one posting, and that many people on its board: imported, their cards in turn in those
/// stages. False: it could not be made.
[[nodiscard]] bool makeBoard(const QString &file, int people, const QStringList &stages);

/// Has member 1 submit a scorecard for every fifth application of posting 1.
[[nodiscard]] bool rateSome(const QString &file);

} // namespace shortlist::bench
