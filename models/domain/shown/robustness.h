#pragma once

#include <QStringList>

#include <optional>

namespace shortlist {

/// How far the order of a ranking depends on the weights, in words.
struct RobustnessShown {
    QString title;               ///< of the posting
    QString first;               ///< empty: there is no order to speak of
    std::optional<double> share; ///< of the weightings that keep the first
    QStringList sentences;
};

} // namespace shortlist
