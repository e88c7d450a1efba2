#include "posting/rated_dialog.h"

#include "posting/shown_text.h"
#include "style/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace shortlist {

namespace {

class ShortTextDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = shownText(index.data().toString(), 200);
    }
};

} // namespace

RatedDialog::RatedDialog(const std::vector<Criterion> &rated, QWidget *parent)
    : QDialog(parent), m_model(new RatedChoiceModel(rated, this)), m_count(new QLabel)
{
    setObjectName(QStringLiteral("rated_dialog"));
    setWindowTitle(tr("What is rated in interviews"));
    auto *why = new QLabel(tr("An interviewer rates each of these lines. 4 to 8 is workable. Take the mark off the "
                              "others: they stay in the posting and are not assessed."));
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);
    auto *list = new QListView;
    list->setModel(m_model);
    list->setItemDelegate(new ShortTextDelegate(list));
    list->setAccessibleName(tr("Rated lines"));
    list->setUniformItemSizes(true);
    list->setEditTriggers(QListView::NoEditTriggers);
    m_count->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Rate only these"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RatedDialog::count);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unit());
    column->addWidget(why);
    column->addWidget(list, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    resize(56 * unit(), 48 * unit());
    list->setCurrentIndex(m_model->index(0));
    list->setFocus();
    count();
}

void RatedDialog::count()
{
    m_count->setText(tr("Rated: %1 of %2")
                         .arg(QLocale().toString(m_model->chosen().size()), QLocale().toString(m_model->rowCount())));
}

} // namespace shortlist
