#pragma once

#include "rows_model.h"
#include "shown/interview_list.h"

#include <QTimeZone>

namespace shortlist {

/// What a line of the list says; a heading has no interview.
struct InterviewRow {
    InterviewId id;
    ApplicationId application;
    CandidateId candidate; ///< none: who scores is not to know
    InterviewKind kind = InterviewKind::Interview;
    QString title;  ///< "Noor Haddad"
    QString when;   ///< "10:00 – 11:00"
    QString day;    ///< "Thu 5 Mar"
    QString detail; ///< what it is called, posting, place, who
    QString note;   ///< "2 scorecards due"
    bool isDue = false;

    friend bool operator==(const InterviewRow &, const InterviewRow &) = default;
    friend bool isSameRow(const InterviewRow &a, const InterviewRow &b)
    {
        return a.id == b.id && (!a.id.isNull() || a.title == b.title);
    }
};

/// Interviews whose scorecards are due, those of today, and those to come.
class InterviewsModel final : public RowsModel<InterviewRow> {
    Q_OBJECT

public:
    enum Role { InterviewRole = Qt::UserRole + 1, WhenRole, DayRole, DetailRole, NoteRole, IsDueRole };

    /// For whom, and as of when.
    struct View {
        MemberId me;
        MemberId of; ///< whose interviews; none: everybody's
        Moment now;
        QTimeZone zone;
    };

    using RowsModel::RowsModel;

    void setInterviews(const std::vector<InterviewShown> &all, const View &view);
    [[nodiscard]] int due() const { return m_due; }
    /// -1: it is not there.
    [[nodiscard]] int rowOf(InterviewId id) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    int m_due = 0;
};

} // namespace shortlist
