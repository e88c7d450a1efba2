#include "compare/compared_dialog.h"

#include "fields/safe_text.h"
#include "style/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace shortlist {

namespace {

class ComparedNameDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = shortLine(option->text, 200);
    }
};

} // namespace

ComparedDialog::ComparedDialog(std::vector<ComparedChoice> all, QWidget *parent)
    : QDialog(parent), m_model(new ComparedChoiceModel(std::move(all), this)), m_count(new QLabel)
{
    setObjectName(QStringLiteral("compared_dialog"));
    setWindowTitle(tr("Who is compared"));
    auto *filter = new QLineEdit;
    filter->setObjectName(QStringLiteral("compared_filter"));
    filter->setPlaceholderText(tr("Filter by name"));
    filter->setAccessibleName(tr("Filter by name"));
    filter->setClearButtonEnabled(true);
    filter->setMaxLength(200);
    auto *shown = new QSortFilterProxyModel(this);
    shown->setSourceModel(m_model);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *list = new QListView;
    list->setObjectName(QStringLiteral("compared_list"));
    list->setModel(shown);
    list->setItemDelegate(new ComparedNameDelegate(list));
    list->setAccessibleName(tr("Candidates"));
    list->setUniformItemSizes(true);
    list->setEditTriggers(QListView::NoEditTriggers);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Compare"));
    connect(filter, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ComparedDialog::count);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unit());
    column->addWidget(filter);
    column->addWidget(list, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    resize(48 * unit(), 52 * unit());
    list->setCurrentIndex(shown->index(0, 0));
    list->setFocus();
    count();
}

void ComparedDialog::count()
{
    const auto chosen = static_cast<qint64>(m_model->chosen().size());
    m_count->setText(chosen == 0
                         ? tr("Nobody: the finalists with the best coverage are compared.")
                         : tr("%1 of at most %2").arg(QLocale().toString(chosen), QLocale().toString(mostCompared)));
}

} // namespace shortlist
