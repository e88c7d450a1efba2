#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace shortlist {

class ColumnList;

/// A stage as assistive technology reads it: its cards and no others. Qt's own takes the stages of the board for the
/// rows of every list.
class ColumnAccessible final : public QAccessibleWidget {
public:
    explicit ColumnAccessible(ColumnList *list);
    ~ColumnAccessible() override;

    /// Has Qt make one for every ColumnList.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int row) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] ColumnList *list() const;

    mutable QHash<int, QAccessible::Id> m_cards; ///< by their row; made when they are asked for
};

} // namespace shortlist
