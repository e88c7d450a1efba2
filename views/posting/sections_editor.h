#pragma once

#include "posting.h"

#include <QWidget>

class QVBoxLayout;

namespace shortlist {

class EditedField;

/// The sections of a posting: heading and text of each, to edit, add and delete.
class SectionsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit SectionsEditor(QWidget *parent = nullptr);

    void setSections(const std::vector<Section> &sections);
    void settle(SectionId section, const QString &name, const QString &posted, const QString &problem);
    void flush();
    void discard();
    [[nodiscard]] EditedField *field(SectionId section, const QString &name) const;

Q_SIGNALS:
    void edited(shortlist::SectionId section, const QString &name, const QString &text, const QString &base);
    void addRequested();
    void deleteRequested(shortlist::SectionId section);

private:
    struct Part {
        SectionId id;
        QWidget *box;
        EditedField *heading;
        EditedField *text;
    };
    [[nodiscard]] Part makePart(SectionId id);

    QVBoxLayout *m_column;
    std::vector<Part> m_parts;
};

} // namespace shortlist
