#include "shell/palette_view.h"

#include "style/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace shortlist {

namespace {

class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + unit()}; // the list makes it as wide as itself
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::of(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens.accentTint);
        const QRect inner = option.rect.adjusted(unit(), 0, -unit(), 0);
        const auto shown = [](const QVariant &value) { return value.toString().left(300).simplified(); };
        const QString detail = option.fontMetrics.elidedText(shown(index.data(PaletteModel::DetailRole)),
                                                             Qt::ElideRight, inner.width() / 2);
        const int detailWidth = detail.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(detail) + 2 * unit();
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        const QRect left = rightToLeft ? inner.adjusted(detailWidth, 0, 0, 0) : inner.adjusted(0, 0, -detailWidth, 0);
        painter->setPen(tokens.text);
        painter->drawText(left, int(Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
                          option.fontMetrics.elidedText(shown(index.data()), Qt::ElideRight, left.width()));
        painter->setPen(tokens.muted);
        painter->drawText(inner, int(Qt::AlignVCenter | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight)), detail);
        painter->restore();
    }
};

} // namespace

PaletteView::PaletteView(QWidget *parent)
    : QDialog(parent, Qt::Popup), m_model(new PaletteModel(this)), m_words(new QLineEdit), m_list(new QListView),
      m_nothing(new QLabel(tr("Nothing is called that. Try fewer letters.")))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Find"));
    m_words->setAccessibleName(tr("Find people, postings, notes and actions"));
    m_words->setPlaceholderText(tr("Find people, postings, notes and actions"));
    m_words->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Found"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(), unit(), unit(), unit());
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_nothing->hide();
    resize(72 * unit(), 48 * unit());
    connect(m_words, &QLineEdit::textChanged, this, &PaletteView::wordsChanged);
    connect(m_list, &QListView::clicked, this, [this] { choose(); });
}

QString PaletteView::words() const
{
    return m_words->text();
}

void PaletteView::setEntries(std::vector<PaletteEntry> entries)
{
    m_nothing->setVisible(entries.empty());
    m_model->setEntries(std::move(entries));
    m_list->setCurrentIndex(m_model->index(0));
}

void PaletteView::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_words->setFocus(Qt::PopupFocusReason);
    m_words->selectAll();
}

bool PaletteView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down: m_list->setCurrentIndex(m_model->index(qMin(row + 1, m_model->rowCount() - 1))); return true;
        case Qt::Key_Up: m_list->setCurrentIndex(m_model->index(qMax(row - 1, 0))); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PaletteView::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const PaletteEntry entry = m_model->entry(current.row());
    accept();
    Q_EMIT chosen(entry);
}

} // namespace shortlist
