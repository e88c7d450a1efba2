#include "window/print/print_flow.h"

#include "output/destination.h"
#include "text.h"
#include "window/ask_for_file.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace shortlist {

void writePdf(Desk &desk, QWidget *parent, const QString &path, const PrintedDocument &document)
{
    desk.client.ask<Nothing>(
        parent,
        [path, document](Connection &) -> Result<Nothing> {
            const auto page = printedPage(document.html, document.turn);
            if (!page)
                return page.error();
            const auto written = writeWhole(path, *page);
            return written ? Result<Nothing>(Nothing()) : Result<Nothing>(written.error());
        },
        [&desk, path](const Result<Nothing> &written) {
            if (written)
                desk.messages.showDone(Text::tr("Exported to %1.").arg(path), false);
            else
                desk.messages.showProblem(written.error().message);
        });
}

void savePdf(Desk &desk, QWidget *parent, const PrintedDocument &document)
{
    const QDir folder = QFileInfo(desk.client.workspace().path).absoluteDir();
    const QString place = folder.filePath(fileNameOf(document.name, QStringLiteral("page")) + QStringLiteral(".pdf"));
    askForFile(
        parent,
        {FileQuestion::Kind::Save, Text::tr("Save as PDF"), place, Text::tr("PDF (*.pdf)"), QStringLiteral("pdf")},
        [&desk, parent, document](const QString &path) { writePdf(desk, parent, path, document); });
}

void print(QWidget *parent, const PrintedDocument &document)
{
    auto printer = std::make_shared<QPrinter>();
    printer->setPageOrientation(document.turn == PageTurn::Sideways ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("print_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [printer, html = document.html] { static_cast<void>(printOn(*printer, html)); });
    dialog->open();
}

} // namespace shortlist
