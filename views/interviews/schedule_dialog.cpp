#include "interviews/schedule_dialog.h"

#include "fields/pick_button.h"
#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "plan/planned_form.h"
#include "shown/interview_time.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>

#include <algorithm>

namespace shortlist {

ScheduleDialog::ScheduleDialog(Task task, const ScheduleChoices &choices, const ScheduleDraft &draft, QWidget *parent)
    : QDialog(parent), m_task(task), m_choices(choices), m_people(draft.interviewers), m_planned(new QComboBox),
      m_name(new QLineEdit(draft.name)), m_kind(new QComboBox), m_day(new QDateEdit(draft.day)),
      m_time(new QTimeEdit(draft.time)), m_minutes(new QSpinBox), m_zone(new QComboBox),
      m_place(new QLineEdit(draft.place)), m_interviewers(new PickButton(tr("Interviewers"), tr("Nobody yet"))),
      m_when(mutedLabel()), m_problem(textLabel()),
      m_do(new PrimaryButton(task == Task::Schedule ? tr("Schedule") : tr("Reschedule")))
{
    setObjectName(QStringLiteral("schedule_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(task == Task::Schedule ? tr("Schedule interview") : tr("Reschedule interview"));
    setModal(true);
    fillPlanned();
    m_planned->setCurrentIndex(qMax(0, m_planned->findData(draft.planned.value)));
    for (const auto &[word, name] : interviewKinds())
        m_kind->addItem(name, word);
    m_kind->setCurrentIndex(m_kind->findData(QString(wordOf(draft.kind))));
    m_minutes->setRange(5, 480);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(static_cast<int>(draft.minutes));
    fillZones();
    if (m_zone->findText(draft.timeZone) < 0) // the list of available ones lacks Etc/UTC
        m_zone->insertItem(0, draft.timeZone);
    m_zone->setCurrentIndex(m_zone->findText(draft.timeZone));
    build();
    connect(m_planned, &QComboBox::activated, this, &ScheduleDialog::takePlanned);
    for (QComboBox *box : {m_zone, m_kind})
        connect(box, &QComboBox::currentTextChanged, this, &ScheduleDialog::showWhen);
    connect(m_day, &QDateEdit::dateChanged, this, &ScheduleDialog::showWhen);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleDialog::showWhen);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ScheduleDialog::showWhen);
    connect(m_name, &QLineEdit::textChanged, this, &ScheduleDialog::showWhen);
    connect(m_interviewers, &PickButton::picked, this, [this](qint64 id, bool isChosen) {
        const MemberId member(id);
        m_people.erase(std::remove(m_people.begin(), m_people.end(), member), m_people.end());
        if (isChosen)
            m_people.push_back(member);
        showPeople();
    });
    showPeople();
    showWhen();
    m_planned->count() > 1 && task == Task::Schedule ? m_planned->setFocus() : m_day->setFocus();
}

void ScheduleDialog::build()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(2 * unit(), 2 * unit(), 2 * unit(), 2 * unit());
    form->setSpacing(unit());
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    QLabel *whom = textLabel();
    whom->setText(tr("%1, for %2", "candidate, posting")
                      .arg(shortLine(m_choices.candidate, 80), shortLine(m_choices.posting, 80)));
    QFont bold = whom->font();
    bold.setBold(true);
    whom->setFont(bold);
    form->addRow(whom);
    const auto row = [form](const QString &label, QWidget *field, const QString &name, const char *id) {
        field->setAccessibleName(name);
        field->setObjectName(QLatin1String(id));
        form->addRow(label, field);
    };
    row(tr("As &planned"), m_planned, tr("As planned"), "schedule_planned");
    row(tr("&Name"), m_name, tr("Name"), "schedule_name");
    row(tr("&Kind"), m_kind, tr("Kind"), "schedule_kind");
    auto *when = new QWidget;
    auto *line = new QHBoxLayout(when);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit());
    line->addWidget(m_day, 2);
    line->addWidget(m_time, 1);
    line->addWidget(m_minutes, 1);
    m_time->setDisplayFormat(clockFormat());
    for (QComboBox *box : {m_planned, m_kind, m_zone})
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day"));
    m_day->setObjectName(QStringLiteral("schedule_day"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setObjectName(QStringLiteral("schedule_time"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setObjectName(QStringLiteral("schedule_minutes"));
    m_minutes->setSuffix(tr(" min"));
    auto *whenLabel = new QLabel(tr("&Day and time"));
    whenLabel->setBuddy(m_day);
    form->addRow(whenLabel, when);
    row(tr("Time &zone"), m_zone, tr("Time zone"), "schedule_zone");
    form->addRow(QString(), m_when);
    row(tr("P&lace"), m_place, tr("Place"), "schedule_place");
    m_place->setPlaceholderText(tr("A room, or the address of a call"));
    m_interviewers->setObjectName(QStringLiteral("schedule_interviewers"));
    form->addRow(tr("&Interviewers"), m_interviewers);
    for (QLineEdit *edit : {m_name, m_place}) {
        edit->setMaxLength(300);
        edit->setCursorPosition(0);
    }
    m_when->setObjectName(QStringLiteral("schedule_when"));
    m_when->setWordWrap(true);
    m_when->setMinimumWidth(40 * unit());
    m_problem->setObjectName(QStringLiteral("schedule_problem"));
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    form->addRow(m_problem);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_do->setObjectName(QStringLiteral("schedule_run"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit());
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    form->addRow(buttons);
    m_do->setDefault(true); // by now it knows its dialog
    connect(m_do, &QPushButton::clicked, this, &ScheduleDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ScheduleDialog::fillPlanned()
{
    for (const PlannedInterviewRows &one : m_choices.planned)
        m_planned->addItem(shortLine(one.interview.name, 60), one.interview.id.value);
    m_planned->addItem(tr("Another one, not in the plan"), 0);
    m_planned->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_planned->setMinimumContentsLength(20);
    m_planned->setEnabled(m_task == Task::Schedule && m_planned->count() > 1);
}

void ScheduleDialog::fillZones()
{
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(20);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

const PlannedInterviewRows *ScheduleDialog::planned() const
{
    const PlannedInterviewId id(m_planned->currentData().toLongLong());
    for (const PlannedInterviewRows &one : m_choices.planned) {
        if (one.interview.id == id)
            return &one;
    }
    return nullptr;
}

/// What the plan says; it can be changed here for this one.
void ScheduleDialog::takePlanned()
{
    const PlannedInterviewRows *rows = planned();
    if (!rows)
        return m_name->setFocus();
    m_name->setText(rows->interview.name);
    m_kind->setCurrentIndex(m_kind->findData(QString(wordOf(rows->interview.kind))));
    m_minutes->setValue(static_cast<int>(rows->interview.minutes));
    m_people.clear();
    for (const PlannedInterviewer &one : rows->interviewers)
        m_people.push_back(one.member);
    showPeople();
}

void ScheduleDialog::showPeople()
{
    std::vector<PickButton::Choice> choices;
    for (const Member &one : m_choices.members) {
        const bool isChosen = std::find(m_people.begin(), m_people.end(), one.id) != m_people.end();
        if (one.active || isChosen)
            choices.push_back({one.id.value, one.name, isChosen});
    }
    m_interviewers->setChoices(choices);
    showWhen();
}

/// Says the time in full, and in the workspace's zone too; clocks that go forward skip an hour.
void ScheduleDialog::showWhen()
{
    const QTimeZone zone(m_zone->currentText().toLatin1());
    m_kind->setEnabled(m_planned->currentData().toLongLong() == 0);
    m_do->setEnabled(zone.isValid() && !m_name->text().trimmed().isEmpty());
    if (!zone.isValid())
        return m_when->setText(tr("There is no time zone of that name. Choose one, as Europe/Berlin."));
    const QDateTime at(m_day->date(), m_time->time(), zone);
    const QString day = QLocale().toString(at.date(), QLocale::LongFormat);
    const QString time = clockText(at.time());
    QStringList lines{tr("%1, %2 in %3", "day, time, city").arg(day, time, cityOf(m_zone->currentText()))};
    if (at.time() != m_time->time())
        lines += tr("The clocks go forward then: %1 does not come on that day.").arg(clockText(m_time->time()));
    const QTimeZone home(m_choices.homeZone.toLatin1());
    if (home.isValid() && home.offsetFromUtc(at) != zone.offsetFromUtc(at)) {
        const QDateTime there = at.toTimeZone(home);
        const bool isOtherDay = there.date() != at.date();
        const QString then = clockText(there.time());
        const QString city = cityOf(m_choices.homeZone);
        lines += isOtherDay ? tr("%1, %2 in %3", "day, time, city")
                                  .arg(QLocale().toString(there.date(), QLocale::LongFormat), then, city)
                            : tr("%1 in %2", "time, city").arg(then, city);
    }
    m_when->setText(lines.join(u'\n'));
}

ScheduleDraft ScheduleDialog::draft() const
{
    ScheduleDraft draft;
    draft.planned = PlannedInterviewId(m_planned->currentData().toLongLong());
    draft.name = m_name->text().trimmed();
    draft.kind = fromWord<InterviewKind>(m_kind->currentData().toString()).value_or(InterviewKind::Interview);
    draft.day = m_day->date();
    draft.time = m_time->time();
    draft.timeZone = m_zone->currentText();
    draft.minutes = m_minutes->value();
    draft.place = m_place->text().trimmed();
    draft.interviewers = m_people;
    return draft;
}

void ScheduleDialog::accept()
{
    if (!m_do->isEnabled())
        return;
    m_do->setEnabled(false); // until it is settled
    Q_EMIT requested(draft());
}

void ScheduleDialog::settle(const QString &problem)
{
    if (problem.isEmpty())
        return QDialog::accept();
    m_problem->setText(shortText(problem, 500));
    m_problem->show();
    showWhen();
}

} // namespace shortlist
