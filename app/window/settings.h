#pragma once

#include "style/tokens.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace shortlist {

/// What a person prefers on this machine. Nothing of a workspace is in it but the paths of recent ones.
class Settings {
public:
    [[nodiscard]] QString name() const;
    void setName(const QString &name);

    /// Newest first, at most ten.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void forgetRecentFile(const QString &path);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// "de", "en"; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// Geometry, docks, tab and posting of the window on a workspace, by its UUID.
    [[nodiscard]] QByteArray windowState(const QString &workspace, const QString &what) const;
    void setWindowState(const QString &workspace, const QString &what, const QByteArray &state);

private:
    QSettings m_store{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("shortlist"),
                      QStringLiteral("shortlist")};
};

} // namespace shortlist
