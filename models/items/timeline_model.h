#pragma once

#include "shown/candidate_profile.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace shortlist {

/// What happened around a candidate, newest first.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { WhenRole = Qt::UserRole + 1 };

    explicit TimelineModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setRows(const std::vector<TimelineRow> &rows, Moment now, const QTimeZone &zone);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Shown {
        TimelineRow row;
        QString when; ///< "today 09:14 · Ada"
    };
    std::vector<Shown> m_rows;
};

} // namespace shortlist
