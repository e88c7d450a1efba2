#include "window/exchange/exchange_actions.h"

#include "window/exchange/backup_flow.h"
#include "window/exchange/document_actions.h"
#include "window/exchange/export_flow.h"
#include "window/exchange/import_flow.h"
#include "window/exchange/window_watcher.h"
#include "window/review/review_flow.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

class Exchange {
    Q_DECLARE_TR_FUNCTIONS(shortlist::ExchangeActions)
};

} // namespace

ExchangeActions addExchangeActions(const ExchangeHost &host)
{
    auto *review = new ReviewFlow(host);
    auto *people = new ImportFlow(host);
    auto *csv = new ExportFlow(host);
    auto *backup = new BackupFlow(host);
    ActionTable &actions = host.desk.actions;
    const QString posting = Exchange::tr("Posting");
    const QString file = Exchange::tr("File");
    actions.add({"posting.paste",
                 Exchange::tr("&Paste job description..."),
                 posting,
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
                 "paste"},
                [review] { review->paste(); });
    actions.add({"posting.open_description", Exchange::tr("&Open job descriptions..."), posting, {}, "open"},
                [review] { review->openFiles(); });
    actions.add({"candidates.import",
                 Exchange::tr("&Import people..."),
                 posting,
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
                 "import"},
                [people] { people->chooseFile(); });
    actions.add({"export.csv",
                 Exchange::tr("&Export CSV..."),
                 file,
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                 "export"},
                [csv] { csv->start(); });
    actions.add({"file.back_up", Exchange::tr("&Back up..."), file, {}, "back_up"},
                [backup] { backup->choosePlace(); });

    auto *watcher = new WindowWatcher(host.window);
    addDocumentActions(host, *watcher);
    QObject::connect(watcher, &WindowWatcher::descriptionsDropped, review, &ReviewFlow::reviewFiles);
    QObject::connect(watcher, &WindowWatcher::peopleDropped, people, &ImportFlow::importFile);
    QObject::connect(watcher, &WindowWatcher::closing, review, &ReviewFlow::cancel);
    QObject::connect(watcher, &WindowWatcher::closing, people, &ImportFlow::cancel);
    QObject::connect(watcher, &WindowWatcher::closing, csv, &ExportFlow::cancel);
    QObject::connect(watcher, &WindowWatcher::closing, backup, &BackupFlow::cancel);
    return {review, people, csv, backup};
}

} // namespace shortlist
