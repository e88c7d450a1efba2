#include "document_text.h"

namespace shortlist {

DocumentText readDocumentText(const QByteArray &bytes)
{
    constexpr qsizetype lookedAt = 1024; // a PDF may have a few bytes before its first line
    if (bytes.startsWith("PK"))
        return readDocx(bytes);
    return bytes.first(std::min(bytes.size(), lookedAt)).contains("%PDF-") ? readPdf(bytes) : DocumentFault::NoDocument;
}

} // namespace shortlist
