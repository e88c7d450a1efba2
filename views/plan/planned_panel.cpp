#include "plan/planned_panel.h"

#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "posting/text_edit.h"
#include "style/tokens.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace shortlist {

namespace {

class PlannedDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int small = QFontMetrics(labelFont()).height();
        const bool isHeading = index.data(PlannedModel::IdRole).toLongLong() == 0;
        return {10 * unit(), isHeading ? small + unit() : QFontMetrics(bodyFont()).height() + small + unit()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::of(option.palette);
        const bool isHeading = index.data(PlannedModel::IdRole).toLongLong() == 0;
        const bool isSelected = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        painter->fillRect(option.rect, isSelected ? tokens.accentTint : isHeading ? tokens.side : tokens.panel);
        if (isSelected && (option.state & QStyle::State_HasFocus))
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
        const QRect inner = option.rect.adjusted(unit() + 2, unit() / 2, -unit(), -unit() / 2);
        const auto line = [&](const QFont &font, const QColor &colour, const QString &text, int top) {
            painter->setFont(font);
            painter->setPen(colour);
            const QFontMetrics metrics(font);
            const auto start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
            painter->drawText(QRect(inner.left(), top, inner.width(), metrics.height()),
                              int(start | Qt::AlignAbsolute | Qt::AlignTop),
                              metrics.elidedText(shortLine(text, 120), Qt::ElideRight, inner.width()));
            return top + metrics.height();
        };
        QFont name = isHeading ? labelFont() : bodyFont();
        name.setBold(isHeading || isSelected);
        const QString text = index.data().toString();
        const int below
            = line(name, isHeading ? tokens.muted : tokens.text, isHeading ? text.toUpper() : text, inner.top());
        if (!isHeading)
            line(labelFont(), tokens.muted, index.data(PlannedModel::DetailRole).toString(), below);
        painter->restore();
    }
};

} // namespace

PlannedPanel::PlannedPanel(PlannedModel *model, QWidget *parent)
    : QFrame(parent), m_model(model), m_list(new QListView), m_entry(new TextEdit(TextEdit::Enter::Submits)),
      m_problem(textLabel())
{
    setObjectName(QStringLiteral("planned_panel"));
    m_list->setObjectName(QStringLiteral("planned_list"));
    m_list->setAccessibleName(tr("Planned interviews"));
    m_list->setModel(model);
    m_list->setItemDelegate(new PlannedDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // what adds to it is right below
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_list->setMinimumHeight(0);
    m_entry->setObjectName(QStringLiteral("planned_entry"));
    m_entry->setAccessibleName(tr("Plan another interview"));
    m_entry->setPlaceholderText(tr("Type a name to plan one…"));
    m_entry->setFrameShape(NoFrame);
    m_entry->setLines(1, 3);
    m_problem->setFont(labelFont());
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setContentsMargins(unit() + 2, 0, unit() + 2, unit() / 2);
    m_problem->hide();
    auto *adding = new QHBoxLayout;
    adding->setContentsMargins(unit() - 2, 0, unit() - 2, unit() / 2);
    adding->addWidget(m_entry);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(unit() / 2);
    column->addWidget(m_list, 1000);
    column->addLayout(adding);
    column->addWidget(m_problem);
    column->addStretch(1);
    connect(m_entry, &TextEdit::submitted, this, &PlannedPanel::submit);
    connect(m_entry, &TextEdit::cancelled, m_entry, &TextEdit::clear);
    connect(m_entry, &TextEdit::leftBy, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { Q_EMIT chosen(current()); });
}

PlannedInterviewId PlannedPanel::current() const
{
    return PlannedInterviewId(m_list->currentIndex().data(PlannedModel::IdRole).toLongLong());
}

void PlannedPanel::setCurrent(PlannedInterviewId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
}

void PlannedPanel::submit()
{
    const QString name = m_entry->text().simplified();
    if (name.isEmpty() || name == m_sent)
        return;
    m_sent = name;
    Q_EMIT addRequested(name);
}

void PlannedPanel::settleAdd(const QString &name, const QString &problem)
{
    if (name != m_sent)
        return;
    m_sent.clear();
    m_problem->setText(shortText(problem, 300));
    m_problem->setVisible(!problem.isEmpty());
    m_entry->setAccessibleDescription(m_problem->text());
    if (problem.isEmpty() && m_entry->text().simplified() == name)
        m_entry->clear();
}

void PlannedPanel::discard()
{
    m_sent.clear();
    m_entry->clear();
    m_problem->hide();
}

void PlannedPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace shortlist
