#include "window/print/print_page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace shortlist {

namespace {

/// Counts the pages that are begun on it.
class CountingPdf final : public QPdfWriter {
public:
    using QPdfWriter::QPdfWriter;

    bool newPage() override
    {
        ++m_pages;
        return QPdfWriter::newPage();
    }
    [[nodiscard]] int pages() const { return m_pages; }

private:
    int m_pages = 1;
};

struct Pdf {
    QByteArray bytes;
    int pages = 0;
};

/// A document that reads no file and no address, whatever its HTML names.
class ClosedDocument final : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

Pdf asPdf(const QString &html, PageTurn turn)
{
    constexpr int dotsPerInch = 96; // what the document's own distances are in; text is drawn as outlines all the same
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CountingPdf pdf(&buffer);
    pdf.setResolution(dotsPerInch);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                  turn == PageTurn::Sideways ? QPageLayout::Landscape : QPageLayout::Portrait,
                                  QMarginsF()));
    ClosedDocument document;
    document.setHtml(html);
    pdf.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    pdf.setCreator(QCoreApplication::applicationName());
    document.print(&pdf); // with margins of 2 cm and page numbers
    return {bytes, pdf.pages()};
}

} // namespace

void printOn(QPagedPaintDevice &device, const QString &html)
{
    ClosedDocument document;
    document.setHtml(html);
    document.print(&device);
}

QByteArray printedPage(const QString &html, PageTurn turn)
{
    return asPdf(html, turn).bytes;
}

int pagesOf(const QString &html, PageTurn turn)
{
    return asPdf(html, turn).pages;
}

} // namespace shortlist
