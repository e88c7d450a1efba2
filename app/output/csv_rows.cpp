#include "output/csv_rows.h"

#include "output/stored_list.h"

namespace shortlist {

CsvRows::CsvRows(QIODevice &out, const std::vector<QByteArray> &names) : m_csv(out)
{
    for (const QByteArray &name : names)
        m_csv.text(QByteArrayView(name));
    m_csv.endRow();
}

void CsvRows::flag(bool flag)
{
    m_csv.text(flag ? QByteArrayView("true") : QByteArrayView("false"));
}

void CsvRows::list(QByteArrayView stored)
{
    m_joined.resize(0);
    visitStoredList(stored, [this](QByteArrayView one) {
        if (!m_joined.isEmpty())
            m_joined += "; ";
        m_joined += one;
    });
    m_csv.text(QByteArrayView(m_joined));
}

void CsvRows::nested(const std::function<void(JsonWriter &)> &)
{
    Q_ASSERT_X(false, "CsvRows", "a column with parts is for JSON only");
    m_csv.empty();
}

} // namespace shortlist
