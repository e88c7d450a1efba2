#include "window/exchange/document_actions.h"

#include "window/exchange/posting_export_flow.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

class Documents {
    Q_DECLARE_TR_FUNCTIONS(shortlist::DocumentActions)
};

} // namespace

void addDocumentActions(const ExchangeHost &host)
{
    auto *documents = new PostingExportFlow(host);
    ActionTable &actions = host.desk.actions;
    const QString posting = Documents::tr("Posting");
    actions.add({"posting.export", Documents::tr("E&xport posting..."), posting, {}, "export"},
                [documents] { documents->start(); });
    actions.add({"posting.copy_markdown", Documents::tr("&Copy as Markdown"), posting, {}},
                [documents] { documents->copy(PostingFormat::Markdown); });
    actions.add({"posting.copy_text", Documents::tr("Copy as plain &text"), posting, {}},
                [documents] { documents->copy(PostingFormat::Text); });
}

} // namespace shortlist
