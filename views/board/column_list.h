#pragma once

#include <QListView>

namespace shortlist {

class BoardModel;
class CardDelegate;

/// The cards of one stage.
class ColumnList final : public QListView {
    Q_OBJECT

public:
    ColumnList(BoardModel *model, QItemSelectionModel *selection, const QModelIndex &stage, QWidget *parent = nullptr);

    /// Said where there is no card to show.
    void setEmptyText(const QString &text);
    /// Makes a card of this column the current one, and selects it, unless one is.
    void takeCurrent();
    /// The first or last card that is seen at least in part; -1 of none.
    [[nodiscard]] int rowAtHeight(int y) const;
    /// Scrolls that far, as soon as there are cards enough; until somebody else scrolls.
    void scrollWhenFilled(int pixels);
    /// Whether something of this list is being dragged: it must not be deleted before dragEnded().
    [[nodiscard]] bool isDragging() const { return m_isDragging; }

Q_SIGNALS:
    void dragEnded();
    /// Left or right was pressed: to the list beside this one.
    void sidewardsRequested(int steps, int y);
    void menuRequested(const QPoint &globalPosition);
    /// A drag is over this list.
    void draggedOver(const QPoint &globalPosition);

public Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void doItemsLayout() override;
    void reset() override;

protected Q_SLOTS:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// All that the places of the cards depend on, which have one size.
    struct Arranged {
        int count = -1;
        QSize viewport;
        QFont font;
        const QAbstractItemDelegate *delegate = nullptr;

        friend bool operator==(const Arranged &, const Arranged &) = default;
    };

    [[nodiscard]] int rowOfDrop(const QPoint &position) const;
    [[nodiscard]] bool takes(const QDropEvent *event) const;
    void setDropRow(int row);
    [[nodiscard]] QPixmap dragPicture(const QModelIndexList &cards) const;

    BoardModel *m_model;
    QString m_emptyText;
    int m_toScroll = 0;
    bool m_isDragging = false;
    Arranged m_arranged;        ///< as it is laid out
    bool m_isReordered = false; ///< other cards at the same places
    int m_dropRow = -1;         ///< where the line is, while something is dragged over
};

} // namespace shortlist
