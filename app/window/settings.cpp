#include "window/settings.h"

#include <QFileInfo>

namespace shortlist {

namespace {

constexpr qsizetype mostRecent = 10;

const QString recentKey = QStringLiteral("recent_files");

} // namespace

QString Settings::name() const
{
    return m_store.value(QStringLiteral("name")).toString();
}

void Settings::setName(const QString &name)
{
    if (name != this->name()) // what is written waits for the disk
        m_store.setValue(QStringLiteral("name"), name);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    if (!files.isEmpty() && files.front() == full)
        return;
    files.removeAll(full);
    files.prepend(full);
    m_store.setValue(recentKey, QStringList(files.mid(0, mostRecent)));
}

void Settings::forgetRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(recentKey, files);
}

Theme Settings::theme() const
{
    const QString word = m_store.value(QStringLiteral("theme")).toString();
    return word == QLatin1String("light") ? Theme::Light : word == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    m_store.setValue(QStringLiteral("theme"), theme == Theme::Light  ? QStringLiteral("light")
                                              : theme == Theme::Dark ? QStringLiteral("dark")
                                                                     : QStringLiteral("system"));
}

QString Settings::language() const
{
    return m_store.value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(QStringLiteral("language"), language);
}

QByteArray Settings::windowState(const QString &workspace, const QString &what) const
{
    return m_store.value(QStringLiteral("windows/%1/%2").arg(workspace, what)).toByteArray();
}

void Settings::setWindowState(const QString &workspace, const QString &what, const QByteArray &state)
{
    m_store.setValue(QStringLiteral("windows/%1/%2").arg(workspace, what), state);
}

} // namespace shortlist
