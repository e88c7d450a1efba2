#include "window/board/board_screen.h"

namespace shortlist {

BoardScreen::BoardScreen(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("board_screen"));
}

void BoardScreen::setPosting(PostingId)
{
}

} // namespace shortlist
