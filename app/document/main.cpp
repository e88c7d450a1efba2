// Takes a document apart in a process of its own, under limits: what a broken or hostile file does stays here. The
// document comes from standard input; its lines go to standard output, or the reason why there are none, with exit
// status 1.

#include "documents/document_text.h"
#include "jobdescription/sources/document_lines.h"
#include "platform.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <new>

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
    DocumentText text;
    try {
        text = readDocumentText(in.readAll());
    } catch (const std::bad_alloc &) { // thrown by Qt and the standard library where the limit is reached
        text = DocumentFault::TooMuchMemory;
    }
    if (const auto *fault = std::get_if<DocumentFault>(&text)) {
        static constexpr std::array words{"no_document", "encrypted", "no_text",
                                          "too_large",   "damaged",   "too_much_memory"};
        out.write(words[static_cast<size_t>(*fault)]);
        return 1;
    }
    out.write(writeDocumentLines(std::get<std::vector<MarkedLine>>(text)));
    return out.flush() ? 0 : 2;
}
