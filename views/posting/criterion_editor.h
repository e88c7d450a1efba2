#pragma once

#include "posting.h"

#include <QWidget>

#include <vector>

namespace shortlist {

class EditedField;

/// A row of a checklist while it is edited: heading and text, how it is assessed, weight, must-have, and what ratings
/// of 1, 3 and 5 look like.
class CriterionEditor final : public QWidget {
    Q_OBJECT

public:
    explicit CriterionEditor(const Criterion &criterion, QWidget *parent = nullptr);

    [[nodiscard]] CriterionId criterion() const { return m_id; }
    void setStored(const Criterion &criterion);
    void settle(const QString &name, const QString &posted, const QString &problem);
    void flush();
    void discard();
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] EditedField *field(const QString &name) const;
    /// To the text, or to the heading where there is one.
    void takeFocus();
    [[nodiscard]] int heightFor(int width) const;

Q_SIGNALS:
    void edited(const QString &name, const QString &text, const QString &base);
    /// Enter: done here, on to the next.
    void submitted();
    void cancelled();
    void heightChanged();

protected:
    bool event(QEvent *event) override;

private:
    CriterionId m_id;
    std::vector<EditedField *> m_fields;
    QWidget *m_anchors;
};

} // namespace shortlist
