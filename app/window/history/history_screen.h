#pragma once

#include "window/desk.h"

#include <QWidget>

namespace shortlist {

class HistoryView;
class JournalModel;
struct JournalFilter;

/// The journal as a list, with undo of any entry that still can be undone.
class HistoryScreen final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryScreen(Desk &desk, QWidget *parent = nullptr);

private:
    enum class Page { First, Next, Again };

    void readPage(Page page, EntryId before = {});
    void readChoices();
    void readDetails(EntryId entry);
    void showEvent(QShowEvent *event) override;
    void build();

    Desk &m_desk;
    JournalModel *m_model;
    HistoryView *m_view = nullptr; ///< made when it is seen for the first time
    int m_request = 0;
    int m_details = 0;
    bool m_isStale = true;
};

} // namespace shortlist
