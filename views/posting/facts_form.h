#pragma once

#include "posting.h"
#include "posting/edited_field.h"

#include <QScrollArea>

class QVBoxLayout;

namespace shortlist {

class DecisionList;
class SectionsEditor;

/// The facts of a posting, its summary, its sections, and the lines that belong nowhere.
class FactsForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit FactsForm(QWidget *parent = nullptr);

    /// Who may own the posting: id and name.
    void setOwners(const EditedField::Choices &owners);
    void setDocument(const PostingDocument &document, int filledOpenings);
    void settle(const QString &name, const QString &posted, const QString &problem);
    void flush();
    /// Forgets what was typed: another posting is shown.
    void discard();
    [[nodiscard]] EditedField *field(const QString &name) const;
    [[nodiscard]] SectionsEditor *sections() const { return m_sections; }
    [[nodiscard]] DecisionList *decisions() const { return m_decisions; }

Q_SIGNALS:
    void edited(const QString &name, const QString &text, const QString &base);

private:
    EditedField *add(EditedField *field);
    void addPair(EditedField *first, EditedField *second);
    void addFields();

    QVBoxLayout *m_column;
    std::vector<EditedField *> m_fields;
    SectionsEditor *m_sections;
    DecisionList *m_decisions;
};

/// What the fields of the form show for a posting, by the field's word: C-locale numbers, ISO days.
[[nodiscard]] QString factText(const Posting &posting, const QString &name);

} // namespace shortlist
