#pragma once

#include <QStyledItemDelegate>

namespace shortlist {

/// Draws what becomes of a row of an import: in words, and in the colour of good, known or wrong.
class OutcomeDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace shortlist
