#include "inspector/interview_panel.h"

#include "fields/chip.h"
#include "fields/elided_label.h"
#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "shown/interview_time.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace shortlist {

namespace {

QString whoHolds(const InterviewShown &one)
{
    QStringList names;
    for (const InterviewerShown &member : one.interviewers)
        names += shortLine(member.name, 60);
    return names.isEmpty() ? InterviewPanel::tr("nobody holds it yet") : names.join(QStringLiteral(", "));
}

} // namespace

InterviewPanel::InterviewPanel(QWidget *parent)
    : QWidget(parent), m_none(mutedLabel(tr("None is scheduled."))), m_rows(new QWidget),
      m_column(new QVBoxLayout(m_rows)), m_schedule(new QPushButton(tr("Schedule interview…")))
{
    setObjectName(QStringLiteral("interview_panel"));
    m_schedule->setObjectName(QStringLiteral("schedule_button"));
    m_none->setContentsMargins(unit() / 2, 0, 0, 0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit() / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(sectionLabel(tr("Interviews")));
    column->addWidget(m_none);
    column->addWidget(m_rows);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(unit() / 2, unit() / 2, 0, 0);
    row->addWidget(m_schedule);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_schedule, &QPushButton::clicked, this, &InterviewPanel::scheduleRequested);
}

void InterviewPanel::showProfile(const CandidateProfile &profile, Moment now, const QTimeZone &zone)
{
    setVisible(!profile.selected.isNull());
    m_none->setVisible(profile.interviews.empty());
    m_rows->setVisible(!profile.interviews.empty());
    const ApplicationShown *selected = profile.selectedApplication();
    m_schedule->setEnabled(selected && selected->application.status == ApplicationStatus::Active);
    m_schedule->setToolTip(m_schedule->isEnabled() ? QString()
                                                   : tr("Only for an application that is still under way."));
    const QWidget *focused = QApplication::focusWidget();
    const QString kept = focused && m_rows->isAncestorOf(focused) ? focused->objectName() : QString();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const InterviewShown &one : profile.interviews)
        m_column->addWidget(makeRow(one, now, zone));
    if (auto *again = kept.isEmpty() ? nullptr : m_rows->findChild<QWidget *>(kept))
        again->setFocus(Qt::OtherFocusReason);
}

QWidget *InterviewPanel::makeRow(const InterviewShown &one, Moment now, const QTimeZone &zone)
{
    const Interview &interview = one.interview;
    const bool isCancelled = interview.status == InterviewStatus::Cancelled;
    auto *row = new QWidget;
    auto *name = new ElidedLabel;
    name->setText(interview.name);
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    auto *when = new ElidedLabel;
    when->setText(tr("%1, %2", "day, time").arg(dayOf(interview, zone), timeSpan(interview, zone)));
    auto *who = new ElidedLabel;
    who->setText(interview.place.isEmpty() ? whoHolds(one)
                                           : tr("%1 · %2", "place, who").arg(interview.place, whoHolds(one)));
    who->setMuted(true);
    who->setFont(labelFont());
    auto *more = new QToolButton;
    more->setObjectName(QStringLiteral("interview_more_%1").arg(interview.id.value));
    more->setIcon(icon(QLatin1String("more")));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setAccessibleName(tr("What to do with %1").arg(shortLine(interview.name, 60)));
    more->setToolTip(tr("Scorecard, another time, cancel, calendar file"));
    connect(more, &QToolButton::clicked, this, [this, more, one] { showMenu(more, one); });
    auto *head = new QHBoxLayout;
    head->setSpacing(unit() / 2);
    head->addWidget(name, 1);
    const int due = one.due(now);
    if (isCancelled)
        head->addWidget(new Chip(tr("cancelled"), Tone::Plain));
    else if (due > 0)
        head->addWidget(new Chip(tr("%n scorecard(s) due", nullptr, due), Tone::Warn));
    head->addWidget(more);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(unit() / 2, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(when);
    column->addWidget(who);
    return row;
}

void InterviewPanel::showMenu(QWidget *button, const InterviewShown &one)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("interview_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const InterviewId id = one.interview.id;
    const bool isReference = one.interview.kind == InterviewKind::Reference;
    menu->addAction(isReference ? tr("&Answers…") : tr("My &scorecard…"), this,
                    [this, id] { Q_EMIT openRequested(id); });
    if (one.interview.status == InterviewStatus::Scheduled) {
        menu->addAction(tr("&Reschedule…"), this, [this, id] { Q_EMIT rescheduleRequested(id); });
        menu->addAction(tr("&Cancel the interview"), this, [this, id] { Q_EMIT cancelRequested(id); });
    }
    menu->addAction(tr("Calendar &file…"), this, [this, id] { Q_EMIT exportRequested(id); });
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

} // namespace shortlist
