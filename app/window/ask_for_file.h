#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace shortlist {

/// What a file is asked for.
struct FileQuestion {
    enum class Kind { Open, Save, SaveBeside }; ///< SaveBeside: what is there already is not replaced, so none is asked

    Kind kind = Kind::Open;
    QString title;
    QString place; ///< a folder, or a file to begin with; empty: where the last one was
    QString filter;
    QString suffix; ///< added to a name that has none
};

/// A name as that of a file, fit for every file system: letters, digits and single dashes. `otherwise`: where none is
/// left.
[[nodiscard]] QString fileNameOf(const QString &name, const QString &otherwise);

/// Asks in the dialog of the system and goes on: `then` is called with what was chosen, unless nothing was or `parent`
/// is gone by then.
void askForFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> then);

/// The same for files that are there, one or several.
void askForFiles(QWidget *parent, const FileQuestion &question, std::function<void(const QStringList &)> then);

} // namespace shortlist
