#pragma once

#include "id.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace shortlist {

class EndedModel;

/// The ended applications of a board: who, how, why; each can be reopened.
class EndedDrawer final : public QWidget {
    Q_OBJECT

public:
    explicit EndedDrawer(EndedModel *model, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<ApplicationId> selected() const;

Q_SIGNALS:
    void chosen(shortlist::CandidateId candidate, shortlist::ApplicationId application);
    void selectionChanged();
    void reopenRequested();

private:
    QTreeView *m_list;
    QPushButton *m_reopen;
};

} // namespace shortlist
