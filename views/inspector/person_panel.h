#pragma once

#include "shown/candidate_profile.h"

#include <QWidget>

namespace shortlist {

class Field;
class FlowLayout;
class LineField;

/// The facts of a person that are edited in place. Lists are written with a semicolon between their entries.
enum class PersonField { Name, Headline, Company, Location, Emails, Phones, Links, Tags };

[[nodiscard]] QString textOf(const Candidate &candidate, PersonField field);
/// The candidate with that text in that field.
[[nodiscard]] Candidate withText(Candidate candidate, PersonField field, const QString &text);

/// Name, headline, tags and facts of a person.
class PersonPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PersonPanel(QWidget *parent = nullptr);

    void showPerson(const Candidate &candidate);
    void flush();
    [[nodiscard]] LineField *field(PersonField field) const { return m_fields.at(static_cast<size_t>(field)); }

Q_SIGNALS:
    void edited(shortlist::PersonField field, const QString &before, const QString &after);

private:
    LineField *addField(PersonField field, const QString &name, const QString &placeholder);
    void showTags(const QStringList &tags);

    std::array<LineField *, 8> m_fields{};
    QWidget *m_tagRow;
    FlowLayout *m_tags;
    CandidateId m_candidate;
    QStringList m_shownTags;
};

} // namespace shortlist
