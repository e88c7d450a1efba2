#pragma once

#include "window/desk.h"

#include <QWidget>

namespace shortlist {

/// A posting's facts, summary, sections and checklists, edited in place.
class PostingScreen final : public QWidget {
    Q_OBJECT

public:
    explicit PostingScreen(Desk &desk, QWidget *parent = nullptr);

    void setPosting(PostingId posting);

private:
    Desk &m_desk;
};

} // namespace shortlist
