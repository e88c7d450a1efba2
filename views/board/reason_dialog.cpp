#include "board/reason_dialog.h"

#include "reason_model.h"
#include "style/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace shortlist {

ReasonDialog::ReasonDialog(const QString &title, const QString &question, const QString &verb,
                           std::vector<Reason> reasons, QWidget *parent)
    : QDialog(parent), m_list(new QListView)
{
    setObjectName(QStringLiteral("reason_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *label = new QLabel(question);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_list->setModel(new ReasonModel(std::move(reasons), this));
    m_list->setAccessibleName(tr("Reasons"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setMinimumSize(45 * unit(), 22 * unit());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *accept = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    accept->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unit());
    column->setContentsMargins(2 * unit(), 2 * unit(), 2 * unit(), 2 * unit());
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    accept->setDefault(true); // by now it knows its dialog
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, accept] { accept->setEnabled(m_list->selectionModel()->hasSelection()); });
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setFocus();
}

ReasonId ReasonDialog::reason() const
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? ReasonId() : ReasonId(chosen.front().data(ReasonModel::ReasonRole).toLongLong());
}

} // namespace shortlist
