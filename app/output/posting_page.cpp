#include "output/posting_page.h"

#include "money.h"
#include "text.h"
#include "json/posting_json.h"

namespace shortlist {

namespace {

/// "11670.34 - 14174.54 USD a month"
QString payText(const Pay &pay)
{
    if (!pay.isStated())
        return {};
    const auto amount = [&pay](qint64 minor) {
        return QString::number(majorUnits(minor, pay.currency), 'f', minorDigits(pay.currency));
    };
    QString figures;
    if (pay.min && pay.max)
        figures
            = *pay.min == *pay.max ? amount(*pay.min) : Text::tr("%1 to %2").arg(amount(*pay.min), amount(*pay.max));
    else
        figures = pay.min ? Text::tr("from %1").arg(amount(*pay.min)) : Text::tr("up to %1").arg(amount(*pay.max));
    const QString money = pay.currency.isEmpty() ? figures : figures + u' ' + pay.currency;
    return pay.period ? Text::tr("%1 per %2").arg(money, QString(wordOf(*pay.period))) : money;
}

QString idText(qint64 id)
{
    return id > 0 ? QString::number(id) : QString();
}

void writeFacts(Page &page, const Posting &posting, const QString &owner)
{
    page.fact(Text::tr("Id"), idText(posting.id.value));
    page.fact(Text::tr("Status"), QString(wordOf(posting.status)));
    page.fact(Text::tr("Organization"), posting.organization);
    page.fact(Text::tr("Department"), posting.department);
    page.fact(Text::tr("Location"), posting.location);
    page.fact(Text::tr("Workplace"), posting.workplace ? QString(wordOf(*posting.workplace)) : QString());
    page.fact(Text::tr("Employment type"), posting.employmentType);
    page.fact(Text::tr("Pay"), payText(posting.pay));
    page.fact(Text::tr("Openings"), QString::number(posting.openings));
    page.fact(Text::tr("Requisition"), posting.requisition);
    page.fact(Text::tr("Closes on"), posting.closesOn.toString(Qt::ISODate));
    page.fact(Text::tr("Owner"), owner);
}

QString criterionText(const Criterion &criterion)
{
    QString text = criterion.heading.isEmpty() || criterion.text.isEmpty()
                       ? criterion.label()
                       : QStringLiteral("%1: %2").arg(criterion.heading, criterion.text);
    QStringList marks;
    if (criterion.mustHave)
        marks += Text::tr("must have");
    if (criterion.weight != 1)
        marks += Text::tr("weight %1").arg(criterion.weight);
    marks += criterion.assess == Assess::None ? Text::tr("not assessed") : QString(wordOf(criterion.assess));
    return Text::tr("%1 [%2]").arg(text, marks.join(QStringLiteral(", ")));
}

void writeCriteria(Page &page, const PostingDocument &document, CriterionKind kind, const QString &heading)
{
    const std::vector<qint64> positions = positionsByKind(document.criteria);
    bool any = false;
    for (size_t i = 0; i < document.criteria.size(); ++i) {
        if (document.criteria[i].kind != kind)
            continue;
        if (!std::exchange(any, true))
            page.heading(heading);
        page.item(QStringLiteral("%1.").arg(positions[i], 2), criterionText(document.criteria[i]));
    }
}

} // namespace

void writePosting(Page &page, const PostingDocument &document, const QString &owner)
{
    page.title(document.posting.title);
    writeFacts(page, document.posting, owner);
    if (!document.posting.summary.isEmpty()) {
        page.heading(Text::tr("Summary"));
        page.paragraph(document.posting.summary);
    }
    writeCriteria(page, document, CriterionKind::Responsibility, Text::tr("Responsibilities"));
    writeCriteria(page, document, CriterionKind::Required, Text::tr("Required qualifications"));
    writeCriteria(page, document, CriterionKind::Preferred, Text::tr("Preferred qualifications"));
    for (const Section &section : document.sections) {
        page.heading(section.heading.isEmpty() ? Text::tr("Section") : section.heading);
        page.paragraph(section.text);
    }
    if (!document.stages.empty()) {
        page.heading(Text::tr("Stages"));
        int position = 0;
        for (const Stage &stage : document.stages)
            page.item(QStringLiteral("%1.").arg(++position, 2),
                      Text::tr("%1 [%2]").arg(stage.name, QString(wordOf(stage.kind))));
    }
    if (const QStringList lines = unplacedLines(document.posting); !lines.isEmpty()) {
        page.heading(Text::tr("Not in any section"));
        for (const QString &line : lines)
            page.item(QStringLiteral("-"), line);
    }
}

} // namespace shortlist
