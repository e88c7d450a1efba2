#pragma once

#include "application.h"
#include "candidates/candidate_field.h"
#include "posting.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace shortlist {

/// A header or a word of a cell as it is compared: folded, letters and digits only.
[[nodiscard]] QString headerKey(QStringView text);

/// A field that a header stands for; of two columns for one field that with the lower rank is meant.
struct FieldMatch {
    CandidateField field = CandidateField::Name;
    int rank = 0;
};

/// What headers and some words in cells mean. Read from a text of `[group]` lines with a phrase a line below; `#`
/// begins a comment. Groups are the words of CandidateField, `pay word`, `expectation word`, `status ...` and
/// `period ...` with the words of ApplicationStatus and PayPeriod.
class HeaderSynonyms {
public:
    explicit HeaderSynonyms(QStringView source);

    [[nodiscard]] std::optional<FieldMatch> fieldOf(const QString &header) const;
    /// Whether the header speaks of pay and does not say that it is expected.
    [[nodiscard]] bool isPayHistory(const QString &header) const;
    [[nodiscard]] std::optional<ApplicationStatus> statusOf(const QString &cell) const;
    [[nodiscard]] std::optional<PayPeriod> periodOf(QStringView cell) const;
    /// Lines that are none of the above, and phrases that stand twice in what must be told apart.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    void add(const QString &group, const QString &phrase);
    template <class Value>
    void addOnce(QHash<QString, Value> &into, const QString &phrase, const Value &value);

    QHash<QString, FieldMatch> m_fields;
    QHash<QString, ApplicationStatus> m_statuses;
    QHash<QString, PayPeriod> m_periods;
    QStringList m_payWords;
    QStringList m_expectationWords;
    QStringList m_problems;
};

/// The synonyms that the program carries in itself.
[[nodiscard]] const HeaderSynonyms &headerSynonyms();

} // namespace shortlist
