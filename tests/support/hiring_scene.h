#pragma once

#include "program_runner.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace shortlist::test {

/// A workspace with a little in it, made by the verbs themselves. Its time zone is Europe/Vilnius; everything is done
/// by Mia, on the clock of the runs.
///
/// Posting 1 "Backend Engineer" has the rated criteria 1 System design (weight 3), 2 Coding (2) and 3 Communication (1)
/// and the screened must-have 4 SQL. Posting 2 "Designer" has nothing. Ada Lovelace (candidate 1) and Grace Hopper (2)
/// have applied for posting 1 (applications 1 and 2), Alan Turing (3) has not.
class HiringScene {
public:
    HiringScene();

    [[nodiscard]] const QString &file() const { return m_file; }
    /// A file of that name beside the workspace.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Runs a verb on the file, by Mia where the words name nobody; a failure makes the scene unsound.
    Run does(const char *verb, const QStringList &words);
    template <class... Texts>
    Run does(const char *verb, const Texts &...words)
    {
        return does(verb, QStringList{text(words)...});
    }

    /// Runs a verb that only reads on the file.
    template <class... Texts>
    [[nodiscard]] Run asks(const char *verb, const Texts &...words) const
    {
        return run(QStringList{text(verb), m_file, text(words)...});
    }

    /// Everything worked so far.
    [[nodiscard]] bool isSound() const { return m_problems.isEmpty(); }
    [[nodiscard]] const QByteArray &problems() const { return m_problems; }

private:
    void make();
    [[nodiscard]] static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
    [[nodiscard]] static QString text(const QString &text) { return text; }

    QTemporaryDir m_folder;
    QString m_file;
    QByteArray m_problems;
};

/// What a run printed; empty where it is no JSON of that form.
[[nodiscard]] QJsonArray arrayOf(const Run &run);
[[nodiscard]] QJsonObject objectOf(const Run &run);
/// The keys of the first object of an array, in the order in which they are written.
[[nodiscard]] QByteArrayList keysOf(const QByteArray &json);
/// `text` with every UUID in it replaced by "UUID".
[[nodiscard]] QByteArray withoutUuids(QByteArray text);

} // namespace shortlist::test
