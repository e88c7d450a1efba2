#include "window/print/print_page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace shortlist {

namespace {

/// A document that reads no file and no address, whatever its HTML names.
class ClosedDocument final : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

} // namespace

void printOn(QPagedPaintDevice &device, const QString &html)
{
    ClosedDocument document;
    document.setHtml(html);
    document.print(&device);
}

QByteArray printedPage(const QString &html, PageTurn turn)
{
    constexpr int dotsPerInch = 96; // what the document's own distances are in; text is drawn as outlines all the same
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(dotsPerInch);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                  turn == PageTurn::Sideways ? QPageLayout::Landscape : QPageLayout::Portrait,
                                  QMarginsF()));
    ClosedDocument document;
    document.setHtml(html);
    pdf.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    pdf.setCreator(QCoreApplication::applicationName());
    document.print(&pdf); // with margins of 2 cm and page numbers
    return bytes;
}

} // namespace shortlist
