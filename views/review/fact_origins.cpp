#include "review/fact_origins.h"

#include "fields/chip.h"
#include "fields/flow_layout.h"
#include "fields/safe_text.h"
#include "style/tokens.h"

#include <QEvent>

namespace shortlist {

namespace {

constexpr auto lineProperty = "line";

} // namespace

FactOriginsBar::FactOriginsBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("review_origins"));
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit() / 2);
    hide();
}

void FactOriginsBar::setReview(const Review &review)
{
    const bool lacksPay = review.missingPay && !review.facts.pay.isStated();
    if (m_inferred == review.inferred && m_lacksPay == lacksPay)
        return;
    m_inferred = review.inferred;
    m_lacksPay = lacksPay;
    qDeleteAll(findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly));
    for (const InferredFact &one : m_inferred) {
        const bool isInLine = one.line > 0 && static_cast<size_t>(one.line) <= review.lines.size();
        const QString words = shortLine(one.words.simplified(), 36);
        const QString whole = isInLine ? review.lines[static_cast<size_t>(one.line) - 1].text : one.words;
        addChip(sentenceOf(one.fact).arg(words),
                isInLine ? tr("Line %1: %2").arg(one.line).arg(shortLine(whole.trimmed(), 300)) : shortLine(whole, 300),
                one.line);
    }
    if (lacksPay)
        addChip(tr("No pay is stated"),
                tr("%1.\nInstead: %2").arg(review.missingPay->reason, review.missingPay->alternative), 0);
    setVisible(!m_inferred.empty() || lacksPay);
    updateGeometry();
}

void FactOriginsBar::addChip(const QString &text, const QString &tip, int line)
{
    auto *chip = new Chip(text, Tone::Warn, this);
    // Escaped: words of a file are no markup.
    chip->setToolTip(QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(tip.toHtmlEscaped()));
    chip->setAccessibleDescription(tip);
    chip->setProperty(lineProperty, line);
    chip->installEventFilter(this);
    layout()->addWidget(chip);
}

bool FactOriginsBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter)
        Q_EMIT linePointed(watched->property(lineProperty).toInt());
    else if (event->type() == QEvent::Leave)
        Q_EMIT linePointed(0);
    return QWidget::eventFilter(watched, event);
}

QString FactOriginsBar::sentenceOf(Fact fact)
{
    switch (fact) {
    case Fact::Title: return tr("Title from “%1”");
    case Fact::Pay: return tr("Pay from “%1”");
    case Fact::Location: return tr("Location from “%1”");
    case Fact::Workplace: return tr("Workplace from “%1”");
    case Fact::Employment: return tr("Employment from “%1”");
    case Fact::Organization: return tr("Organization from “%1”");
    case Fact::Department: return tr("Department from “%1”");
    case Fact::Requisition: return tr("Requisition from “%1”");
    case Fact::Closes: return tr("Closing date from “%1”");
    case Fact::Openings: return tr("Openings from “%1”");
    }
    return {};
}

} // namespace shortlist
