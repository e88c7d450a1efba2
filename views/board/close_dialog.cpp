#include "board/close_dialog.h"

#include "reason_model.h"
#include "style/one_line.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace shortlist {

CloseDialog::CloseDialog(const QString &posting, const QStringList &active, std::vector<Reason> reasons,
                         QWidget *parent)
    : QDialog(parent), m_end(new QRadioButton(tr("&End them all with one reason:"), this)),
      m_keep(new QRadioButton(tr("&Keep them active"), this)), m_reason(new QComboBox(this))
{
    setObjectName(QStringLiteral("close_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Close posting"));
    auto *label = new QLabel(active.isEmpty()
                                 ? tr("%1 has no active application. It can be opened again at any time.").arg(posting)
                                 : tr("%1 still has %n active application(s):", "", int(active.size())).arg(posting));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setModel(new ReasonModel(std::move(reasons), m_reason));
    m_reason->setCurrentIndex(-1);
    m_reason->setPlaceholderText(tr("Choose a reason"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unit());
    column->setContentsMargins(2 * unit(), 2 * unit(), 2 * unit(), 2 * unit());
    column->addWidget(label);
    if (!active.isEmpty()) {
        auto *list = new QListView;
        list->setModel(new QStringListModel(active, list));
        list->setUniformItemSizes(true);
        list->setSelectionMode(QAbstractItemView::NoSelection);
        list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        list->setAccessibleName(tr("Active applications"));
        list->setMinimumSize(50 * unit(), 14 * unit());
        column->addWidget(list, 1);
        column->addWidget(m_end);
        column->addWidget(m_reason);
        column->addWidget(m_keep);
        setTabOrder(list, m_end);
        setTabOrder(m_end, m_reason);
        setTabOrder(m_reason, m_keep);
    }
    for (QWidget *choice : std::initializer_list<QWidget *>{m_end, m_keep, m_reason})
        choice->setVisible(!active.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *accept = buttons->addButton(tr("Close posting"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    accept->setDefault(true); // by now it knows its dialog
    const bool isEmpty = active.isEmpty();
    const auto check = [this, accept, isEmpty] {
        accept->setEnabled(isEmpty || m_keep->isChecked() || (m_end->isChecked() && m_reason->currentIndex() >= 0));
    };
    connect(m_end, &QRadioButton::toggled, this, check);
    connect(m_keep, &QRadioButton::toggled, this, check);
    connect(m_reason, &QComboBox::currentIndexChanged, this, check);
    connect(m_reason, &QComboBox::activated, m_end, [this] { m_end->setChecked(true); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    (isEmpty ? static_cast<QWidget *>(accept) : m_end)->setFocus(); // what is to be chosen
}

std::optional<ReasonId> CloseDialog::endWith() const
{
    if (!m_end->isChecked() || m_reason->currentIndex() < 0)
        return std::nullopt;
    return ReasonId(m_reason->currentData(ReasonModel::ReasonRole).toLongLong());
}

} // namespace shortlist
