#include "output/destination.h"

#include "file_header.h"
#include "text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace shortlist {

namespace {

/// Whether a database is what an export would replace, or the log of one that is open.
bool belongsToWorkspace(const QString &path)
{
    if (isDatabase(path))
        return true;
    for (const auto *ending : {"-wal", "-shm", "-journal"}) {
        const QLatin1String word(ending);
        if (path.endsWith(word) && belongsToWorkspace(path.chopped(word.size())))
            return true;
    }
    return false;
}

Error cannotWrite(const QString &path, const QIODevice &device)
{
    return {ErrorKind::ReadOnly,
            Text::tr("%1 cannot be written: %2. Nothing was changed.").arg(path, device.errorString())};
}

} // namespace

Result<Destination> Destination::file(const QString &path)
{
    const QFileInfo there(path);
    if (there.isDir())
        return Error{ErrorKind::BadInput, Text::tr("%1 is a folder. Name a file in it.").arg(path)};
    // A device or a pipe (/dev/stdout) is written to, not replaced.
    if (there.exists() && !there.isFile()) {
        auto device = std::make_unique<QFile>(path);
        if (!device->open(QIODevice::WriteOnly))
            return cannotWrite(path, *device);
        return Destination(std::move(device));
    }
    if (belongsToWorkspace(path))
        return Error{
            ErrorKind::BadInput,
            Text::tr("%1 is a workspace or belongs to one, and is not replaced. Name another file.").arg(path)};
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return cannotWrite(path, *file);
    return Destination(std::move(file));
}

Result<> Destination::finish()
{
    if (auto *file = qobject_cast<QSaveFile *>(m_own.get()); file && !file->commit())
        return cannotWrite(file->fileName(), *file);
    if (auto *file = qobject_cast<QFile *>(m_own.get()); file && !file->flush())
        return cannotWrite(file->fileName(), *file);
    return {};
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    auto destination = Destination::file(path);
    if (!destination)
        return destination.error();
    if (destination->device().write(bytes) != bytes.size())
        return cannotWrite(path, destination->device());
    return destination->finish();
}

} // namespace shortlist
