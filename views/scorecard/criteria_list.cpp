#include "scorecard/criteria_list.h"

#include "fields/safe_text.h"
#include "scorecard_model.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace shortlist {

namespace {

class CriteriaDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int gap = index.data(ScorecardModel::IsRecommendationRole).toBool() ? 2 * unit() : 0;
        return {option.rect.width(), QFontMetrics(bodyFont()).height() + unit() + 2 + gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::of(option.palette);
        const bool isSelected = (option.state & QStyle::State_Selected) != 0;
        const bool isLast = index.data(ScorecardModel::IsRecommendationRole).toBool();
        QRect rect = option.rect;
        painter->save();
        if (isLast) {
            painter->fillRect(QRect(rect.left(), rect.top() + unit(), rect.width(), 1), tokens.line);
            rect.setTop(rect.top() + 2 * unit());
        }
        if (isSelected)
            painter->fillRect(rect, tokens.accentTint);
        if (isSelected && (option.state & QStyle::State_HasFocus))
            painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), tokens.accent);
        const QRect inner = rect.adjusted(2 * unit(), 0, -2 * unit(), 0);
        const bool fromRight = option.direction == Qt::RightToLeft;
        const bool isOpen = index.data(ScorecardModel::IsOpenRole).toBool();
        const QString answer = index.data(ScorecardModel::AnswerRole).toString();
        const bool isMark = answer.size() == 1;
        QFont font = bodyFont();
        font.setBold(isMark);
        const QFontMetrics answerMetrics(font);
        const int answerWidth = answerMetrics.horizontalAdvance(answer);
        painter->setFont(font);
        painter->setPen(isOpen || !isMark ? tokens.muted : tokens.text);
        const auto end = fromRight ? Qt::AlignLeft : Qt::AlignRight;
        painter->drawText(inner, int(end | Qt::AlignAbsolute | Qt::AlignVCenter), answer);
        font.setBold(isSelected);
        painter->setFont(font);
        painter->setPen(tokens.text);
        const int room = inner.width() - answerWidth - unit();
        const QRect text
            = fromRight ? inner.adjusted(inner.width() - room, 0, 0, 0) : inner.adjusted(0, 0, room - inner.width(), 0);
        const auto start = fromRight ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(text, int(start | Qt::AlignAbsolute | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(shortLine(index.data().toString(), 120), Qt::ElideRight, room));
        painter->restore();
    }
};

} // namespace

CriteriaList::CriteriaList(QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("criteria_list"));
    setAccessibleName(tr("Criteria"));
    setItemDelegate(new CriteriaDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
}

void CriteriaList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void CriteriaList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT rowChosen(current.row());
}

} // namespace shortlist
