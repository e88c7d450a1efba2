#pragma once

#include "shown/behind.h"
#include "window/desk.h"

#include <QWidget>

namespace shortlist {

class ReportsView;
struct RankedRow;

/// Ranking and calibration of a posting.
class ReportsScreen final : public QWidget {
    Q_OBJECT

public:
    explicit ReportsScreen(Desk &desk, QWidget *parent = nullptr);

    /// Reports on this one from now on.
    void setPosting(PostingId posting);
    /// Null: it was not seen yet.
    [[nodiscard]] ReportsView *view() const { return m_view; }

private:
    void build();
    void readPostings();
    void readReports();
    void askBehind(std::function<shortlist::Result<shortlist::Behind>(Connection &)> query);
    void showRanked(const RankedRow &row, int column);
    void showRatings(MemberId member, CriterionId criterion);
    void showEvent(QShowEvent *event) override;

    Desk &m_desk;
    ReportsView *m_view = nullptr; ///< made when it is seen for the first time
    PostingId m_wanted;
    int m_request = 0;
    std::function<void()> m_askBehind; ///< again for what is shown of it
    int m_behind = 0;
    bool m_isStale = true;
};

} // namespace shortlist
