#include "board/ended_drawer.h"

#include "ended_model.h"
#include "style/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

namespace shortlist {

EndedDrawer::EndedDrawer(EndedModel *model, QWidget *parent)
    : QWidget(parent), m_list(new QTreeView), m_reopen(new QPushButton(tr("Reopen")))
{
    setObjectName(QStringLiteral("ended_drawer"));
    auto *title = new QLabel(tr("Ended applications"));
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setBuddy(m_list);
    m_list->setModel(model);
    m_list->setAccessibleName(tr("Ended applications"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *reopen = new QAction(m_reopen->text(), m_list);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this, reopen](const QPoint &at) {
        auto *menu = new QMenu(m_list);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(reopen);
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(reopen, &QAction::triggered, m_reopen, &QPushButton::click);
    connect(this, &EndedDrawer::selectionChanged, reopen,
            [this, reopen] { reopen->setEnabled(m_reopen->isEnabled()); });
    reopen->setEnabled(false);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(EndedModel::Name, QHeaderView::Stretch);
    m_list->setMinimumHeight(9 * unit());
    for (const int column : {EndedModel::Status, EndedModel::StageName, EndedModel::EndedOn})
        m_list->header()->resizeSection(column, 12 * unit());
    m_list->header()->resizeSection(EndedModel::ReasonName, 26 * unit());
    m_reopen->setEnabled(false);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_reopen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit(), unit(), 2 * unit(), 0);
    column->setSpacing(unit() / 2);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_reopen, &QPushButton::clicked, this, &EndedDrawer::reopenRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_reopen->setEnabled(m_list->selectionModel()->hasSelection());
        Q_EMIT selectionChanged();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT chosen(CandidateId(current.data(EndedModel::CandidateRole).toLongLong()),
                                  ApplicationId(current.data(EndedModel::ApplicationRole).toLongLong()));
            });
}

std::vector<ApplicationId> EndedDrawer::selected() const
{
    std::vector<ApplicationId> found;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        found.emplace_back(row.data(EndedModel::ApplicationRole).toLongLong());
    return found;
}

} // namespace shortlist
