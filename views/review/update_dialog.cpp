#include "review/update_dialog.h"

#include "frame/hair_line.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace shortlist {

namespace {

/// Says by words and colour what becomes of a row; what is kept is muted.
class FateDelegate final : public QStyledItemDelegate {
    Q_DECLARE_TR_FUNCTIONS(shortlist::FateDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Tokens &tokens = Tokens::of(option->palette);
        const auto fate = static_cast<Fate>(index.data(UpdateModel::FateRole).toInt());
        option->text = option->text.left(2000);
        if (index.column() == UpdateModel::What)
            option->text = tr("%1 · %2").arg(nameOf(fate), option->text.left(100));
        const QColor colour = fate == Fate::Kept                                         ? tokens.muted
                              : fate == Fate::New && index.column() != UpdateModel::What ? tokens.good
                              : fate == Fate::Gone                                       ? tokens.bad
                                                                                         : tokens.text;
        option->palette.setColor(QPalette::Text, colour);
        option->displayAlignment = Qt::AlignLeading | Qt::AlignVCenter;
    }

private:
    static QString nameOf(Fate fate)
    {
        switch (fate) {
        case Fate::Kept: return tr("Kept");
        case Fate::Changed: return tr("Changed");
        case Fate::New: return tr("New");
        case Fate::Gone: break;
        }
        return tr("Gone");
    }
};

} // namespace

UpdateDialog::UpdateDialog(UpdateModel *model, const QString &posting, const QString &source, QWidget *parent)
    : QDialog(parent), m_model(model), m_table(new QTableView), m_problem(new QLabel), m_count(new QLabel),
      m_update(new PrimaryButton(tr("&Update posting")))
{
    setObjectName(QStringLiteral("update_dialog"));
    setWindowTitle(tr("Update posting"));
    setModal(true);
    m_model->setParent(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FateDelegate(m_table));
    m_table->setAccessibleName(tr("What the newer version changes"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QTableView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(UpdateModel::What, QHeaderView::Fixed);
    m_table->setColumnWidth(UpdateModel::What, 30 * unit());
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + unit());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader(posting, source));
    column->addWidget(new HairLine);
    auto *paper = new QWidget; // its texts begin where those of the header do
    paper->setAutoFillBackground(true);
    paper->setBackgroundRole(QPalette::Base);
    auto *inner = new QHBoxLayout(paper);
    inner->setContentsMargins(2 * unit() - 3, 0, 2 * unit() - 3, 0);
    inner->addWidget(m_table);
    column->addWidget(paper, 1);
    column->addWidget(new HairLine);
    column->addWidget(buildFooter());
    resize(1080, 720);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &UpdateDialog::count);
    count();
    m_table->setCurrentIndex(m_model->index(0, 0));
}

QWidget *UpdateDialog::buildHeader(const QString &posting, const QString &source)
{
    auto *header = new QWidget;
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    auto *lines = new QVBoxLayout(header);
    lines->setContentsMargins(2 * unit(), unit() + unit() / 2, 2 * unit(), unit());
    lines->setSpacing(unit() / 2);
    auto *title = new QLabel(tr("Update %1").arg(posting.left(200).simplified()));
    title->setFont(titleFont());
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *how = new QLabel(tr("From %1. What stays keeps its weight, anchors and scores. Take the mark off what is not "
                              "to change.")
                               .arg(source.left(200).simplified()));
    how->setForegroundRole(QPalette::PlaceholderText);
    how->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("update_problem"));
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (QLabel *label : {title, how, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        lines->addWidget(label);
    }
    return header;
}

QWidget *UpdateDialog::buildFooter()
{
    auto *footer = new QWidget;
    footer->setAutoFillBackground(true);
    footer->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    row->setSpacing(unit());
    m_count->setTextFormat(Qt::PlainText);
    row->addWidget(m_count, 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);
    m_update->setObjectName(QStringLiteral("update_run"));
    connect(m_update, &QPushButton::clicked, this, &UpdateDialog::updateRequested);
    row->addWidget(m_update);
    return footer;
}

void UpdateDialog::count()
{
    m_count->setText(tr("%1 kept, %2 changed, %3 new, %4 gone")
                         .arg(m_model->countOf(Fate::Kept))
                         .arg(m_model->countOf(Fate::Changed))
                         .arg(m_model->countOf(Fate::New))
                         .arg(m_model->countOf(Fate::Gone)));
    m_update->setEnabled(m_model->taken() > 0);
}

void UpdateDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence.left(1000));
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace shortlist
