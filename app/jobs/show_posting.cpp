#include "jobs/show.h"

#include "jobs/plan_columns.h"
#include "jobs/stored_posting.h"
#include "output/json_cells.h"
#include "output/posting_page.h"
#include "rules/plan_rules.h"
#include "text.h"
#include "json/posting_json.h"

namespace shortlist {

namespace {

void writeQuestion(Page &page, const QuestionLine &line)
{
    page.item(QStringLiteral("%1.").arg(line.position, 4),
              line.criteria.isEmpty()
                  ? line.question.text
                  : Text::tr("%1 [%2]").arg(line.question.text, line.criteria.join(QStringLiteral(", "))));
}

void writePlan(Page &page, const std::vector<PlannedLine> &plan, const std::vector<Criterion> &notAsked)
{
    if (plan.empty())
        return;
    page.heading(Text::tr("Interviews"));
    for (const PlannedLine &line : plan) {
        QStringList facts{line.stage, QString(wordOf(line.interview.kind)),
                          Text::tr("%1 minutes").arg(line.interview.minutes)};
        if (!line.interviewers.isEmpty())
            facts += line.interviewers.join(QStringLiteral(", "));
        if (!line.focus.isEmpty())
            facts += Text::tr("focus: %1").arg(line.focus.join(QStringLiteral(", ")));
        page.item(QStringLiteral("-"), Text::tr("%1 [%2]").arg(line.interview.name, facts.join(QStringLiteral("; "))));
        for (const QuestionLine &one : line.questions)
            writeQuestion(page, one);
    }
    QStringList gaps;
    for (const Criterion &one : notAsked)
        gaps += one.label();
    page.fact(Text::tr("Nobody asks about"), gaps.join(QStringLiteral(", ")));
}

} // namespace

Result<QByteArray> showPosting(const Showing &how, PostingId id)
{
    const auto stored = storedPosting(how.connection, id);
    if (!stored)
        return stored.error();
    const auto plan = plannedLines(how.connection, stored->document.plan);
    if (!plan)
        return plan.error();
    const std::vector<Criterion> notAsked = criteriaNobodyAsks(stored->document.criteria, stored->document.plan);
    if (how.asJson) {
        JsonWriter json(JsonWriter::Layout::Indented);
        writePosting(json, stored->document, stored->owner, [&](JsonWriter &more) {
            more.key(QLatin1String("plan"));
            writeObjects(more, plannedColumns(), *plan);
            more.key(QLatin1String("not_asked"));
            more.beginArray();
            for (const Criterion &one : notAsked)
                more.value(one.id.value);
            more.endArray();
        });
        return json.take();
    }
    Page page;
    writePosting(page, stored->document, stored->owner);
    writePlan(page, *plan, notAsked);
    return page.take();
}

} // namespace shortlist
