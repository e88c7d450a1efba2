#pragma once

#include "edit.h"

#include <QByteArray>

namespace shortlist {

/// What the journal keeps of a change: {"before": {...}, "after": {...}} in the words of the fields.
[[nodiscard]] QByteArray payloadOf(Kind kind, const std::optional<Fields> &before, const std::optional<Fields> &after);

struct Payload {
    std::optional<Fields> before;
    std::optional<Fields> after;
};
/// The other way; fields that the kind no longer has are left out.
[[nodiscard]] Payload parsePayload(Kind kind, const QByteArray &json);

/// The subjects and the reason of an entry, as its `detail`.
[[nodiscard]] QByteArray detailOf(const std::vector<Subject> &subjects, const QString &reason, qint64 changes);

struct Detail {
    std::vector<Subject> subjects;
    QString reason;
    qint64 changes = 0;
};
[[nodiscard]] Detail parseDetail(const QByteArray &json);

} // namespace shortlist
