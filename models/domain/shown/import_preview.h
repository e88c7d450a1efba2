#pragma once

#include "id.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace shortlist {

/// What becomes of a row of an import.
enum class ImportOutcome { New, Known, Problem };

/// A row as an import would take it.
struct ImportRow {
    qint64 line = 0; ///< where it begins in its file
    ImportOutcome outcome = ImportOutcome::New;
    QString name;
    QString emails;
    QString headline;
    QString stage;
    QString problem; ///< why it is not imported

    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

/// A column of the file.
struct ImportColumn {
    QString header;
    QString field;             ///< a word of what it fills; empty: it is not read
    bool isPayHistory = false; ///< past or present pay, which is never read

    friend bool operator==(const ImportColumn &, const ImportColumn &) = default;
};

/// What a person chose for an import. Empty texts: as found out from the file.
struct ImportChoices {
    QMap<QString, QString> fieldToHeader; ///< a field's word to the header of its column; empty: it is not read
    QString delimiter;
    QString encoding;
    PostingId posting; ///< null: candidates only
    QString onDuplicate = QStringLiteral("skip");

    friend bool operator==(const ImportChoices &, const ImportChoices &) = default;
};

/// What an import would do. `problem` not empty: why it cannot be done at all.
struct ImportPreview {
    QString delimiter;
    QString encoding;
    std::vector<ImportColumn> columns;
    std::vector<ImportRow> rows; ///< the first ones
    qint64 added = 0;
    qint64 known = 0;
    qint64 updated = 0;
    qint64 applications = 0;
    qint64 problems = 0;
    bool isWhole = false; ///< false: the numbers are of the rows so far
    QString problem;

    friend bool operator==(const ImportPreview &, const ImportPreview &) = default;
};

} // namespace shortlist
