#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QItemSelectionModel;
class QStackedLayout;

namespace shortlist {

class BoardModel;
class CollapsedColumn;
class ColumnHeader;
class ColumnList;

/// A stage on the board, open or collapsed.
class BoardColumn final : public QWidget {
    Q_OBJECT

public:
    BoardColumn(BoardModel *model, QItemSelectionModel *selection, const QModelIndex &stage, QWidget *parent = nullptr);

    [[nodiscard]] ColumnList *list() const { return m_list; }
    [[nodiscard]] ColumnHeader *header() const { return m_header; }
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }
    void setCollapsed(bool collapsed);
    /// Name and counts from the model.
    void refresh();

Q_SIGNALS:
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BoardModel *m_model;
    QPersistentModelIndex m_stage;
    ColumnHeader *m_header;
    ColumnList *m_list;
    CollapsedColumn *m_strip;
    bool m_isCollapsed = false;
};

} // namespace shortlist
