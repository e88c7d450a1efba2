#pragma once

#include "board/board_look.h"
#include "shown/board.h"

#include <QScrollArea>
#include <QSet>

class QHBoxLayout;
class QItemSelectionModel;

namespace shortlist {

class BoardColumn;
class BoardModel;

/// The columns of a board side by side, with one selection across them.
class BoardView final : public QScrollArea {
    Q_OBJECT

public:
    explicit BoardView(BoardModel *model, QWidget *parent = nullptr);

    /// The selected cards as they are shown, column by column.
    [[nodiscard]] std::vector<ApplicationId> selected() const;
    /// The card that keys act from, where it is selected; else the first selected one; null: none.
    [[nodiscard]] ApplicationId current() const;
    void select(const std::vector<ApplicationId> &applications);
    void clearSelection();
    /// Gives the focus to the column of the current card, else to the first one with cards; when they come, where none
    /// is there yet.
    void focusCards();
    /// Scrolls to a card and gives it the focus.
    void reveal(ApplicationId application);
    /// Collapses the column that has the focus, or the current card's; opens a collapsed one.
    void toggleColumn();
    [[nodiscard]] BoardLook look() const;
    /// A column that it does not name stays as it is.
    void setLook(const BoardLook &look);
    [[nodiscard]] BoardColumn *column(int number) const { return m_columns.at(static_cast<size_t>(number)); }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_columns.size()); }

Q_SIGNALS:
    void selectionChanged();
    void menuRequested(const QPoint &globalPosition);

private:
    void rebuild();
    void refresh();
    void tellEmpty();
    void goSidewards(int from, int steps, int y);
    void followCurrent(const QModelIndex &from, int row);
    void scrollAt(const QPoint &globalPosition);

    BoardModel *m_model;
    QItemSelectionModel *m_selection;
    QHBoxLayout *m_row;
    std::vector<BoardColumn *> m_columns;
    QSet<StageId> m_collapsed;
    QSet<StageId> m_seen;
    std::vector<ApplicationId> m_kept; ///< selected before a reset
    bool m_isFocusWanted = false;
};

} // namespace shortlist
