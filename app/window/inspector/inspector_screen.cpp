#include "window/inspector/inspector_screen.h"

namespace shortlist {

InspectorScreen::InspectorScreen(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("inspector_screen"));
}

} // namespace shortlist
