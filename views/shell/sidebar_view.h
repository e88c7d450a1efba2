#pragma once

#include "sidebar_model.h"

#include <QListView>

namespace shortlist {

/// The list of places at the left of a window.
class SidebarView final : public QListView {
    Q_OBJECT

public:
    explicit SidebarView(QWidget *parent = nullptr);

Q_SIGNALS:
    void postingChosen(shortlist::PostingId posting);
    void candidatesChosen();
    void interviewsChosen();
    void reportsChosen();
    void historyChosen();
    /// The context menu of the chosen posting, of the list of candidates, or of none of them.
    void menuRequested(shortlist::SidebarModel::Place place, const QPoint &at);

protected:
    /// Getting the focus goes to no place by itself.
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace shortlist
