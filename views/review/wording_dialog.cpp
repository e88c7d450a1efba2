#include "review/wording_dialog.h"

#include "frame/hair_line.h"
#include "review/hinted_text.h"
#include "style/tokens.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace shortlist {

namespace {

/// The words in bold, below them why, and what to write instead.
class HintDelegate final : public QStyledItemDelegate {
    Q_DECLARE_TR_FUNCTIONS(shortlist::HintDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {unit(), lines * option.fontMetrics.height() + 2 * unit()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::of(option.palette);
        painter->save();
        const bool isSelected = (option.state & QStyle::State_Selected) != 0;
        painter->fillRect(option.rect, isSelected ? tokens.accentTint : tokens.panel);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.innerLine);
        QRect inner = option.rect.adjusted(2 * unit(), unit(), -2 * unit(), -unit());
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(tokens.warn);
        const int height = option.fontMetrics.height();
        painter->drawText(inner, Qt::AlignTop | Qt::AlignLeading,
                          QFontMetrics(bold).elidedText(index.data().toString().left(200).simplified(), Qt::ElideRight,
                                                        inner.width()));
        painter->setFont(option.font);
        painter->setPen(tokens.muted);
        inner.setTop(inner.top() + height);
        painter->drawText(QRect(inner.left(), inner.top(), inner.width(), 2 * height),
                          Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap,
                          index.data(WordingModel::ReasonRole).toString());
        painter->setPen(tokens.text);
        inner.setTop(inner.top() + 2 * height);
        painter->drawText(inner, Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap,
                          tr("Instead: %1").arg(index.data(WordingModel::AlternativeRole).toString()));
        painter->restore();
    }

private:
    static constexpr int lines = 5;
};

} // namespace

WordingDialog::WordingDialog(const QString &text, WordingModel *model, QWidget *parent)
    : QDialog(parent), m_model(model), m_text(new HintedText(text, model->hints())), m_list(new QListView)
{
    setObjectName(QStringLiteral("wording_dialog"));
    setWindowTitle(tr("Check the wording"));
    setModal(true);
    m_model->setParent(this);
    m_text->setAccessibleName(tr("The posting's text"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HintDelegate(m_list));
    m_list->setAccessibleName(tr("Hints"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setFixedWidth(46 * unit());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WordingDialog::select);
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(m_text, 1);
    sides->addWidget(new HairLine(Qt::Vertical));
    sides->addWidget(m_list);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(new HairLine);
    column->addLayout(sides, 1);
    column->addWidget(new HairLine);
    column->addLayout(buttons);
    resize(1120, 720);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
}

QWidget *WordingDialog::buildHeader()
{
    auto *header = new QWidget;
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    auto *lines = new QVBoxLayout(header);
    lines->setContentsMargins(2 * unit(), unit() + unit() / 2, 2 * unit(), unit());
    lines->setSpacing(unit() / 2);
    auto *title = new QLabel(tr("Check the wording"));
    title->setFont(titleFont());
    const int count = m_model->rowCount();
    auto *note = new QLabel(count == 0 ? tr("Nothing was found that keeps people away without need.")
                                       : tr("%n hint(s): words that keep people away without need. They are "
                                            "suggestions; nothing is changed.",
                                            nullptr, count));
    note->setForegroundRole(QPalette::PlaceholderText);
    lines->addWidget(title);
    lines->addWidget(note);
    return header;
}

void WordingDialog::select(const QModelIndex &index)
{
    if (index.isValid())
        m_text->showHint(m_model->hints()[static_cast<size_t>(index.row())]);
}

} // namespace shortlist
