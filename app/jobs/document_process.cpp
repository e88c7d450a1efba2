#include "jobs/document_process.h"

#include "jobdescription/sources/document_lines.h"
#include "platform.h"
#include "text.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

namespace shortlist {

namespace {

constexpr int mostMilliseconds = 30'000;
constexpr qint64 mostOutput = 64 * 1024 * 1024;

QString documentProgram()
{
#ifdef Q_OS_WIN
    const auto name = QStringLiteral("shortlist-document.exe");
#else
    const auto name = QStringLiteral("shortlist-document");
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

Error faultOf(const QByteArray &word, const QString &name, bool isPdf)
{
    const auto bad = [](const QString &message) { return Error{ErrorKind::BadInput, message}; };
    if (word == "encrypted")
        return bad(Text::tr("%1 is encrypted. Save it without a password, or paste its text.").arg(name));
    if (word == "no_text" && !isPdf)
        return bad(Text::tr("%1 has no text in it. Choose another file, or paste the text.").arg(name));
    if (word == "no_text")
        return bad(Text::tr("%1 has no text in it, only pictures of pages. Run it through text recognition, or type it "
                            "in.")
                       .arg(name));
    if (word == "too_large")
        return bad(Text::tr("%1 unpacks to more than a job description can be. It was not read.").arg(name));
    if (word == "too_much_memory")
        return bad(Text::tr("%1 takes too much memory to read. Paste its text instead.").arg(name));
    if (word == "no_document")
        return bad(
            Text::tr("%1 is neither a PDF nor a Word document (.docx). Save it as one of them or as plain text, or "
                     "paste its text.")
                .arg(name));
    return bad(
        Text::tr("%1 is damaged: no text could be read out of it. Open it with the program that made it and save "
                 "it again.")
            .arg(name));
}

Error tooSlow(const QString &name)
{
    return {ErrorKind::BadInput, Text::tr("%1 takes too long to read. Paste its text instead.").arg(name)};
}

/// False: it was to stop, or takes too long.
bool waitFor(QProcess &process, const std::function<bool()> &goOn)
{
    constexpr int slice = 100;
    for (int waited = 0; waited < mostMilliseconds && (!goOn || goOn()); waited += slice) {
        if (process.waitForFinished(slice) || process.state() == QProcess::NotRunning)
            return true;
    }
    return false;
}

} // namespace

bool isPackedDocument(const QByteArray &bytes)
{
    constexpr qsizetype lookedAt = 1024;
    return bytes.startsWith("PK\x03\x04") || bytes.first(std::min(bytes.size(), lookedAt)).contains("%PDF-");
}

Result<std::vector<MarkedLine>> documentLines(const QByteArray &bytes, const QString &name,
                                              const std::function<bool()> &goOn)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(documentProgram(), QStringList());
    if (!process.waitForStarted())
        return Error{ErrorKind::NotFound,
                     Text::tr("The program that reads PDF and Word documents is missing: %1. Build or "
                              "install it beside shortlist, or paste the text of %2.")
                         .arg(documentProgram(), name)};
    process.write(bytes);
    process.closeWriteChannel();
    if (!waitFor(process, goOn)) {
        process.kill();
        process.waitForFinished(mostMilliseconds);
        if (goOn && !goOn())
            return Error{ErrorKind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(name)};
        return tooSlow(name);
    }
    const bool isPdf = !bytes.startsWith("PK");
    const QByteArray output = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit)
        return wasEndedByTimeLimit(process.exitCode()) ? tooSlow(name) : faultOf("damaged", name, isPdf);
    auto lines = process.exitCode() == 0 && output.size() <= mostOutput ? readDocumentLines(output)
                                                                        : std::optional<std::vector<MarkedLine>>();
    if (!lines)
        return faultOf(output.first(std::min<qsizetype>(output.size(), 40)), name, isPdf);
    return *std::move(lines);
}

} // namespace shortlist
