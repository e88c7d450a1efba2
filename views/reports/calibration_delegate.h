#pragma once

#include <QStyledItemDelegate>

namespace shortlist {

/// Paints how interviewers rate: numbers, and how often each gave 1 to 5 as small columns.
class CalibrationDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shortlist
