#include "window/history/history_screen.h"

namespace shortlist {

HistoryScreen::HistoryScreen(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("history_screen"));
}

} // namespace shortlist
