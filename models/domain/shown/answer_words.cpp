#include "shown/answer_words.h"

#include "text.h"

namespace shortlist {

QString shownWord(ScreeningResult result)
{
    switch (result) {
    case ScreeningResult::Met: return Text::tr("met");
    case ScreeningResult::Partly: return Text::tr("partly");
    case ScreeningResult::NotMet: return Text::tr("not met");
    case ScreeningResult::Unknown: return Text::tr("unknown");
    }
    return {};
}

QString shownWord(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::StrongNo: return Text::tr("strong no");
    case Recommendation::No: return Text::tr("no");
    case Recommendation::Yes: return Text::tr("yes");
    case Recommendation::StrongYes: return Text::tr("strong yes");
    case Recommendation::NoDecision: return Text::tr("no decision");
    }
    return {};
}

QString shownWord(ApplicationStatus status)
{
    switch (status) {
    case ApplicationStatus::Active: return Text::tr("active");
    case ApplicationStatus::Hired: return Text::tr("hired");
    case ApplicationStatus::Rejected: return Text::tr("rejected");
    case ApplicationStatus::Withdrawn: return Text::tr("withdrawn");
    }
    return {};
}

} // namespace shortlist
