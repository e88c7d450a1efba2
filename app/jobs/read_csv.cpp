#include "jobs/read_csv.h"

#include "json_writer.h"
#include "output/row_sink.h"
#include "output/shown_text.h"
#include "text.h"

#include <QTemporaryFile>

namespace shortlist {

namespace {

/// Text that comes out after everything else. It waits in a file once it is long: a bad file has a problem per line.
class Postponed {
public:
    void add(const QByteArray &bytes)
    {
        constexpr qsizetype mostInMemory = 1024 * 1024;
        m_bytes += bytes;
        if (m_bytes.size() < mostInMemory)
            return;
        if (!m_file.isOpen() && !m_file.open())
            return;
        if (m_file.write(m_bytes) == m_bytes.size())
            m_bytes.resize(0);
    }

    [[nodiscard]] bool copyTo(QIODevice &out)
    {
        if (m_file.isOpen() && m_file.seek(0)) {
            while (!m_file.atEnd()) {
                const QByteArray part = m_file.read(64 * 1024);
                if (part.isEmpty() || out.write(part) != part.size())
                    return false;
            }
        }
        return out.write(m_bytes) == m_bytes.size();
    }

private:
    QByteArray m_bytes;
    QTemporaryFile m_file;
};

/// Why an import would not take a row that can be read; empty where it would. `columns`: of the header, the first row.
QString raggedness(const CsvReader &reader, qsizetype &columns)
{
    if (columns == 0)
        columns = reader.row().size();
    if (reader.row().size() == columns)
        return {};
    return Text::tr("%1 cells where the header has %2. Check for a missing or an unquoted delimiter.")
        .arg(reader.row().size())
        .arg(columns);
}

QByteArray problemAsJson(const CsvReader &reader, const QString &problem)
{
    JsonWriter json;
    json.beginObject();
    json.member(QLatin1String("line"), reader.line());
    json.member(QLatin1String("message"), problem);
    json.endObject();
    return json.take();
}

} // namespace

Result<> writeCsvAsJson(CsvReader &reader, QIODevice &out)
{
    constexpr qsizetype enough = 64 * 1024;
    JsonWriter head;
    head.value(QString(QLatin1Char(reader.delimiter())));
    QByteArray pending = "{\"delimiter\": " + head.take();
    head.value(reader.encoding());
    pending += ", \"encoding\": " + head.take() + ", \"rows\": [";
    Postponed problems;
    const char *rowSeparator = "\n";
    const char *problemSeparator = "\n";
    bool written = true;
    qsizetype columns = 0;
    while (written && reader.next()) {
        const bool readable = reader.problem().isEmpty();
        if (const QString problem = readable ? raggedness(reader, columns) : reader.problem(); !problem.isEmpty())
            problems.add(std::exchange(problemSeparator, ",\n") + problemAsJson(reader, problem));
        if (!readable)
            continue;
        JsonWriter row;
        row.value(reader.row());
        pending += std::exchange(rowSeparator, ",\n") + row.take();
        if (pending.size() > enough) {
            written = out.write(pending) == pending.size();
            pending.resize(0);
        }
    }
    pending += "\n], \"problems\": [";
    const QByteArray end = "\n]}\n";
    if (!written || out.write(pending) != pending.size() || !problems.copyTo(out) || out.write(end) != end.size())
        return writeError(out);
    return reader.error() ? Result<>(*reader.error()) : Result<>();
}

Result<> writeCsvAsText(CsvReader &reader, QIODevice &out)
{
    Postponed problems;
    std::unique_ptr<RowSink> rows;
    qint64 rowCount = 0;
    qint64 problemCount = 0;
    qsizetype columns = 0;
    while (reader.next()) {
        const QString problem = reader.problem().isEmpty() ? raggedness(reader, columns) : reader.problem();
        if (!problem.isEmpty()) {
            ++problemCount;
            problems.add(Text::tr("Line %1: %2").arg(QString::number(reader.line()), onOneLine(problem)).toUtf8()
                         + '\n');
            continue;
        }
        if (!rows) {
            std::vector<QByteArray> names;
            for (const QString &name : reader.row())
                names.push_back(name.toUtf8());
            rows = makeRowSink(RowFormat::Text, out, names, QTimeZone::utc());
            continue;
        }
        ++rowCount;
        rows->beginRow();
        for (const QString &cell : reader.row())
            rows->cells().text(cell);
        rows->endRow();
    }
    if (rows) {
        if (const auto finished = rows->finish(); !finished)
            return finished;
    }
    const QByteArray summary
        = '\n'
          + Text::tr("%1 rows below the header, %2 problems; delimiter %3, encoding %4")
                .arg(QString::number(rowCount), QString::number(problemCount),
                     reader.delimiter() == '\t' ? Text::tr("TAB") : QString(QLatin1Char(reader.delimiter())),
                     reader.encoding())
                .toUtf8()
          + '\n';
    if (out.write(summary) != summary.size() || !problems.copyTo(out))
        return writeError(out);
    return reader.error() ? Result<>(*reader.error()) : Result<>();
}

} // namespace shortlist
