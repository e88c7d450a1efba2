#pragma once

#include "shown/scorecard_sheet.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;

namespace shortlist {

class AnswerRow;
class CriteriaList;
class QuestionQuote;
class ElidedLabel;
class ScorecardModel;
class TextField;

/// A scorecard being filled in: criteria at the left, one of them or the recommendation in the middle, the person and
/// overall notes at the right. Everything is asked for, and shown once it is stored.
class ScorecardView final : public QWidget {
    Q_OBJECT

public:
    explicit ScorecardView(QWidget *parent = nullptr);
    ~ScorecardView() override;

    /// `zone`: in which the time of its interview is said.
    void showSheet(const ScorecardSheet &sheet, const QTimeZone &zone = QTimeZone::utc());
    /// How long it has taken until now.
    void showTime(Moment now);
    void flush();
    void rate(std::optional<int> mark); ///< 1 to 5; absent: not observed. On the last page: the recommendation.
    void step(int by);
    /// Waits for what was said before, while that is on its way.
    void submit();
    /// Lets a submitted card be changed: the first change begins a revision.
    void revise();
    /// Says why something was refused, beside the buttons.
    void showProblem(const QString &sentence);
    /// Whether something that was said is not shown yet.
    void setBusy(bool isBusy);
    /// What became of notes. Refused ones of a criterion that is not shown any more are kept in the overall notes.
    void settleNotes(CriterionId criterion, const QString &notes, const QString &problem);
    [[nodiscard]] TextField *overall() const { return m_overall; }

Q_SIGNALS:
    void markChosen(shortlist::CriterionId criterion, std::optional<qint64> mark);
    void notesEdited(shortlist::CriterionId criterion, const QString &before, const QString &after);
    void recommendationChosen(shortlist::Recommendation recommendation);
    void overallEdited(const QString &before, const QString &after);
    void submitRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Narrow windows leave the middle what it needs.
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeMiddle();
    QWidget *makeRight();
    QWidget *makeFooter();
    void connectParts();
    void addShortcuts();
    [[nodiscard]] int rowIn(const ScorecardSheet &sheet) const;
    void showRow(int row, bool isOther);
    void showGone();
    void keep(const QString &label, const QString &notes); ///< in the overall notes
    void showPerson();
    void showHeader();
    void showFooter();
    void showOthers(int row);
    [[nodiscard]] const SheetLine *line() const; ///< null: the recommendation, or none
    [[nodiscard]] bool isReadOnly() const;

    ScorecardModel *m_model;
    CriteriaList *m_list;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QLabel *m_heading;
    QLabel *m_text;
    QuestionQuote *m_question;
    TextField *m_notes;
    AnswerRow *m_marks;
    AnswerRow *m_recommendations;
    QPushButton *m_notObserved;
    QLabel *m_others;
    QLabel *m_person;
    QLabel *m_about;
    QLabel *m_answered;
    QLabel *m_time;
    QTimeZone m_zone;
    std::optional<Moment> m_opened; ///< where nothing is begun yet, it takes time from here on
    TextField *m_overall;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_open;
    QPushButton *m_close;
    QPushButton *m_submit;
    int m_row = -1;      ///< -1: what was shown is rated no more
    QString m_gone;      ///< the criterion that was
    QString m_keptNotes; ///< what was typed on it, and is in the overall notes
    bool m_revising = false;
    bool m_saidWhatIsOpen = false;
    bool m_isBusy = false;
    bool m_isSubmitWaiting = false;
};

} // namespace shortlist
