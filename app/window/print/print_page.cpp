#include "window/print/print_page.h"

#include "text.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageRanges>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QTextDocument>
#include <QTextFrame>

#include <utility>

namespace shortlist {

namespace {

constexpr qreal marginInches = 2 / 2.54; // two centimetres

/// A document that reads no file and no address, whatever its HTML names.
class ClosedDocument final : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

Error cancelled()
{
    return {ErrorKind::Cancelled, Text::tr("It was cancelled. Nothing was written.")};
}

/// Draws a page of the document as if it were the first one; `number`: 0 where the page needs none.
void drawPage(QPainter &painter, const QTextDocument &document, int page, int number, qreal margin)
{
    const QSizeF size = document.pageSize();
    const QRectF view(0, page * size.height(), size.width(), size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Qt::black); // paper is white, whatever the program's colours are
    painter.save();
    painter.translate(0, -view.top());
    painter.setClipRect(view);
    document.documentLayout()->draw(&painter, context);
    if (number > 0) {
        painter.setFont(document.defaultFont());
        painter.setPen(Qt::black);
        painter.drawText(QRectF(margin, view.bottom() - margin, size.width() - 2 * margin, margin),
                         int(Qt::AlignRight | Qt::AlignVCenter), QString::number(number));
    }
    painter.restore();
}

/// Lays the document out for the pages of a device, with margins; how many there are.
int layOut(QPagedPaintDevice &device, QTextDocument &document)
{
    const qreal screen = QGuiApplication::primaryScreen()->logicalDotsPerInchY();
    document.documentLayout()->setPaintDevice(&device);
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setMargin(marginInches * screen); // the layout scales it from the screen's dots to those of the device
    document.rootFrame()->setFrameFormat(frame);
    document.setPageSize(QSizeF(device.width(), device.height()));
    return document.pageCount();
}

Result<> printDocument(QPagedPaintDevice &device, QTextDocument &document, const PageStep &step)
{
    const qreal margin = marginInches * device.logicalDpiY();
    const int pages = layOut(device, document);
    const QPageRanges wanted = device.pageRanges();
    QPainter painter;
    if (!painter.begin(&device))
        return Error{ErrorKind::Refused, Text::tr("The printer or file takes no page. Choose another one.")};
    bool isFirst = true;
    for (int page = 0; page < pages; ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page + 1))
            continue;
        if (step && !step(page, pages))
            return cancelled();
        if (!std::exchange(isFirst, false) && !device.newPage())
            return Error{ErrorKind::Refused, Text::tr("The printer or file takes no page. Choose another one.")};
        drawPage(painter, document, page, pages > 1 ? page + 1 : 0, margin);
    }
    return {};
}

void prepare(QPdfWriter &pdf, const QTextDocument &document, PageTurn turn)
{
    constexpr int dotsPerInch = 96; // what the document's own distances are in; text is drawn as outlines all the same
    pdf.setResolution(dotsPerInch);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                  turn == PageTurn::Sideways ? QPageLayout::Landscape : QPageLayout::Portrait,
                                  QMarginsF()));
    pdf.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    pdf.setCreator(QCoreApplication::applicationName());
}

} // namespace

Result<> printOn(QPagedPaintDevice &device, const QString &html, const PageStep &step)
{
    ClosedDocument document;
    document.setHtml(html);
    return printDocument(device, document, step);
}

Result<QByteArray> printedPage(const QString &html, PageTurn turn, const PageStep &step)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    ClosedDocument document;
    document.setHtml(html);
    prepare(pdf, document, turn);
    if (auto printed = printDocument(pdf, document, step); !printed)
        return printed.error();
    return bytes;
}

int pagesOf(const QString &html, PageTurn turn)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&nowhere);
    ClosedDocument document;
    document.setHtml(html);
    prepare(pdf, document, turn);
    return layOut(pdf, document);
}

} // namespace shortlist
