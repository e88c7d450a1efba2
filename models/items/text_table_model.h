#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace shortlist {

/// A table of plain texts, as the beginning of an export is.
class TextTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TextTableModel(QObject *parent = nullptr);

    void setTable(const QStringList &headers, const std::vector<QStringList> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<QStringList> m_rows;
};

} // namespace shortlist
