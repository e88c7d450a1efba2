#pragma once

#include "id.h"
#include "moment.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace shortlist {

/// What one interviewer said about a topic.
struct DebriefMark {
    QString member;
    std::optional<qint64> mark; ///< absent: not observed, or no mark is asked for
    QString said;               ///< the same in words
    QString notes;

    friend bool operator==(const DebriefMark &, const DebriefMark &) = default;
};

/// What was said when interviewers talked it over.
struct DebriefSaid {
    QString by;
    Moment at;
    QString text;

    friend bool operator==(const DebriefSaid &, const DebriefSaid &) = default;
};

/// One candidate on one criterion, or as a whole.
struct DebriefTopic {
    ApplicationId application;
    CriterionId criterion; ///< none: the candidate as a whole
    QString candidate;
    QString label;
    QString text;                ///< of the criterion
    std::optional<qint64> range; ///< points between the highest and the lowest mark; absent: fewer than two marks
    std::vector<DebriefMark> marks;
    std::vector<DebriefSaid> discussion;

    [[nodiscard]] bool isSameTopic(const DebriefTopic &other) const
    {
        return application == other.application && criterion == other.criterion;
    }
    friend bool operator==(const DebriefTopic &, const DebriefTopic &) = default;
};

/// Who can be chosen at the end.
struct DebriefPerson {
    ApplicationId application;
    QString name;
};

/// A decision that was recorded.
struct DecisionLine {
    DecisionId decision;
    QString sentence; ///< whom, who, when

    friend bool operator==(const DecisionLine &, const DecisionLine &) = default;
};

/// What was entered for a decision that is not recorded yet.
struct DecisionDraft {
    std::optional<ApplicationId> chosen; ///< a null one: nobody of them
    QString rationale;
};

/// What interviewers talk over: the largest disagreement first.
struct DebriefShown {
    PostingId posting;
    QString title;
    std::vector<DebriefTopic> topics;
    std::vector<DebriefPerson> people;
    std::vector<DecisionLine> decisions; ///< the newest first
    QString withheld;                    ///< who is left out until my scorecard is in, in words

    /// Who owes a scorecard for somebody who is compared cannot know yet what a decision is made from.
    [[nodiscard]] bool canDecide() const { return withheld.isEmpty() && !people.empty(); }
};

} // namespace shortlist
