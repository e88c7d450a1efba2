#include "debrief/debrief_view.h"

#include "debrief/topic_list.h"
#include "debrief_model.h"
#include "fields/safe_text.h"
#include "fields/text_field.h"
#include "inspector/section_label.h"
#include "relative_time.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace shortlist {

namespace {

void clearRows(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// A name and a word beside it, and below what was said.
QWidget *saidRow(const QString &who, QLabel *beside, QLabel *below)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, unit() / 2, 0, unit() / 2);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * unit());
    QLabel *name = textLabel();
    name->setText(shortText(who, 200));
    name->setFixedWidth(20 * unit());
    head->addWidget(name, 0, Qt::AlignTop);
    head->addWidget(beside, 1, Qt::AlignTop);
    column->addLayout(head);
    if (below)
        column->addWidget(below);
    return row;
}

QLabel *saidLabel(const QString &text)
{
    QLabel *label = textLabel();
    label->setText(shortText(text));
    return label;
}

QLabel *answerLabel(const QString &answer)
{
    QLabel *label = saidLabel(answer);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QLabel *quietLabel(const QString &text)
{
    QLabel *label = saidLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

void DebriefView::showDebrief(const DebriefShown &debrief, const QTimeZone &zone)
{
    m_zone = zone;
    m_title->setText(shortText(tr("Debrief: %1").arg(debrief.title), 300));
    m_subtitle->setText(debrief.withheld.isEmpty()
                            ? tr("The largest disagreement first. Talk, then reveal the marks (Space or Alt+R).")
                            : shortText(debrief.withheld, 400));
    m_decision = debrief.decisions.empty() ? DecisionId() : debrief.decisions.front().decision;
    m_decided->setText(debrief.decisions.empty() ? QString() : shortText(debrief.decisions.front().sentence, 300));
    m_decided->setVisible(!debrief.decisions.empty());
    m_record->setEnabled(!m_decision.isNull());
    m_decide->setEnabled(debrief.canDecide());
    m_nothing = debrief.people.empty() ? tr("Nobody is compared: nobody is in interviews for this posting yet.")
                : debrief.withheld.isEmpty()
                    ? tr("There is nothing to talk over yet: nobody who is compared has a submitted scorecard.")
                    : tr("There is nothing to talk over before you have submitted your scorecard.");
    m_model->setTopics(debrief.topics);
    showCurrent();
}

/// The topic that was shown, wherever it stands now; where it is gone, what was typed is still about it.
void DebriefView::showCurrent()
{
    const ApplicationId application = m_application;
    const CriterionId criterion = m_criterion;
    const int row = m_model->rowOf(application, criterion);
    if (row < 0)
        flush();
    if (row >= 0 && row != m_list->currentIndex().row())
        m_list->setCurrentIndex(m_model->index(row, 0));
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    showTopic();
}

void DebriefView::showTopic()
{
    const int row = m_list->currentIndex().row();
    const DebriefTopic *topic = m_model->topicAt(row);
    m_application = topic ? topic->application : ApplicationId();
    m_criterion = topic ? topic->criterion : CriterionId();
    m_topic->setText(topic ? shortText(topic->label, 300) : m_nothing);
    m_about->setText(topic ? shortText(topic->candidate, 200) : QString());
    m_text->setText(topic ? shortText(topic->text, 1000) : QString());
    m_text->setVisible(!m_text->text().isEmpty());
    for (QWidget *part : m_parts)
        part->setVisible(topic);
    m_add->setEnabled(hasNote());
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    showMarks();
    showDiscussion();
}

void DebriefView::showMarks()
{
    clearRows(m_marks);
    const int row = m_list->currentIndex().row();
    const DebriefTopic *topic = m_model->topicAt(row);
    const bool isRevealed = m_model->isRevealed(row);
    m_reveal->setVisible(topic && !isRevealed);
    if (!topic)
        return;
    for (const DebriefMark &one : topic->marks) {
        QLabel *notes = isRevealed && !one.notes.isEmpty() ? saidLabel(one.notes) : nullptr;
        m_marks->addWidget(saidRow(one.member, isRevealed ? answerLabel(one.said) : quietLabel(tr("covered")), notes));
    }
}

void DebriefView::showDiscussion()
{
    clearRows(m_said);
    const DebriefTopic *topic = m_model->topicAt(m_list->currentIndex().row());
    if (!topic)
        return;
    for (const DebriefSaid &one : topic->discussion)
        m_said->addWidget(saidRow(one.by, quietLabel(dayAndTime(one.at, m_zone)), saidLabel(one.text)));
}

bool DebriefView::hasNote() const
{
    return !m_application.isNull() && !m_note->text().trimmed().isEmpty();
}

void DebriefView::flush()
{
    if (!hasNote())
        return;
    const QString text = m_note->text();
    m_note->restart({});
    Q_EMIT noteAdded(m_application, m_criterion, text);
}

void DebriefView::bringBack(const QString &text, const QString &problem)
{
    const QString later = m_note->text();
    m_note->restart({});
    m_note->edit()->setPlainText(later.isEmpty() ? text : text + u'\n' + later);
    m_note->settle(m_note->text(), problem);
}

void DebriefView::go(int steps)
{
    const QModelIndex to = m_model->index(m_list->currentIndex().row() + steps, 0);
    if (to.isValid())
        m_list->setCurrentIndex(to);
}

void DebriefView::reveal()
{
    m_model->reveal(m_list->currentIndex().row());
}

bool DebriefView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *stroke = static_cast<QKeyEvent *>(event);
    const bool isEnter = stroke->key() == Qt::Key_Return || stroke->key() == Qt::Key_Enter;
    if (watched == m_note->edit() && isEnter && stroke->modifiers() & Qt::ControlModifier) {
        flush();
        return true;
    }
    if (watched == m_list && (isEnter || stroke->key() == Qt::Key_Space)) {
        reveal();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shortlist
