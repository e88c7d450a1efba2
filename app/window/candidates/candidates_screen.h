#pragma once

#include "window/desk.h"

#include <QWidget>

namespace shortlist {

class CandidatesView;

/// Everybody in the workspace; whom is chosen shows in the inspector.
class CandidatesScreen final : public QWidget {
    Q_OBJECT

public:
    explicit CandidatesScreen(Desk &desk, QWidget *parent = nullptr);

private:
    void read();
    void showEvent(QShowEvent *event) override;
    void build();

    Desk &m_desk;
    CandidatesView *m_view = nullptr; ///< made when it is seen for the first time
    int m_request = 0;
    bool m_isStale = true;
};

} // namespace shortlist
