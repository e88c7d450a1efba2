#pragma once

#include "shown/board.h"

#include <QModelIndex>

namespace shortlist {

/// What a card shows.
struct CardFace {
    qint64 application = 0;
    QString name;
    QString headline;
    QString source;
    QStringList tags;
    qint64 days = 0;
    std::optional<qint64> targetDays;
    std::optional<double> score;
    int ratedCriteria = 0;
    int criteria = 0;
    bool isScoreHidden = false;
    QString next;
    int scorecardsDue = 0;

    /// Of a card of a BoardModel.
    [[nodiscard]] static CardFace of(const QModelIndex &index);
    [[nodiscard]] Age age() const { return ageOf(days, targetDays); }

    friend bool operator==(const CardFace &, const CardFace &) = default;
};

} // namespace shortlist
