#include "backup.h"

#include "file_check.h"
#include "text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype copiesKept = 10;
constexpr qint64 dayLength = 86'400'000;

std::optional<Moment> momentOfCopy(const QString &name)
{
    if (name.size() < 19)
        return std::nullopt;
    return Moment::fromIso(QStringLiteral("%1-%2-%3T%4:%5:%6.%7Z")
                               .arg(name.mid(0, 4), name.mid(4, 2), name.mid(6, 2), name.mid(9, 2), name.mid(11, 2),
                                    name.mid(13, 2), name.mid(15, 3)));
}

/// What a copy leaves that was killed on its way: nobody works on it any more a day later.
void removeBrokenOff(const QString &folder, Moment at)
{
    const QFileInfoList drafts
        = QDir(folder).entryInfoList({QStringLiteral("*.shortlist.part-*")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &draft : drafts) {
        if (at.milliseconds - draft.lastModified().toMSecsSinceEpoch() > dayLength)
            QDir().remove(draft.filePath());
    }
}

Result<> keepCopy(Connection &source, const QString &folder, Moment at)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::ReadOnly, Text::tr("The folder for automatic copies cannot be made: %1").arg(folder)};
    removeBrokenOff(folder, at);
    const auto isTaken = [&] { return QFileInfo::exists(folder + u'/' + automaticCopyName(at)); };
    while (true) {
        while (isTaken()) // another copy of this very moment
            ++at.milliseconds;
        const auto copied = backupTo(source, folder + u'/' + automaticCopyName(at));
        if (copied)
            break;
        if (!isTaken()) // else somebody else's copy came first
            return copied.error();
    }
    // Oldest first; those from the future, made by a clock that went wrong, before all others.
    QStringList copies = QDir(folder).entryList({QStringLiteral("*.shortlist")}, QDir::Files, QDir::Name);
    std::stable_partition(copies.begin(), copies.end(),
                          [made = automaticCopyName(at)](const QString &copy) { return copy > made; });
    for (qsizetype i = 0; i < copies.size() - copiesKept; ++i)
        QDir().remove(folder + u'/' + copies.at(i));
    return {};
}

} // namespace

Result<> backupTo(Connection &source, const QString &destination, const BackupProgress &progress)
{
    if (auto inspected = inspectNewFile(destination); !inspected)
        return inspected.error();
    const Draft draft(destination);
    if (const auto filled = draft.fill(source, progress); !filled)
        return filled.error();
    return draft.settle();
}

QString automaticCopies(const QString &workspaceUuid)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups/")
           + workspaceUuid;
}

QString automaticCopyName(Moment at)
{
    QString name = at.toIso(); // 20260301T093000123Z
    name.remove(u'-').remove(u':').remove(u'.');
    return name + QStringLiteral(".shortlist");
}

Result<> keepAutomaticCopy(Connection &source, const QString &workspaceUuid, Moment at)
{
    return keepCopy(source, automaticCopies(workspaceUuid), at);
}

Result<> makeAutomaticCopy(Connection &source, const QString &workspaceUuid, Moment at)
{
    {
        Statement entries = source.statement("select 1 from journal_entry limit 1");
        if (!entries.next())
            return source.outcome();
    }
    const QString folder = automaticCopies(workspaceUuid);
    const QStringList copies = QDir(folder).entryList({QStringLiteral("*.shortlist")}, QDir::Files, QDir::Name);
    for (const QString &copy : copies) {
        // A copy from the future was made by a clock that went wrong: it says nothing about today.
        const std::optional<Moment> made = momentOfCopy(copy);
        if (made && made->milliseconds <= at.milliseconds && at.milliseconds - made->milliseconds < dayLength)
            return {};
    }
    return keepCopy(source, folder, at);
}

} // namespace shortlist
