#pragma once

#include <QString>

namespace shortlist {

/// What became of a posting of a source that is reviewed beside others.
enum class QueueState { ToReview, Created, Skipped, Problem };

/// A posting that was found in a source, or a source that could not be read.
struct QueuedPosting {
    int source = 0; ///< which of the sources, from 0
    int number = 0; ///< which of its postings, from 0
    QString file;   ///< the name of the source
    QString title;
    QueueState state = QueueState::ToReview;
    QString problem; ///< why it could not be read or created

    [[nodiscard]] bool isRead() const { return state != QueueState::Problem || !title.isEmpty(); }
    friend bool operator==(const QueuedPosting &, const QueuedPosting &) = default;
};

} // namespace shortlist
