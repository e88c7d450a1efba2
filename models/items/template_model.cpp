#include "template_model.h"

#include "fold.h"

#include <algorithm>

namespace shortlist {

void TemplateModel::setTemplates(std::vector<Template> templates)
{
    std::stable_sort(templates.begin(), templates.end(),
                     [](const Template &a, const Template &b) { return fold(a.name) < fold(b.name); });
    if (templates == m_templates)
        return;
    beginResetModel(); // another list: it was read anew
    m_templates = std::move(templates);
    endResetModel();
}

TemplateId TemplateModel::templateAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? m_templates[static_cast<size_t>(index.row())].id
                                                       : TemplateId();
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size());
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::DisplayRole)
        return {};
    return m_templates[static_cast<size_t>(index.row())].name;
}

} // namespace shortlist
