#include "file_check.h"

#include "file_header.h"
#include "schema.h"
#include "text.h"

#include <QFileInfo>
#include <QtEndian>

#include <filesystem>

namespace shortlist {

namespace {

/// Whether a folder on the way lets nobody of us through: whether the file is there cannot be known then.
bool isHidden(const QString &path)
{
    std::error_code problem;
    const auto status = std::filesystem::status(std::filesystem::path(path.toStdU16String()), problem);
    return !std::filesystem::status_known(status) && problem == std::errc::permission_denied;
}

Error hiddenError(const QString &path)
{
    return {
        ErrorKind::ReadOnly,
        Text::tr("%1 cannot be reached: there is no permission to enter its folder. Ask the owner of the folder for "
                 "it, or use a file elsewhere.")
            .arg(path)};
}

/// Two names for one file have two journals: a crash under one name, then opening under the other, loses data.
bool hasSecondName(const QString &path)
{
    std::error_code problem;
    const auto links = std::filesystem::hard_link_count(std::filesystem::path(path.toStdU16String()), problem);
    return !problem && links > 1;
}

Result<> inspectHeader(const QString &path, const QByteArray &header)
{
    if (header.isEmpty())
        return Error{ErrorKind::BadInput,
                     Text::tr("%1 is empty, not a workspace. If it should hold data, restore a backup; "
                              "else delete it and use `shortlist new`.")
                         .arg(path)};
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Error{ErrorKind::BadInput, Text::tr("%1 is not a Shortlist workspace.").arg(path)};
    const auto id = qFromBigEndian<quint32>(header.constData() + 68);
    if (id != applicationId)
        return Error{ErrorKind::BadInput,
                     Text::tr("%1 is an SQLite file of another program, not a Shortlist workspace.").arg(path)};
    const auto revision = qFromBigEndian<qint32>(header.constData() + 60);
    const auto schemaChanges = qFromBigEndian<quint32>(header.constData() + 40);
    if (revision < 1 || schemaChanges == 0)
        return Error{ErrorKind::BadInput,
                     Text::tr("%1 is not a Shortlist workspace: it is marked as one, but has no tables. If it should "
                              "hold data, restore a backup under a new name.")
                         .arg(path)};
    if (revision > schemaRevision)
        return Error{ErrorKind::Refused,
                     Text::tr("%1 was written by a newer Shortlist (its schema is %2, this program knows "
                              "up to %3). It was left as it is; update Shortlist to open it.")
                         .arg(path)
                         .arg(revision)
                         .arg(schemaRevision)};
    return {};
}

} // namespace

Result<> inspectFile(const QString &path)
{
    const QFileInfo info(path);
    if (isHidden(path))
        return hiddenError(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound,
                     Text::tr("%1 does not exist. Make a workspace with `shortlist new %1`.").arg(path)};
    if (info.isDir())
        return Error{ErrorKind::BadInput, Text::tr("%1 is a folder, not a workspace file.").arg(path)};
    if (!info.isFile())
        return Error{ErrorKind::BadInput,
                     Text::tr("%1 is not an ordinary file, so it cannot be a workspace.").arg(path)};
    if (hasSecondName(path))
        return Error{ErrorKind::Refused,
                     Text::tr("%1 has a second name (a hard link). Two names for one workspace can lose data: "
                              "delete the other name, or copy the file, and open it again.")
                         .arg(path)};
    const auto header = headerOf(path, 100);
    if (!header)
        return Error{ErrorKind::ReadOnly, Text::tr("%1 cannot be read. Ask its owner for permission.").arg(path)};
    return inspectHeader(path, *header);
}

Result<> inspectNewFile(const QString &path)
{
    const QFileInfo info(path);
    if (isHidden(path))
        return hiddenError(path);
    if (info.exists() || info.isSymLink())
        return Error{ErrorKind::Refused,
                     Text::tr("%1 exists already and was left as it is. Choose another name.").arg(path)};
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return Error{
            ErrorKind::NotFound,
            Text::tr("%1 cannot be made: the folder %2 does not exist. Make the folder first, or choose another.")
                .arg(path, folder.filePath())};
    if (!folder.isWritable())
        return Error{ErrorKind::ReadOnly,
                     Text::tr("%1 cannot be made: there is no permission to write in the folder %2. Choose another "
                              "folder, or ask the owner of this one.")
                         .arg(path, folder.filePath())};
    return {};
}

} // namespace shortlist
