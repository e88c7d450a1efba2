#include "window/posting/posting_screen.h"

namespace shortlist {

PostingScreen::PostingScreen(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("posting_screen"));
}

void PostingScreen::setPosting(PostingId)
{
}

} // namespace shortlist
