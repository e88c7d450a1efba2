#include "window/print/print_flow.h"

#include "output/destination.h"
#include "text.h"
#include "window/ask_for_file.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace shortlist {

namespace {

Result<> storePdf(const QString &path, const QByteArray &bytes)
{
    auto destination = Destination::file(path);
    if (!destination)
        return destination.error();
    if (destination->device().write(bytes) != bytes.size())
        return Error{ErrorKind::Full,
                     Text::tr("The page could not be written: %1.").arg(destination->device().errorString())};
    return destination->finish();
}

/// Fit for every file system.
QString fileNameFrom(const QString &name)
{
    QString found;
    for (const QChar c : name.left(80))
        found += c.isLetterOrNumber() ? c : found.endsWith(u' ') ? QChar() : QChar(u' ');
    return found.remove(QChar()).trimmed();
}

} // namespace

void writePdf(Desk &desk, const QString &path, const PrintedDocument &document)
{
    if (const auto stored = storePdf(path, printedPage(document.html, document.turn)); !stored)
        return desk.messages.showProblem(stored.error().message);
    desk.messages.showDone(Text::tr("Exported to %1.").arg(path), false);
}

void savePdf(Desk &desk, QWidget *parent, const PrintedDocument &document)
{
    const QDir folder = QFileInfo(desk.client.workspace().path).absoluteDir();
    const QString place = folder.filePath(fileNameFrom(document.name) + QStringLiteral(".pdf"));
    askForFile(
        parent,
        {FileQuestion::Kind::Save, Text::tr("Save as PDF"), place, Text::tr("PDF (*.pdf)"), QStringLiteral("pdf")},
        [&desk, document](const QString &path) { writePdf(desk, path, document); });
}

void print(QWidget *parent, const PrintedDocument &document)
{
    auto printer = std::make_shared<QPrinter>();
    printer->setPageOrientation(document.turn == PageTurn::Sideways ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("print_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, html = document.html] { printOn(*printer, html); });
    dialog->open();
}

} // namespace shortlist
