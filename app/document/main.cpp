// Takes a document apart in a process of its own, under limits: what a broken or hostile file does stays here. The
// document comes from standard input; its lines go to standard output, or the reason why there are none, with exit
// status 1.

#include "documents/document_text.h"
#include "jobdescription/sources/document_lines.h"
#include "platform.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

int main(int argc, char *argv[])
{
    using namespace shortlist;
    constexpr unsigned long mebibytes = 1024;
    constexpr unsigned long seconds = 20;
    limitThisProcess(mebibytes, seconds);
    QCoreApplication application(argc, argv);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 2;
    const DocumentText text = readDocumentText(in.readAll());
    if (const auto *fault = std::get_if<DocumentFault>(&text)) {
        static constexpr std::array words{"no_document", "encrypted", "no_text", "too_large", "damaged"};
        out.write(words[static_cast<size_t>(*fault)]);
        return 1;
    }
    out.write(writeDocumentLines(std::get<std::vector<MarkedLine>>(text)));
    return out.flush() ? 0 : 2;
}
