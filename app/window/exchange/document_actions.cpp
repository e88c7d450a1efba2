#include "window/exchange/document_actions.h"

#include "window/exchange/posting_export_flow.h"
#include "window/exchange/window_watcher.h"
#include "window/posting/template_flow.h"
#include "window/review/update_flow.h"
#include "window/review/wording_flow.h"
#include "window/review/wording_underlines.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

class Documents {
    Q_DECLARE_TR_FUNCTIONS(shortlist::DocumentActions)
};

} // namespace

void addDocumentActions(const ExchangeHost &host, const WindowWatcher &watcher)
{
    auto *documents = new PostingExportFlow(host);
    QObject::connect(&watcher, &WindowWatcher::closing, documents, &PostingExportFlow::cancel);
    ActionTable &actions = host.desk.actions;
    const QString posting = Documents::tr("Posting");
    actions.add({"posting.export", Documents::tr("E&xport posting..."), posting, {}, "export"},
                [documents] { documents->start(); });
    actions.add({"posting.copy_markdown", Documents::tr("&Copy as Markdown"), posting, {}},
                [documents] { documents->copy(PostingFormat::Markdown); });
    actions.add({"posting.copy_text", Documents::tr("Copy as plain &text"), posting, {}},
                [documents] { documents->copy(PostingFormat::Text); });
    auto *beginnings = new TemplateFlow(host);
    actions.add({"posting.duplicate", Documents::tr("&Duplicate"), posting, {}},
                [beginnings] { beginnings->duplicate(); });
    actions.add({"posting.save_template", Documents::tr("&Save as template..."), posting, {}},
                [beginnings] { beginnings->save(); });
    actions.add({"posting.from_template", Documents::tr("New posting from a &template..."), posting, {}},
                [beginnings] { beginnings->startFromOne(); });
    auto *updates = new UpdateFlow(host);
    QObject::connect(&watcher, &WindowWatcher::closing, updates, &UpdateFlow::cancel);
    actions.add(
        {"posting.update_paste", Documents::tr("&Update this posting from the clipboard..."), posting, {}, "paste"},
        [updates] { updates->paste(); });
    actions.add({"posting.update_file", Documents::tr("Update this posting from a &file..."), posting, {}, "open"},
                [updates] { updates->openFile(); });
    auto *wording = new WordingFlow(host);
    actions.add({"posting.check_wording", Documents::tr("Check the &wording..."), posting, {}},
                [wording] { wording->start(); });
    new WordingUnderlines(host.window); // belongs to it
}

} // namespace shortlist
