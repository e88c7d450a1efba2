#pragma once

#include "window/desk.h"

#include <QWidget>

namespace shortlist {

/// The board of a posting: its stages as columns, applications as cards.
class BoardScreen final : public QWidget {
    Q_OBJECT

public:
    explicit BoardScreen(Desk &desk, QWidget *parent = nullptr);

    void setPosting(PostingId posting);

private:
    Desk &m_desk;
};

} // namespace shortlist
