#pragma once

#include <QRandomGenerator>
#include <QStringList>

#include <vector>

namespace shortlist {

/// Tables of what is hard for a CSV: the same ones in every run.
inline QString nastyCell(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("a"),      QStringLiteral("Ada Lovelace"),
                                    QStringLiteral(","),      QStringLiteral(";"),
                                    QStringLiteral("\t"),     QStringLiteral("|"),
                                    QStringLiteral("\""),     QStringLiteral("\"\""),
                                    QStringLiteral("\n"),     QStringLiteral("\r"),
                                    QStringLiteral("\r\n"),   QStringLiteral(" "),
                                    QStringLiteral("'"),      QStringLiteral("="),
                                    QStringLiteral("+"),      QStringLiteral("-"),
                                    QStringLiteral("@"),      QStringLiteral("0"),
                                    QStringLiteral("49.5"),   QStringLiteral("sep=;"),
                                    QStringLiteral("é"),      QStringLiteral("漢字"),
                                    QStringLiteral("😀"),      QStringLiteral("\uFEFF"),
                                    QStringLiteral("\u2028"), QStringLiteral("\\"),
                                    QStringLiteral("e\u0301")};
    QString cell;
    const int count = random.bounded(6);
    for (int i = 0; i < count; ++i)
        cell += pieces.at(random.bounded(pieces.size()));
    return cell;
}

inline std::vector<QStringList> nastyTable(QRandomGenerator &random)
{
    const int columns = 1 + random.bounded(6);
    std::vector<QStringList> table(1 + static_cast<size_t>(random.bounded(8)));
    for (QStringList &row : table) {
        for (int i = 0; i < columns; ++i)
            row += nastyCell(random);
    }
    return table;
}

} // namespace shortlist
