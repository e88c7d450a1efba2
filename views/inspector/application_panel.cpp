#include "inspector/application_panel.h"

#include "fields/chip.h"
#include "fields/elided_label.h"
#include "fields/flow_layout.h"
#include "fields/line_field.h"
#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "inspector/words_shown.h"
#include "style/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace shortlist {

namespace {

QString daysText(qint64 days)
{
    return days == 0 ? ApplicationPanel::tr("today") : ApplicationPanel::tr("%n days", nullptr, static_cast<int>(days));
}

/// "Interview · 2 days"; of one that ended "rejected in Interview · 12 days ago".
QString standing(const ApplicationShown &one)
{
    const QString stage = shortLine(one.stage, 80);
    if (one.application.status == ApplicationStatus::Active)
        return ApplicationPanel::tr("%1 · %2", "stage, days").arg(stage, daysText(one.days));
    const QString status = shownWord(one.application.status);
    const QString when = one.days == 0 ? ApplicationPanel::tr("today")
                                       : ApplicationPanel::tr("%n days ago", nullptr, static_cast<int>(one.days));
    const QString sentence = ApplicationPanel::tr("%1 in %2 · %3", "status, stage, when").arg(status, stage, when);
    return one.reason.isEmpty()
               ? sentence
               : ApplicationPanel::tr("%1 · %2", "status, reason").arg(sentence, shortLine(one.reason));
}

} // namespace

ApplicationPanel::ApplicationPanel(QWidget *parent)
    : QWidget(parent), m_facts(new QWidget), m_posting(new ElidedLabel), m_stage(textLabel()),
      m_source(new LineField(tr("Source"), tr("add, as “Referral”"))), m_score(textLabel()), m_met(new Chip({})),
      m_open(new Chip({})), m_notMet(new Chip({})), m_noMustHaves(mutedLabel(tr("none"))), m_others(new QWidget),
      m_otherRows(new QVBoxLayout(m_others)), m_none(mutedLabel(tr("Has not applied for anything yet.")))
{
    m_source->setObjectName(QStringLiteral("application_source"));
    m_score->setObjectName(QStringLiteral("application_score"));
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(unit() / 2, 0, 0, 0);
    grid->setHorizontalSpacing(unit());
    grid->setVerticalSpacing(unit() / 4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto fact = [&](const QString &name, QWidget *value) {
        QLabel *caption = mutedLabel(name);
        const bool isField = value == m_source;
        caption->setMinimumHeight(isField ? value->sizeHint().height() : 0);
        if (qobject_cast<QLabel *>(value)) // in line with what stands in the field
            value->setContentsMargins(unit() / 4 + 3, 0, unit() / 4 + 3, 0);
        grid->addWidget(caption, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    };
    auto *mustHaves = new QWidget;
    auto *chips = new FlowLayout(mustHaves);
    for (QWidget *chip : std::initializer_list<QWidget *>{m_met, m_open, m_notMet, m_noMustHaves})
        chips->addWidget(chip);
    fact(tr("Posting"), m_posting);
    fact(tr("Stage"), m_stage);
    fact(tr("Source"), m_source);
    fact(tr("Score"), m_score);
    fact(tr("Must-haves"), mustHaves);
    m_otherRows->setContentsMargins(0, 0, 0, 0);
    m_otherRows->setSpacing(unit() / 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_none->setContentsMargins(unit() / 2, 0, 0, 0);
    m_none->setWordWrap(true);
    column->addWidget(sectionLabel(tr("Application")));
    column->addWidget(m_none);
    column->addWidget(m_facts);
    column->addWidget(m_others);
    connect(m_source, &Field::commitRequested, this, &ApplicationPanel::sourceEdited);
}

void ApplicationPanel::flush()
{
    m_source->flush();
}

void ApplicationPanel::showProfile(const CandidateProfile &profile)
{
    const ApplicationShown *selected = profile.selectedApplication();
    m_none->setVisible(!selected);
    m_facts->setVisible(selected);
    showOthers(profile);
    const bool isOther = !(m_application == profile.selected);
    m_application = profile.selected;
    if (!selected)
        return;
    m_posting->setText(selected->posting);
    m_stage->setText(standing(*selected));
    if (isOther)
        m_source->restart(selected->application.source);
    else
        m_source->setStored(selected->application.source);
    if (profile.iOwe)
        m_score->setText(tr("after you submit"));
    else if (profile.score)
        m_score->setText(tr("%1 of 5 · %2 of %3 criteria")
                             .arg(QLocale().toString(*profile.score, 'f', 1))
                             .arg(profile.ratedCriteria)
                             .arg(profile.allCriteria));
    else
        m_score->setText(tr("not rated yet"));
    showMustHaves(profile);
}

void ApplicationPanel::showMustHaves(const CandidateProfile &profile)
{
    const auto show = [](Chip *chip, qint64 count, const QString &text, Tone tone) {
        chip->set(count > 0 ? text : QString(), tone);
    };
    show(m_met, profile.mustMet, tr("%1 met").arg(profile.mustMet), Tone::Good);
    show(m_open, profile.mustOpen, tr("%1 unknown").arg(profile.mustOpen), Tone::Warn);
    show(m_notMet, profile.mustNotMet, tr("%1 not met").arg(profile.mustNotMet), Tone::Bad);
    m_noMustHaves->setVisible(profile.mustMet + profile.mustOpen + profile.mustNotMet == 0);
}

void ApplicationPanel::showOthers(const CandidateProfile &profile)
{
    while (QLayoutItem *item = m_otherRows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    m_others->setVisible(profile.applications.size() > 1);
    for (const ApplicationShown &one : profile.applications) {
        if (one.application.id == profile.selected)
            continue;
        if (m_otherRows->isEmpty())
            m_otherRows->addWidget(sectionLabel(tr("Also applied, or applied before")));
        auto *button = new QPushButton;
        button->setFlat(true);
        button->setText({});
        auto *lines = new QVBoxLayout(button);
        lines->setContentsMargins(unit() / 2, unit() / 4, unit() / 2, unit() / 4);
        lines->setSpacing(0);
        auto *posting = new ElidedLabel;
        posting->setText(one.posting);
        auto *stands = new ElidedLabel;
        stands->setText(standing(one));
        stands->setMuted(true);
        stands->setFont(labelFont());
        for (ElidedLabel *line : {posting, stands}) {
            line->setAttribute(Qt::WA_TransparentForMouseEvents);
            lines->addWidget(line);
        }
        button->setMinimumHeight(posting->sizeHint().height() + stands->sizeHint().height() + unit());
        button->setAccessibleName(tr("Show the application for %1, %2").arg(posting->text(), stands->text()));
        connect(button, &QPushButton::clicked, this, [this, id = one.application.id] { Q_EMIT applicationChosen(id); });
        m_otherRows->addWidget(button);
    }
}

} // namespace shortlist
