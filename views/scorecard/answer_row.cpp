#include "scorecard/answer_row.h"

#include "scorecard/rating_box.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace shortlist {

AnswerRow::AnswerRow(const QStringList &titles, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit());
    for (const QString &title : titles) {
        auto *box = new RatingBox(title);
        const int place = static_cast<int>(m_boxes.size());
        box->setObjectName(QStringLiteral("box_%1").arg(place + 1));
        // By whatever: assistive technology does not click.
        connect(box, &RatingBox::toggled, this, [this, place] {
            setChosen(m_chosen); // shows what is stored until the choice is
            Q_EMIT chosen(place);
        });
        m_boxes.push_back(box);
        row->addWidget(box, 1);
    }
}

void AnswerRow::setAnchors(const QStringList &anchors)
{
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setAnchor(anchors.value(static_cast<qsizetype>(i)));
}

void AnswerRow::setChosen(std::optional<int> place)
{
    m_chosen = place;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker blocker(m_boxes[i]);
        m_boxes[i]->setChecked(place == static_cast<int>(i));
    }
}

void AnswerRow::setBoxHeight(int height)
{
    for (RatingBox *box : m_boxes)
        box->setFixedHeight(height);
}

void AnswerRow::setReadOnly(bool readOnly)
{
    for (RatingBox *box : m_boxes)
        box->setEnabled(!readOnly);
}

} // namespace shortlist
