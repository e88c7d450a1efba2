#pragma once

#include "debrief.h"
#include "json_writer.h"
#include "result.h"

#include <vector>

namespace shortlist {

/// What a debrief knew when it decided: the body of a Decision. It stands by itself, whatever is changed later.
struct DecisionRecord {
    /// A criterion that was rated then.
    struct Criterion {
        QString uuid;
        QString label;
        double weight = 1;
        bool mustHave = false;

        friend bool operator==(const Criterion &, const Criterion &) = default;
    };
    /// What a member's submitted scorecard said.
    struct Mark {
        QString member;
        std::optional<qint64> mark; ///< absent: not observed
        QString notes;

        friend bool operator==(const Mark &, const Mark &) = default;
    };
    struct Evidence {
        QString criterion; ///< its UUID
        std::optional<double> mean;
        std::vector<Mark> marks;
        QStringList discussion; ///< what was said in the debrief

        friend bool operator==(const Evidence &, const Evidence &) = default;
    };
    /// Somebody who was compared.
    struct Person {
        QString application; ///< its UUID
        QString candidate;
        bool isChosen = false;
        std::optional<double> score;
        std::optional<double> coverage;
        QString mustHaves; ///< `met`, `not_met` or `unknown`
        std::vector<Evidence> evidence;
        QStringList discussion; ///< about the whole

        friend bool operator==(const Person &, const Person &) = default;
    };

    QString posting; ///< its title
    std::vector<Criterion> criteria;
    std::vector<Person> people; ///< the chosen one and the alternatives
    QStringList members;        ///< who took part

    friend bool operator==(const DecisionRecord &, const DecisionRecord &) = default;
};

/// As JSON, in the words of the command line.
void writeDecision(JsonWriter &json, const DecisionRecord &record);
[[nodiscard]] QString decisionBody(const DecisionRecord &record);
/// Damaged where it is none.
[[nodiscard]] Result<DecisionRecord> readDecisionBody(const QString &body);

/// The decision without what it says of somebody whose application goes; the same where it says nothing of them.
[[nodiscard]] Decision withoutPerson(Decision decision, const QString &applicationUuid);

} // namespace shortlist
