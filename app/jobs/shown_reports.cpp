#include "jobs/shown_reports.h"

#include "jobs/calibration_words.h"
#include "jobs/robust_order.h"
#include "queries/applications.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "queries/scorecards.h"
#include "text.h"

#include <QLocale>

namespace shortlist {

namespace {

RankedRow::Group groupOf(const RankedApplication &row)
{
    if (!row.standing)
        return RankedRow::Group::Withheld;
    if (!row.standing->composite.score)
        return RankedRow::Group::Unrated;
    return row.standing->isIncomplete ? RankedRow::Group::Incomplete : RankedRow::Group::Ranked;
}

/// Which words ids have; each is asked for once.
class NamesOfIds {
public:
    explicit NamesOfIds(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<> load()
    {
        const auto people = members(m_connection);
        const auto lines = criteria(m_connection, {});
        if (!people || !lines)
            return !people ? people.error() : lines.error();
        for (const Member &one : *people)
            m_members.insert(one.id, one.name);
        for (const Criterion &one : *lines)
            m_criteria.insert(one.id, one.label());
        return {};
    }
    [[nodiscard]] QString of(MemberId id) const { return m_members.value(id); }
    [[nodiscard]] QString of(CriterionId id) const { return m_criteria.value(id); }
    [[nodiscard]] QString of(ApplicationId id)
    {
        if (!m_candidates.contains(id)) {
            const auto facts = applicationFacts(m_connection, id);
            m_candidates.insert(id, facts && *facts ? (*facts)->candidateName : QString());
        }
        return m_candidates.value(id);
    }

private:
    Connection &m_connection;
    QHash<MemberId, QString> m_members;
    QHash<CriterionId, QString> m_criteria;
    QHash<ApplicationId, QString> m_candidates;
};

/// Of one interviewer each rating, of one criterion each candidate with all marks.
std::vector<BehindLine> linesOfMarks(NamesOfIds &names, const std::vector<CountedMark> &marks, bool isOfMember)
{
    std::vector<BehindLine> lines;
    ApplicationId last;
    for (const CountedMark &one : marks) {
        const QString mark = QLocale().toString(*one.mark);
        if (isOfMember) {
            lines.push_back(
                {Text::tr("%1: %2", "candidate, criterion").arg(names.of(one.application), names.of(one.criterion)),
                 mark,
                 {}});
            continue;
        }
        const QString said = Text::tr("%1 %2", "who, mark").arg(names.of(one.member), mark);
        if (one.application == last)
            lines.back().text += QStringLiteral(", ") + said;
        else
            lines.push_back({names.of(one.application), {}, said});
        last = one.application;
    }
    return lines;
}

} // namespace

Result<RankingShown> rankingShown(Connection &connection, PostingId posting, MemberId viewer)
{
    const auto found = postingRanking(connection, posting, viewer);
    if (!found)
        return found.error();
    const PostingRanking &ranking = *found;
    const std::vector<const RankedApplication *> among = contenders(ranking);
    RankingShown shown{posting, {}, notesOn(ranking)};
    qint64 place = 0;
    for (const RankedApplication &row : ranking.rows) {
        RankedRow one;
        one.application = row.application;
        one.candidate = row.person;
        one.name = row.candidate;
        one.status = row.status;
        one.mustHaves = row.mustHaves;
        one.group = groupOf(row);
        if (row.isContender()) {
            one.place = ++place;
            one.isLikeFirst = among.front() != &row && ranking.error
                              && !areDistinguishable(*among.front()->standing, *row.standing, ranking.error);
        }
        if (row.standing) {
            one.score = row.standing->composite.score;
            one.coverage = row.standing->composite.coverage;
            if (row.standing->interval) {
                one.low = row.standing->interval->low;
                one.high = row.standing->interval->high;
            }
        }
        shown.rows.push_back(std::move(one));
    }
    std::stable_sort(shown.rows.begin(), shown.rows.end(),
                     [](const RankedRow &a, const RankedRow &b) { return a.group < b.group; });
    return shown;
}

Result<CalibrationShown> calibrationShown(Connection &connection, PostingId posting, MemberId viewer)
{
    const auto all = calibration(connection, {posting, {}, viewer});
    if (!all)
        return all.error();
    CalibrationShown shown;
    shown.headline = headlineOf(*all);
    shown.from = Text::tr("From %n rating(s) of submitted scorecards.", nullptr, static_cast<int>(all->ratings));
    for (const MemberCalibration &one : all->members)
        shown.members.push_back({one.id, one.member, one.n, one.mean, one.sd, one.severity, one.marks});
    for (const CriterionAgreement &one : all->criteria)
        shown.criteria.push_back({one.id, one.criterion, one.n, agreementInWords(one), one.rwg});
    for (const FigureInWords &figure : figuresInWords(*all, localNumber))
        shown.details += Text::tr("%1 %2", "figure, its value in words").arg(figure.name, figure.sentence);
    shown.details += all->notes;
    shown.details += calibrationMethod();
    return shown;
}

Result<Behind> ratingsBehind(Connection &connection, const RatingsAsked &asked)
{
    NamesOfIds names(connection);
    if (const auto loaded = names.load(); !loaded)
        return loaded.error();
    std::vector<CountedMark> marks;
    const auto visited
        = visitCountedMarks(connection, {asked.posting, {}, {}, asked.viewer}, [&](const CountedMark &mark) {
              const bool isAsked = (asked.member.isNull() || mark.member == asked.member)
                                   && (asked.criterion.isNull() || mark.criterion == asked.criterion);
              if (mark.mark && isAsked)
                  marks.push_back(mark);
          });
    if (!visited)
        return visited.error();
    const bool isOfMember = !asked.member.isNull();
    Behind behind;
    behind.title = isOfMember ? names.of(asked.member) : names.of(asked.criterion);
    behind.about = Text::tr("%n rating(s) that count", nullptr, static_cast<int>(marks.size()));
    behind.lines = linesOfMarks(names, marks, isOfMember);
    return behind;
}

} // namespace shortlist
