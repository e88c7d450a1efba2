#include "document_text.h"
#include "page_lines.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int mostPages = 500;
constexpr qsizetype mostCharacters = 16 * 1024 * 1024;

DocumentFault faultOf(QPdfDocument::Error error)
{
    switch (error) {
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme: return DocumentFault::Encrypted;
    default: return DocumentFault::Damaged;
    }
}

} // namespace

DocumentText readPdf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return faultOf(document.error());
    std::vector<MarkedLine> lines;
    qsizetype characters = 0;
    if (document.pageCount() > mostPages)
        return DocumentFault::TooLarge;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QString text = document.getAllText(page).text();
        characters += text.size();
        if (characters > mostCharacters)
            return DocumentFault::TooLarge;
        std::vector<MarkedLine> more = linesOfPage(text);
        std::move(more.begin(), more.end(), std::back_inserter(lines));
    }
    const bool letters = std::any_of(lines.begin(), lines.end(), [](const MarkedLine &line) {
        return std::any_of(line.text.begin(), line.text.end(), [](QChar c) { return c.isLetter(); });
    });
    if (!letters)
        return DocumentFault::NoText;
    return lines;
}

} // namespace shortlist
