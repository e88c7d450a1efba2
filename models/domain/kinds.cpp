#include "kinds.h"

#include "application.h"
#include "candidate.h"
#include "debrief.h"
#include "interview.h"
#include "member.h"
#include "posting_file.h"
#include "template.h"

namespace shortlist {

namespace {

template <class M>
constexpr Kind referredKind = Kind::None;
template <class T>
constexpr Kind referredKind<Id<T>> = Describe<T>::kind;

template <Described T>
KindInfo describe()
{
    KindInfo info;
    info.kind = Describe<T>::kind;
    info.table = wordOf(info.kind).data();
    std::apply(
        [&info](const auto &...path) {
            const auto add = [&info](const auto &one) {
                using M = std::remove_cvref_t<decltype(one.in(std::declval<T &>()))>;
                info.fields.push_back({one.name, Held<M>::type, referredKind<M>});
            };
            (add(path), ...);
        },
        Describe<T>::fields);
    return info;
}

template <class... T>
std::vector<KindInfo> describeAll()
{
    std::vector<KindInfo> table(sizeof...(T) + 1);
    ((table[static_cast<size_t>(Describe<T>::kind)] = describe<T>()), ...);
    return table;
}

} // namespace

int KindInfo::fieldNumber(QAnyStringView name) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (QAnyStringView::equal(name, QLatin1String(fields[i].name)))
            return static_cast<int>(i);
    }
    return -1;
}

const KindInfo &kindInfo(Kind kind)
{
    static const std::vector<KindInfo> table
        = describeAll<Member, Reason, Posting, PostingTransition, Section, Criterion, Stage, Candidate, Application,
                      Transition, Screening, Scorecard, Rating, Note, PostingFile, Template, PlannedInterview,
                      PlannedInterviewer, Focus, Question, QuestionCriterion, LibraryEntry, Interview, Interviewer,
                      Answer, DebriefNote, Decision>();
    return table[static_cast<size_t>(kind)];
}

const std::vector<Kind> &allKinds()
{
    static const std::vector<Kind> all = [] {
        std::vector<Kind> kinds;
        kinds.reserve(Words<Kind>::list.size());
        for (const auto &entry : Words<Kind>::list)
            kinds.push_back(entry.first);
        return kinds;
    }();
    return all;
}

} // namespace shortlist
