#include "interviews_model.h"

#include "shown/interview_time.h"

namespace shortlist {

namespace {

bool isOwedBy(const InterviewShown &one, MemberId member)
{
    return std::any_of(one.interviewers.begin(), one.interviewers.end(), [member](const InterviewerShown &who) {
        return who.owes && (member.isNull() || who.member == member);
    });
}

QString noteOf(const InterviewShown &one, const InterviewsModel::View &view, int due)
{
    if (due > 0 && isOwedBy(one, view.me))
        return due == 1 ? InterviewsModel::tr("your scorecard is due")
                        : InterviewsModel::tr("yours and %n more scorecard(s) due", nullptr, due - 1);
    if (due > 0)
        return InterviewsModel::tr("%n scorecard(s) due", nullptr, due);
    switch (one.interview.kind) {
    case InterviewKind::WorkSample: return InterviewsModel::tr("work sample");
    case InterviewKind::Reference: return InterviewsModel::tr("reference");
    case InterviewKind::Interview: break;
    }
    return {};
}

InterviewRow rowFor(const InterviewShown &one, const InterviewsModel::View &view)
{
    const Interview &interview = one.interview;
    QStringList who;
    for (const InterviewerShown &member : one.interviewers)
        who += member.member == view.me ? InterviewsModel::tr("you") : member.name;
    QStringList detail{interview.name, one.postingTitle};
    if (!interview.place.isEmpty())
        detail += interview.place;
    detail += who.isEmpty() ? InterviewsModel::tr("nobody holds it yet") : who.join(QStringLiteral(", "));
    InterviewRow row;
    row.id = interview.id;
    row.application = interview.application;
    row.kind = interview.kind;
    const bool isBlind = interview.kind == InterviewKind::WorkSample && isOwedBy(one, view.me) && !view.me.isNull();
    if (!isBlind)
        row.candidate = one.candidate;
    row.title = isBlind ? InterviewsModel::tr("Somebody’s work sample") : one.candidateName;
    row.when = timeSpan(interview, view.zone);
    row.day = dayOf(interview, view.zone);
    row.detail = detail.join(QStringLiteral(" · "));
    const int due = one.due(view.now);
    row.note = noteOf(one, view, due);
    row.isDue = due > 0;
    return row;
}

} // namespace

void InterviewsModel::setInterviews(const std::vector<InterviewShown> &all, const View &view)
{
    std::vector<InterviewRow> due;
    std::vector<InterviewRow> today;
    std::vector<InterviewRow> later;
    const QDate day = view.now.dayIn(view.zone);
    for (const InterviewShown &one : all) {
        const Interview &interview = one.interview;
        if (interview.status == InterviewStatus::Cancelled || (!view.of.isNull() && !one.isHeldBy(view.of)))
            continue;
        const QDate on = interview.startsAt.dayIn(view.zone);
        if (one.due(view.now) > 0 && isOwedBy(one, view.of))
            due.push_back(rowFor(one, view));
        else if (on == day)
            today.push_back(rowFor(one, view));
        else if (day < on)
            later.push_back(rowFor(one, view));
    }
    m_due = static_cast<int>(due.size());
    std::vector<InterviewRow> rows;
    const auto section = [&rows](const QString &heading, const std::vector<InterviewRow> &some) {
        if (some.empty())
            return;
        rows.emplace_back().title = heading;
        rows.insert(rows.end(), some.begin(), some.end());
    };
    section(tr("Scorecards due"), due);
    section(tr("Today"), today);
    section(tr("Upcoming"), later);
    takeRows(rows);
}

int InterviewsModel::rowOf(InterviewId id) const
{
    const auto found
        = std::find_if(rows().begin(), rows().end(), [id](const InterviewRow &row) { return row.id == id; });
    return id.isNull() || found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant InterviewsModel::data(const QModelIndex &index, int role) const
{
    const InterviewRow *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->title;
    case Qt::AccessibleTextRole:
        return QStringList{row->title, row->day, row->when, row->detail, row->note}.join(QStringLiteral(", "));
    case InterviewRole: return row->id.value;
    case WhenRole: return row->when;
    case DayRole: return row->day;
    case DetailRole: return row->detail;
    case NoteRole: return row->note;
    case IsDueRole: return row->isDue;
    default: return {};
    }
}

Qt::ItemFlags InterviewsModel::flags(const QModelIndex &index) const
{
    const InterviewRow *row = at(index);
    if (!row || row->id.isNull())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace shortlist
