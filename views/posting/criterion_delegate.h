#pragma once

#include "posting/criterion_layout.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace shortlist {

/// Paints the rows of a checklist, and keeps room for the editor in the one that is edited.
class CriterionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEdited(const QModelIndex &index, int height);
    void setWidth(int width) { m_width = width; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Known {
        Criterion criterion;
        int width = 0;
        QFont font;
        CriterionLayout layout;
    };
    [[nodiscard]] const CriterionLayout &layoutOf(const QModelIndex &index, const QFont &font) const;

    int m_width = 0;
    QPersistentModelIndex m_edited;
    int m_editedHeight = 0;
    mutable QHash<CriterionId, Known> m_known;
};

} // namespace shortlist
