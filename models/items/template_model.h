#pragma once

#include "template.h"

#include <QAbstractListModel>

namespace shortlist {

/// The templates of a workspace, by name.
class TemplateModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setTemplates(std::vector<Template> templates);
    [[nodiscard]] TemplateId templateAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Template> m_templates;
};

} // namespace shortlist
