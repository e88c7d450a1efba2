#pragma once

#include "shown/interview_plan.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace shortlist {

class QuestionRow;
class TextEdit;

/// The questions of a planned interview: type and Enter for the next, one under the other.
class QuestionList final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionList(QWidget *parent = nullptr);

    void showPlanned(const PlanShown &plan, const PlannedInterviewRows &planned);
    [[nodiscard]] TextEdit *entry() const { return m_entry; }
    /// Null where it is not shown.
    [[nodiscard]] QuestionRow *row(QuestionId id) const;
    /// The row that has the focus in it; null: none.
    [[nodiscard]] QuestionRow *focusedRow() const;
    void settle(QuestionId id, const QString &text, const QString &problem);
    void settleAdd(const QString &lines, const QString &problem);
    void flush();
    void discard();

Q_SIGNALS:
    /// One or more lines, each to be a question at the end.
    void addRequested(const QString &lines);
    void edited(shortlist::QuestionId id, const QString &text, const QString &base);
    void criterionPicked(shortlist::QuestionId id, shortlist::CriterionId criterion, bool isChosen);
    void moveRequested(shortlist::QuestionId id, int step);
    void keepRequested(shortlist::QuestionId id);
    void deleteRequested(shortlist::QuestionId id);
    void libraryRequested();

private:
    [[nodiscard]] QuestionRow *makeRow(QuestionId id);
    void submit();
    void goOn(const QuestionRow *from);

    QVBoxLayout *m_rowsBox;
    std::vector<QuestionRow *> m_rows; ///< in their order
    TextEdit *m_entry;
    QLabel *m_problem;
    QString m_sent;
};

} // namespace shortlist
