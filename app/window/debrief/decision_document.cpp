#include "window/debrief/decision_document.h"

#include "text.h"

namespace shortlist {

namespace {

constexpr size_t mostUpright = 5; // people beside each other on a page that stands

} // namespace

Result<PrintedDocument> decisionOnOnePage(const DecisionToPrint &what, const QTimeZone &zone)
{
    const auto record = readDecisionBody(what.decision.body);
    if (!record)
        return record.error();
    PrintedDocument document{Text::tr("%1 decision record").arg(record->posting),
                             {},
                             record->people.size() > mostUpright ? PageTurn::Sideways : PageTurn::Upright};
    for (const DecisionDetail detail :
         {DecisionDetail::All, DecisionDetail::Discussion, DecisionDetail::Marks, DecisionDetail::Means}) {
        const auto page = decisionPage(what, zone, detail);
        if (!page)
            return page.error();
        document.html = *page;
        if (pagesOf(document.html, document.turn) == 1)
            break;
    }
    return document;
}

Result<PrintedDocument> decisionDocument(Connection &connection, DecisionId decision, MemberId viewer,
                                         const QTimeZone &zone)
{
    const auto what = decisionToPrint(connection, decision, viewer);
    return what ? decisionOnOnePage(*what, zone) : Result<PrintedDocument>(what.error());
}

void saveDecision(Desk &desk, QWidget *window, DecisionId decision)
{
    desk.client.ask<PrintedDocument>(
        window,
        [decision, me = desk.client.me(), zone = desk.client.workspace().zone](Connection &connection) {
            return decisionDocument(connection, decision, me, zone);
        },
        [&desk, window](const Result<PrintedDocument> &document) {
            if (document)
                savePdf(desk, window, *document);
            else
                desk.messages.showProblem(document.error().message);
        });
}

} // namespace shortlist
