#pragma once

#include "window/desk.h"

#include <QWidget>

namespace shortlist {

/// The journal as a list, with undo of any entry that still can be undone.
class HistoryScreen final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryScreen(Desk &desk, QWidget *parent = nullptr);

private:
    Desk &m_desk;
};

} // namespace shortlist
