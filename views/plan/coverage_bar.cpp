#include "plan/coverage_bar.h"

#include "fields/flow_layout.h"
#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace shortlist {

CoverageBar::CoverageBar(QWidget *parent)
    : QFrame(parent), m_text(textLabel()), m_links(new QWidget), m_flow(new FlowLayout(m_links))
{
    setObjectName(QStringLiteral("coverage_bar"));
    m_text->setObjectName(QStringLiteral("coverage_text"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit() + 2, unit() / 2 + 2, unit() + 2, unit() / 2 + 2);
    column->setSpacing(unit() / 2);
    column->addWidget(m_text);
    column->addWidget(m_links);
}

void CoverageBar::showPlan(const PlanShown &plan)
{
    const auto all = static_cast<int>(plan.rated.size());
    const auto open = static_cast<int>(plan.unasked.size());
    m_isDue = open > 0 || all == 0;
    if (all == 0)
        m_text->setText(tr("No criterion is rated yet. Say in the tab Posting which ones interviews are to rate."));
    else if (open == 0)
        m_text->setText(tr("Coverage: somebody asks about each of the %n rated criteria.", nullptr, all));
    else
        m_text->setText(tr("Nobody asks about %1 of %n rated criteria yet:", nullptr, all).arg(open));
    showLinks(plan);
    update();
}

void CoverageBar::showLinks(const PlanShown &plan)
{
    m_links->setVisible(!plan.unasked.empty());
    std::vector<CriterionId> wanted = plan.unasked;
    QStringList names;
    for (const CriterionId id : wanted) {
        for (const Criterion &one : plan.rated)
            names += one.id == id ? QStringList{shortLine(one.label(), 40)} : QStringList();
    }
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const QString name = names.value(static_cast<qsizetype>(i));
        auto *link = new QPushButton(QString(name).replace(u'&', QStringLiteral("&&")));
        link->setObjectName(QStringLiteral("unasked_%1").arg(wanted[i].value));
        link->setAutoDefault(false);
        link->setAccessibleName(tr("Nobody asks about %1: show it").arg(name));
        connect(link, &QPushButton::clicked, this, [this, id = wanted[i]] { Q_EMIT criterionChosen(id); });
        m_flow->addWidget(link);
    }
    m_shown = std::move(wanted);
}

void CoverageBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isDue ? tokens.warnTint : tokens.goodTint);
    painter.drawRoundedRect(rect(), 4, 4);
}

} // namespace shortlist
