#pragma once

#include "application.h"
#include "candidate.h"
#include "candidates/cell_reader.h"
#include "candidates/header_map.h"
#include "csv/csv_reader.h"
#include "result.h"

#include <QMap>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace shortlist {

/// A candidate as a row of a CSV tells it, with what the row says of an application. Texts are trimmed; ids, uuids
/// are empty. What the row does not say is empty or absent.
struct CandidateRow {
    qint64 line = 0; ///< 1-based physical line where the row begins
    Candidate candidate;
    QString stage;
    QString status; ///< a word of ApplicationStatus, or empty
    QString reason;
    QString source;
    QString creditedTo;
    std::optional<Moment> appliedAt;
    std::optional<Moment> stageEnteredAt;
    std::optional<Moment> endedAt;
    QString problem; ///< not empty: this row must not be imported, and why
};

/// Reads candidates from a CSV whose first record names the columns. Headers of other programs are understood by
/// synonyms (resources/exchange/header_synonyms.txt) or named by the caller. Columns of past or current pay are not
/// read.
class CandidateReader {
public:
    /// `fieldToHeader`: for a field's word (candidate_field.h) the header of its column, or an empty text: that field
    /// is not imported. `zone`: where a day without a time begins.
    CandidateReader(QIODevice &device, QMap<QString, QString> fieldToHeader, const QTimeZone &zone,
                    CsvFormat format = {});

    /// Reads the header. BadInput: no text, no column for a name or an e-mail, an unknown field or a missing header
    /// in `fieldToHeader`; the message lists what was found and what is understood.
    Result<> open();

    /// The next row that holds anything; false at the end, and where the device fails (see error()).
    bool next();

    [[nodiscard]] const CandidateRow &row() const { return m_row; }
    [[nodiscard]] std::optional<Error> error() const { return m_csv.error(); }
    [[nodiscard]] qint64 bytesRead() const { return m_csv.bytesRead(); }
    [[nodiscard]] char delimiter() const { return m_csv.delimiter(); }
    [[nodiscard]] QString encoding() const { return m_csv.encoding(); }

    /// Columns that are not imported, payHistoryHeaders() among them.
    [[nodiscard]] const QStringList &ignoredHeaders() const { return m_headers.ignored; }
    /// Columns that are read for an application: stage, status, reason, source, dates.
    [[nodiscard]] QStringList applicationHeaders() const;
    /// Columns of past or current pay, or of pay that is not said to be expected.
    [[nodiscard]] const QStringList &payHistoryHeaders() const { return m_headers.payHistory; }

private:
    [[nodiscard]] bool isBlankRow() const;
    [[nodiscard]] QString shapeProblem() const;
    [[nodiscard]] QString text(CandidateField field) const;
    [[nodiscard]] const QString &headerOf(CandidateField field) const;
    [[nodiscard]] QStringList list(CandidateField field, bool areAddresses) const;
    [[nodiscard]] QString name() const;

    void readRow();
    void readPerson();
    void readEmails();
    void readExpectedPay();
    void readApplication();
    void readMoment(CandidateField field, std::optional<Moment> &into);
    void complain(const QString &problem);

    CsvReader m_csv;
    QMap<QString, QString> m_fieldToHeader;
    HeaderMap m_headers;
    CellReader m_cells;
    CandidateRow m_row;
};

} // namespace shortlist
