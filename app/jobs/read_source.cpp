#include "jobs/read_source.h"

#include "file_header.h"
#include "text.h"

#include <QFileInfo>

namespace shortlist {

namespace {

constexpr qint64 mostBytes = 32 * 1024 * 1024;

Result<QByteArray> readAtMost(QIODevice &device, const QString &name)
{
    QByteArray bytes;
    while (bytes.size() <= mostBytes) {
        const QByteArray more = device.read(mostBytes + 1 - bytes.size());
        if (more.isEmpty())
            return bytes;
        bytes += more;
    }
    return Error{ErrorKind::BadInput, Text::tr("%1 is larger than 32 MiB. That is no job description.").arg(name)};
}

} // namespace

QString sourceName(const QString &path)
{
    return path == QLatin1String("-") ? Text::tr("standard input") : path;
}

Error ofSource(const QString &path, const Error &error)
{
    const QString name = sourceName(path);
    if (error.message.startsWith(name))
        return error;
    return {error.kind, QStringLiteral("%1: %2").arg(name, error.message)};
}

Result<QByteArray> readSource(const QString &path, QIODevice &standardInput)
{
    if (path == QLatin1String("-"))
        return readAtMost(standardInput, sourceName(path));
    if (isDatabase(path))
        return Error{ErrorKind::BadInput, Text::tr("%1 is a workspace or another database, no text.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file);
    auto bytes = readAtMost(file, path);
    if (bytes && file.error() != QFileDevice::NoError)
        return cannotRead(path, file);
    return bytes;
}

Error cannotRead(const QString &path, const QFile &file)
{
    if (QFileInfo(path).isDir())
        return {ErrorKind::BadInput, Text::tr("%1 is a folder. Name the files in it.").arg(path)};
    return {ErrorKind::NotFound, Text::tr("%1 cannot be read: %2").arg(path, file.errorString())};
}

} // namespace shortlist
