#pragma once

#include "shown/board.h"
#include "window/board/board_looks.h"
#include "window/desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace shortlist {

class BoardActions;
class BoardModel;
class BoardView;
class EndedDrawer;
class EndedModel;
struct BoardViewer;

/// The board of a posting: its stages as columns, applications as cards.
class BoardScreen final : public QWidget {
    Q_OBJECT

public:
    explicit BoardScreen(Desk &desk, QWidget *parent = nullptr);

    void setPosting(PostingId posting);
    /// How each posting's board was left, the shown one's as it is.
    [[nodiscard]] LeftBoards left();
    void setLeft(const LeftBoards &boards) { m_left = boards; }

    [[nodiscard]] BoardModel &model() { return *m_model; }
    [[nodiscard]] BoardView &view() { return *m_view; }

Q_SIGNALS:
    void compareRequested(const std::vector<shortlist::ApplicationId> &applications);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void listen();
    void load();
    void keepLook();
    void showAsLeft();
    void patch(const ChangedRows &rows);
    void tellSelection();
    void refreshEndedButton();
    void followSelection();
    void reloadWhenTheDayChanges();
    [[nodiscard]] BoardViewer viewer() const;

    Desk &m_desk;
    BoardModel *m_model;
    EndedModel *m_endedModel;
    BoardView *m_view;
    EndedDrawer *m_drawer;
    BoardActions *m_actions;
    QLineEdit *m_filter;
    QComboBox *m_order;
    QPushButton *m_ended;
    LeftBoards m_left;
    PostingId m_posting;
    QDate m_day; ///< of which the days on the cards are
};

} // namespace shortlist
