#include "inspector/scorecard_panel.h"

#include "fields/chip.h"
#include "fields/elided_label.h"
#include "inspector/section_label.h"
#include "inspector/words_shown.h"
#include "style/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace shortlist {

ScorecardPanel::ScorecardPanel(QWidget *parent)
    : QWidget(parent), m_cards(new QWidget), m_grid(new QGridLayout(m_cards)), m_none(mutedLabel(tr("None yet."))),
      m_score(new QPushButton(tr("Score…")))
{
    setObjectName(QStringLiteral("scorecard_panel"));
    m_score->setObjectName(QStringLiteral("score_button"));
    m_grid->setContentsMargins(unit() / 2, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit());
    m_grid->setVerticalSpacing(unit() / 4);
    m_grid->setColumnStretch(0, 1);
    m_none->setContentsMargins(unit() / 2, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(sectionLabel(tr("Scorecards")));
    column->addWidget(m_none);
    column->addWidget(m_cards);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(unit() / 2, unit() / 2, 0, 0);
    row->addWidget(m_score);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_score, &QPushButton::clicked, this, &ScorecardPanel::scoreRequested);
}

void ScorecardPanel::showProfile(const CandidateProfile &profile)
{
    setVisible(!profile.selected.isNull());
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_none->setVisible(profile.scorecards.empty());
    m_cards->setVisible(!profile.scorecards.empty());
    QString action = tr("Score…");
    for (const ScorecardShown &card : profile.scorecards) {
        addCard(card);
        if (card.isMine)
            action = card.isDraft ? tr("Go on with my scorecard…") : tr("My scorecard…");
    }
    m_score->setText(action);
    m_score->setEnabled(profile.allCriteria > 0);
    m_score->setToolTip(profile.allCriteria > 0 ? QString() : tr("This posting has no criteria that are rated."));
}

void ScorecardPanel::addCard(const ScorecardShown &card)
{
    const int row = m_grid->rowCount();
    auto *member = new ElidedLabel;
    member->setText(card.isMine ? tr("%1 (you)").arg(card.member) : card.member);
    m_grid->addWidget(member, row, 0);
    if (card.isHidden) {
        m_grid->addWidget(mutedLabel(tr("after you submit")), row, 1, 1, 2, Qt::AlignRight);
        return;
    }
    if (card.mean) {
        auto *mean = new QLabel(QLocale().toString(*card.mean, 'f', 1));
        QFont font = mean->font();
        font.setBold(true);
        mean->setFont(font);
        mean->setAccessibleName(tr("%1: %2 of 5").arg(member->text(), mean->text()));
        m_grid->addWidget(mean, row, 1, Qt::AlignRight);
    }
    if (card.isDraft)
        m_grid->addWidget(new Chip(tr("draft"), Tone::Warn), row, 2, Qt::AlignRight);
    else if (card.recommendation)
        m_grid->addWidget(new Chip(shownWord(*card.recommendation), toneOf(*card.recommendation)), row, 2,
                          Qt::AlignRight);
}

} // namespace shortlist
