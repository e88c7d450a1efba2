#pragma once

#include "shown/interview_plan.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace shortlist {

class EditedField;
class PickButton;

/// A question, edited in place, with the criteria that it asks about.
class QuestionRow final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionRow(QuestionId id, QWidget *parent = nullptr);

    [[nodiscard]] QuestionId id() const { return m_id; }
    [[nodiscard]] EditedField *field() const { return m_field; }
    /// `place`: from 1; `isScored`: what is asked should be about a criterion.
    void showQuestion(const QuestionRows &question, const std::vector<Criterion> &rated, int place, int of,
                      bool isScored);

Q_SIGNALS:
    void edited(const QString &text, const QString &base);
    void submitted();
    void criterionPicked(shortlist::CriterionId criterion, bool isChosen);
    void moveRequested(int step);
    void keepRequested();
    void deleteRequested();

private:
    QToolButton *addButton(const char *picture, const QString &name);

    QuestionId m_id;
    QLabel *m_number;
    EditedField *m_field;
    PickButton *m_criteria;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace shortlist
