#include "scorecard/scorecard_view.h"

#include "fields/elided_label.h"
#include "fields/safe_text.h"
#include "fields/text_field.h"
#include "inspector/words_shown.h"
#include "scorecard/answer_row.h"
#include "scorecard/criteria_list.h"
#include "scorecard/question_quote.h"
#include "scorecard_model.h"
#include "shown/interview_time.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>

namespace shortlist {

void ScorecardView::connectParts()
{
    connect(m_list, &CriteriaList::rowChosen, this, [this](int row) { showRow(row, row != m_row); });
    connect(m_marks, &AnswerRow::chosen, this, [this](int place) { rate(place + 1); });
    connect(m_recommendations, &AnswerRow::chosen, this, [this](int place) { rate(place == 4 ? 0 : place + 1); });
    connect(m_notObserved, &QPushButton::clicked, this, [this] { rate(std::nullopt); });
    connect(m_notes, &Field::commitRequested, this, [this](const QString &before, const QString &after) {
        if (line())
            Q_EMIT notesEdited(line()->criterion.id, before, after);
    });
    connect(m_overall, &Field::commitRequested, this, &ScorecardView::overallEdited);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_close, &QPushButton::clicked, this, &ScorecardView::closeRequested);
    connect(m_submit, &QPushButton::clicked, this, [this] { isReadOnly() ? revise() : submit(); });
}

/// A field that still has the focus stores what is in it when it loses that: here it would tell who is gone already.
ScorecardView::~ScorecardView()
{
    for (Field *field : findChildren<Field *>())
        field->disconnect(this);
}

void ScorecardView::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WindowShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (int mark = 1; mark <= 5; ++mark)
        add(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + mark)), [this, mark] { rate(mark); });
    add(QKeySequence(Qt::ALT | Qt::Key_0), [this] { rate(std::nullopt); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { step(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { step(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { submit(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { submit(); });
}

void ScorecardView::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && digit >= 0 && digit <= 5)
        rate(digit == 0 ? std::nullopt : std::optional(digit));
    else
        QWidget::keyPressEvent(event);
}

const SheetLine *ScorecardView::line() const
{
    const auto &lines = m_model->sheet().lines;
    return m_row >= 0 && m_row < static_cast<int>(lines.size()) ? &lines[static_cast<size_t>(m_row)] : nullptr;
}

bool ScorecardView::isReadOnly() const
{
    return m_model->sheet().isSubmitted && !m_revising;
}

void ScorecardView::rate(std::optional<int> mark)
{
    if (isReadOnly() || m_row < 0)
        return;
    m_saidWhatIsOpen = false;
    m_notes->flush();
    if (line()) {
        const AnswerState state = mark ? AnswerState::Rated : AnswerState::NotObserved;
        if (!m_isBusy && line()->state == state && line()->mark == mark)
            return; // said already
        Q_EMIT markChosen(line()->criterion.id, mark);
        return;
    }
    constexpr std::array recommendations{Recommendation::NoDecision, Recommendation::StrongNo,
                                         Recommendation::No,         Recommendation::Yes,
                                         Recommendation::StrongYes,  Recommendation::NoDecision};
    const Recommendation chosen = recommendations.at(static_cast<size_t>(mark.value_or(0)));
    if (m_isBusy || m_model->sheet().recommendation != chosen)
        Q_EMIT recommendationChosen(chosen);
}

void ScorecardView::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (!isBusy && std::exchange(m_isSubmitWaiting, false))
        submit();
}

void ScorecardView::showProblem(const QString &sentence)
{
    m_isSubmitWaiting = false;
    m_open->setText(shortText(sentence, 300));
}

void ScorecardView::step(int by)
{
    const int row = qBound(0, m_row + by, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void ScorecardView::submit()
{
    if (isReadOnly())
        return;
    if (m_isBusy) {
        m_isSubmitWaiting = true;
        return;
    }
    flush();
    const QStringList open = m_model->openNames();
    if (!open.isEmpty() && !m_saidWhatIsOpen) {
        m_saidWhatIsOpen = true;
        showFooter();
        return;
    }
    m_saidWhatIsOpen = false;
    m_revising = false;
    Q_EMIT submitRequested();
}

void ScorecardView::revise()
{
    m_revising = true;
    showHeader();
    showFooter();
    showRow(m_row, false);
    m_notes->edit()->setFocus();
}

void ScorecardView::flush()
{
    m_notes->flush();
    m_overall->flush();
}

/// Where what is shown now stands in another sheet: criteria come, go and change places. -1: nowhere.
int ScorecardView::rowIn(const ScorecardSheet &sheet) const
{
    const auto last = static_cast<int>(sheet.lines.size());
    if (!line())
        return m_row < 0 ? -1 : last;
    const auto isShown = [id = line()->criterion.id](const SheetLine &one) { return one.criterion.id == id; };
    const auto found = std::find_if(sheet.lines.begin(), sheet.lines.end(), isShown);
    return found == sheet.lines.end() ? -1 : static_cast<int>(found - sheet.lines.begin());
}

void ScorecardView::showSheet(const ScorecardSheet &sheet, const QTimeZone &zone)
{
    m_zone = zone;
    const bool isFirst = m_model->rowCount() == 0;
    if (!sheet.isSubmitted)
        m_revising = false;
    const int row = rowIn(sheet);
    const bool isGone = row < 0 && line();
    const bool wasTyping = isGone && m_notes->edit()->hasFocus();
    if (isGone) {
        m_gone = line()->criterion.label();
        m_keptNotes = m_notes->hasUnstored() ? m_notes->text() : QString();
        m_notes->restart({});
    }
    m_model->setSheet(sheet);
    m_row = row;
    showPerson();
    if (isFirst)
        m_overall->restart(sheet.notes);
    else
        m_overall->setStored(sheet.notes);
    m_overall->setReadOnly(isReadOnly());
    showHeader();
    if (isGone)
        keep(m_gone, m_keptNotes);
    if (wasTyping)
        m_overall->edit()->setFocus(); // what is typed on goes behind it, and to no other criterion
    m_list->setCurrentIndex(m_model->index(isFirst ? 0 : m_row, 0));
    if (isFirst)
        m_notes->edit()->setFocus();
    else
        showRow(m_row, false);
    showFooter();
}

/// Who it is, but for a work sample that is scored blind.
void ScorecardView::showPerson()
{
    const ScorecardSheet &sheet = m_model->sheet();
    if (sheet.isBlind()) {
        m_person->setText(tr("Scored blind"));
        return m_about->setText(tr("Whose work sample this is, you see after you submit."));
    }
    m_person->setText(shortText(sheet.candidate, 200));
    const QStringList about{shortLine(sheet.headline), shortLine(sheet.location)};
    m_about->setText(shortText(about.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · ")), 300));
}

void ScorecardView::showTime(Moment now)
{
    const ScorecardSheet &sheet = m_model->sheet();
    if (!m_opened)
        m_opened = now;
    const Moment from = sheet.startedAt.value_or(*m_opened);
    const qint64 minutes = (now.milliseconds - from.milliseconds) / 60'000;
    const bool isTold = !isReadOnly() && minutes >= 0 && minutes < 24 * 60;
    m_time->setVisible(isTold);
    if (sheet.interview)
        m_time->setText(tr("%1 of %2 min").arg(minutes).arg(sheet.interview->minutes));
    else
        m_time->setText(tr("%1 min").arg(minutes));
}

void ScorecardView::showHeader()
{
    const ScorecardSheet &sheet = m_model->sheet();
    const QString whom = sheet.isBlind() ? tr("work sample, scored blind") : shortLine(sheet.candidate);
    m_title->setText(sheet.interview
                         ? tr("%1 · %2", "interview, candidate").arg(shortLine(sheet.interview->name, 80), whom)
                         : tr("Scorecard · %1").arg(whom));
    QString state = tr("draft saved as you type");
    if (isReadOnly())
        state = sheet.afterReveal ? tr("submitted, after you could see others’ marks") : tr("submitted");
    else if (m_revising)
        state = sheet.nextAfterReveal ? tr("the first change begins a revision, marked as after the reveal")
                                      : tr("the first change begins a revision");
    else if (sheet.afterReveal && sheet.revision > 1)
        state = tr("revision %1 after the reveal, draft saved as you type").arg(sheet.revision);
    else if (sheet.afterReveal || sheet.nextAfterReveal)
        state = tr("after you could see others’ marks, draft saved as you type");
    if (sheet.interview) {
        const Interview &interview = *sheet.interview;
        return m_subtitle->setText(
            tr("For %1 · %2, %3, %4 minutes · you are %5 · %6", "posting, day, time, minutes, member, state")
                .arg(shortLine(sheet.posting, 80), dayOf(interview, m_zone), timeSpan(interview, m_zone))
                .arg(interview.minutes)
                .arg(shortLine(sheet.member, 60), state));
    }
    m_subtitle->setText(
        tr("%1, in %2 · you are %3 · %4", "posting, stage, member, state")
            .arg(shortLine(sheet.posting, 80), shortLine(sheet.stage, 40), shortLine(sheet.member, 60), state));
}

void ScorecardView::showRow(int row, bool isOther)
{
    if (isOther)
        m_notes->flush(); // belongs to the criterion that was shown until now
    m_row = row;
    const SheetLine *one = line();
    const ScorecardSheet &sheet = m_model->sheet();
    const bool isCriterion = one != nullptr;
    for (QWidget *part : std::initializer_list<QWidget *>{m_notes, m_marks, m_notObserved})
        part->setVisible(isCriterion);
    m_recommendations->setVisible(!isCriterion && row >= 0);
    m_marks->setReadOnly(isReadOnly());
    m_recommendations->setReadOnly(isReadOnly());
    m_notes->setReadOnly(isReadOnly());
    m_overall->setReadOnly(isReadOnly());
    m_notObserved->setEnabled(!isReadOnly());
    showOthers(row);
    m_question->showQuestions(one ? one->questions : QStringList());
    if (row < 0) {
        showGone();
    } else if (!one) {
        m_heading->setText(tr("Recommendation"));
        m_text->setText(sheet.isBlind()
                            ? tr("On all that you have seen: should they go on?")
                            : tr("On all that you have seen: should %1 go on?").arg(shortLine(sheet.candidate, 80)));
        m_text->show();
        const auto place = sheet.recommendation ? std::optional(static_cast<int>(*sheet.recommendation)) : std::nullopt;
        m_recommendations->setChosen(place);
        if (isOther)
            m_list->setFocus();
    } else {
        const Criterion &criterion = one->criterion;
        m_heading->setText(shortText(criterion.label(), 200));
        m_text->setText(criterion.heading.isEmpty() ? QString() : shortText(criterion.text));
        m_text->setVisible(!m_text->text().isEmpty());
        m_marks->setAnchors(
            {criterion.anchor1, criterion.anchor2, criterion.anchor3, criterion.anchor4, criterion.anchor5});
        m_marks->setChosen(one->mark ? std::optional(static_cast<int>(*one->mark) - 1) : std::nullopt);
        QFont font = m_notObserved->font();
        font.setBold(one->state == AnswerState::NotObserved);
        m_notObserved->setFont(font);
        m_notObserved->setText(one->state == AnswerState::NotObserved ? tr("✓ Not observed") : tr("Not observed"));
        if (isOther) {
            m_notes->restart(one->notes);
            m_notes->edit()->setFocus();
        } else {
            m_notes->setStored(one->notes);
        }
    }
    showFooter();
}

void ScorecardView::keep(const QString &label, const QString &notes)
{
    if (!notes.isEmpty() && !m_overall->text().contains(notes))
        m_overall->append(tr("%1: %2").arg(label, notes));
}

void ScorecardView::settleNotes(CriterionId criterion, const QString &notes, const QString &problem)
{
    const auto &lines = m_model->sheet().lines;
    const auto isMeant = [criterion](const SheetLine &one) { return one.criterion.id == criterion; };
    const auto found = std::find_if(lines.begin(), lines.end(), isMeant);
    if (found != lines.end() && line() == &*found)
        m_notes->settle(notes, problem);
    else if (!problem.isEmpty())
        keep(found == lines.end() ? m_gone : found->criterion.label(), notes);
}

void ScorecardView::showGone()
{
    m_heading->setText(tr("“%1” is no longer rated").arg(shortLine(m_gone, 150)));
    m_text->setText(m_keptNotes.isEmpty()
                        ? tr("The posting’s criteria were changed meanwhile. Choose another one.")
                        : tr("The posting’s criteria were changed meanwhile. What you typed last stands in the overall "
                             "notes. Choose another criterion."));
    m_text->show();
}

void ScorecardView::showOthers(int row)
{
    const ScorecardSheet &sheet = m_model->sheet();
    QStringList lines;
    if (const SheetLine *one = line()) {
        for (const OthersAnswer &other : one->others) {
            const QString mark = other.mark ? QString::number(*other.mark) : tr("not observed");
            lines += other.notes.isEmpty() ? tr("%1: %2").arg(shortLine(other.member, 60), mark)
                                           : tr("%1: %2 · %3", "member, mark, notes")
                                                 .arg(shortLine(other.member, 60), mark, shortLine(other.notes));
        }
    } else if (row >= 0) {
        for (const OthersRecommendation &other : sheet.others) {
            const QString word = other.recommendation ? shownWord(*other.recommendation) : tr("open");
            lines += tr("%1: %2").arg(shortLine(other.member, 60), word);
        }
    }
    if (sheet.others.empty() && !isReadOnly())
        lines = QStringList{tr("Other interviewers’ ratings appear after you submit. Alt+1…5 rates anywhere, Alt+0 not "
                               "observed, Ctrl+↑↓ next criterion, Ctrl+Enter submits."),
                            tr("Within one file this is a courtesy, not a lock: whoever has the file could read them "
                               "with other tools.")};
    m_others->setText(shortText(lines.join(u'\n')));
}

void ScorecardView::showFooter()
{
    const ScorecardSheet &sheet = m_model->sheet();
    const auto name = [this](int row) {
        return QString(shortLine(m_model->index(row, 0).data().toString(), 24)).replace(u'&', QStringLiteral("&&"));
    };
    m_previous->setEnabled(m_row > 0);
    m_next->setEnabled(m_row + 1 < m_model->rowCount());
    m_previous->setText(QStringLiteral("↑ ") + (m_row > 0 ? name(m_row - 1) : tr("Previous")));
    m_next->setText(QStringLiteral("↓ ") + (m_row + 1 < m_model->rowCount() ? name(m_row + 1) : tr("Next")));
    const QStringList open = m_model->openNames();
    int answered = 0;
    for (const SheetLine &one : sheet.lines)
        answered += one.state == AnswerState::Open ? 0 : 1;
    m_answered->setText(tr("%1 of %2 answered").arg(answered).arg(sheet.lines.size()));
    m_submit->setText(isReadOnly() ? tr("Revise") : tr("Submit scorecard"));
    if (isReadOnly() || open.isEmpty()) {
        m_open->setText(isReadOnly() ? tr("Submitted. It stays as it is; a revision replaces what counts.")
                                     : QString());
        return;
    }
    QStringList named;
    for (const QString &one : open.first(qMin<qsizetype>(3, open.size())))
        named += shortLine(one, 40);
    if (open.size() > 3)
        named += tr("%n more", nullptr, static_cast<int>(open.size()) - 3);
    const QString list = QLocale().createSeparatedList(named);
    m_open->setText(m_saidWhatIsOpen ? tr("Still open: %1. Ctrl+Enter again submits all the same.").arg(list)
                                     : tr("Still open: %1").arg(list));
}

} // namespace shortlist
